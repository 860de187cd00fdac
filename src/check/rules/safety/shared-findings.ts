import type { Entry } from "../../../schema/entry.ts";
import type { Moved } from "../../../schema/moved.ts";
import { quote } from "../../../words/quote.ts";
import { listBeneath } from "../../list-beneath.ts";
import { perContext } from "../../per-context.ts";
import type { ContentRule } from "../../rule.ts";

/** A question that finds out a finding, and where it stands. */
interface Question {
  readonly id: string;
  readonly ask: string;
  readonly index: number;
  readonly where: string;
}

function listQuestionsOf(entry: Entry | Moved | undefined, where: string): Question[] {
  if (entry?.kind !== "red-flag" || "movedTo" in entry) return [];
  return entry.findings.map(({ id, ask }, index) => ({ id, ask, index, where }));
}

/** The questions of each finding, in the order of the files; then those of the catalog beneath that no file replaces. */
const questions = perContext((context) => {
  const all = new Map<string, Question[]>();
  for (const question of [
    ...context.files.flatMap(({ entry, path }) => listQuestionsOf(entry, quote(path))),
    ...listBeneath(context).flatMap((entry) => listQuestionsOf(entry, "the catalog beneath")),
  ]) {
    const known = all.get(question.id);
    if (known) known.push(question);
    else all.set(question.id, [question]);
  }
  return all;
});

const other = `---
name: Warm leg
review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}
sign: one leg is warm
mayMean: A blood clot
tier: emergency
order: 2
within: now
findings: [{id: warm-leg, ask: Is one leg warm?}]
rule: warm-leg
withholdsRemedies: true
references: [right-reference]
---

## What to do

Get seen now.
`;

/** A finding is asked about with the same words wherever it stands. */
export const sharedFindings: ContentRule = {
  id: "shared-findings",
  severity: "error",
  scope: "content",
  about: "A finding is asked about with the same question in every red flag.",
  why: "An app asks once for each id. With 2 questions, the answer to the one would raise the red flag of the other.",
  isFirm: true,
  examples: [
    {
      kind: "red-flag",
      wrong: "findings: [{id: right-sign, ask: Is one leg swollen?}, {id: warm-leg, ask: Is one leg red?}]",
      at: "Is one leg red?",
      says: "Unexpected other question for `warm-leg`, expected `Is one leg warm?`, as in `data/red-flags/warm-leg.md`, give it the same words or an id of its own",
      right: "findings: [{id: right-sign, ask: Is one leg swollen?}, {id: warm-leg, ask: Is one leg warm?}]",
      beside: { "red-flags/warm-leg.md": other },
    },
  ],
  check(file, context) {
    const all = questions(context);
    return listQuestionsOf(file.entry, quote(file.path)).flatMap(({ id, ask, index }) => {
      const clash = all.get(id)?.find((each) => each.ask !== ask);
      if (clash === undefined) return [];
      const place = file.findPlace(["findings", index, "ask"]);
      const expected = `${quote(clash.ask)}, as in ${clash.where}`;
      return [
        {
          place,
          found: `other question for ${quote(id)}`,
          expected,
          advice: "give it the same words or an id of its own",
        },
      ];
    });
  },
};
