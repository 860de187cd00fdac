import type { RedFlag } from "../../../schema/red-flag.ts";
import type { Tier } from "../../../schema/vocabulary/tier.ts";
import { listSentences } from "../../../words/list-sentences.ts";
import { quote } from "../../../words/quote.ts";
import type { EntryRule, Finding } from "../../rule.ts";

type Gap = Omit<Finding, "place"> & { readonly at: readonly (string | number)[] };

const now = /\b(?:now|immediately|at once|right away|straight away)\b/i;

/** What gets help: said in the first sentence of what to do. */
const getHelp = /\b(?:call|phone|ring|dial|go|get)\b/i;

/** How soon each tier asks for help, and words that say so. A sooner time always fits. */
const times: Partial<Record<Tier, { readonly words: RegExp; readonly expected: string }>> = {
  emergency: { words: now, expected: "`now`" },
  "same-day": { words: new RegExp(`${now.source}|\\b(?:today|hours?)\\b`, "i"), expected: "`today`" },
  soon: { words: new RegExp(`${now.source}|\\b(?:today|hours?|days?|week)\\b`, "i"), expected: "`within days`" },
};

function listGaps({ tier, within, whatToDo }: RedFlag): Gap[] {
  const gaps: Gap[] = [];
  const time = times[tier];
  if (time && !time.words.test(within)) {
    const found = `${quote(within)} for tier ${quote(tier)}`;
    gaps.push({ at: ["within"], found, expected: `${time.expected} or sooner`, advice: "mend the time or the tier" });
  }
  const [first = ""] = whatToDo;
  const sentence = listSentences(first)[0]?.text ?? "";
  if (tier === "emergency" && !(getHelp.test(sentence) && now.test(first))) {
    const expected = "how to get help `now`, such as whom to call";
    gaps.push({ at: ["whatToDo", 0], found: `first words ${quote(sentence)}`, expected, advice: "say that first" });
  }
  return gaps;
}

/** A red flag of an emergency says first how to get help now, and no time is later than its tier. */
export const urgentWords: EntryRule = {
  id: "urgent-words",
  severity: "error",
  scope: "entry",
  about: "A red flag of an emergency says first how to get help now, and no time is later than its tier.",
  why: "A frightened reader reads one sentence. It must say what to do.",
  examples: [
    {
      kind: "red-flag",
      wrong: "## What to do\n\nA clot may be the reason. Get seen now.",
      at: "A clot may be the reason.",
      says: "Unexpected first words `A clot may be the reason.`, expected how to get help `now`, such as whom to call, say that first",
      right: "## What to do\n\nGet seen now. A clot may be the reason.",
    },
    {
      kind: "red-flag",
      wrong: "tier: same-day\nwithin: in the next days",
      at: "in the next days",
      says: "Unexpected `in the next days` for tier `same-day`, expected `today` or sooner, mend the time or the tier",
      right: "tier: same-day\nwithin: today",
    },
  ],
  check({ entry, findPlace }) {
    if (entry?.kind !== "red-flag" || "movedTo" in entry) return [];
    return listGaps(entry).map(({ at, ...gap }) => ({ ...gap, place: findPlace(at) }));
  },
};
