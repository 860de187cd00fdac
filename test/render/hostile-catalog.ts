import type { Catalog } from "../../src/catalog/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";

/** Make a catalog whose every free text, and every address, is the same hostile text. No check has seen it. */
export function createHostileCatalog(text: string): Catalog {
  const references = ["a-reference"];
  const [conditions, disclaimers] = [["a-condition"], ["a-disclaimer"]];
  const evidence = [buildEvidence("no-benefit", "low", { population: text, note: text, references })];
  const cautions = [{ trait: "pregnancy", level: "avoid", why: text, references }] as const;
  const named = { name: text, summary: text, about: [text] };
  const basis = { type: "trial", references, note: text } as const;
  const integrity = { status: "corrected", checkedOn: "2026-01-02", how: text } as const;
  return createCatalog([
    buildEntry.reference("a-reference", {
      name: text,
      authors: text,
      title: text,
      where: text,
      doi: text,
      pmid: text,
      url: text,
      verifiedNote: text,
      integrity,
    }),
    buildEntry.reference("another-reference", { pmcid: text, url: `https://example.org/${text}` }),
    buildEntry.disclaimer("a-disclaimer", { name: text, text: [text] }),
    buildEntry.muscle("a-muscle", { name: text, plainName: text }),
    buildEntry.equipment("a-thing", { name: text, householdSubstitute: text, safetyCheck: text }),
    buildEntry.condition("a-condition", {
      ...named,
      references,
      lookalikes: [{ codes: [], name: text, difference: text }],
    }),
    buildEntry.redFlag("a-sign", {
      name: text,
      sign: text,
      mayMean: text,
      whatToDo: [text],
      whileWaiting: [text],
      references: ["another-reference"],
    }),
    buildEntry.redFlag("b-sign", { tier: "same-day", name: text, sign: text, whatToDo: [text] }),
    buildEntry.cause("a-cause", { ...named, cues: [text], evidence, disclaimers }),
    buildEntry.stretch("a-stretch", {
      ...named,
      targets: [{ muscle: "a-muscle", role: "main" }],
      support: text,
      equipment: ["a-thing"],
      steps: [text, text],
      seated: "b-stretch",
      doses: [
        { holdUntilEased: true, side: "each", basis },
        { holdUntilEased: true, side: "each", basis },
        { holdUntilEased: true, side: "each", basis: { type: "source", references: [], note: text } },
      ],
      feelIt: text,
      mistakes: [{ mistake: text, fix: text }],
      stopIf: [text],
      cautions,
      evidence,
      disclaimers,
    }),
    buildEntry.stretch("b-stretch", named),
    buildEntry.remedy("a-remedy", {
      ...named,
      whyTried: [text],
      steps: [text],
      stretches: ["a-stretch"],
      equipment: ["a-thing"],
      amount: { value: 1, unit: "mg", per: text, maximumPerDay: 2, note: text, references },
      harms: [{ what: text, references }],
      interactions: [{ medicine: text, why: text, references }],
      cautions,
      evidence,
      disclaimers,
    }),
    buildEntry.remedy("another-remedy", {
      ...named,
      whoDecides: "ask-first",
      whyTried: [text],
      amount: { value: 1, unit: "mg", per: text, maximumPerDay: 2, note: text, references },
      harms: [{ what: text, references }],
      interactions: [{ medicine: text, why: text, references }],
      cautions,
      evidence: [...evidence, ...evidence],
      disclaimers,
    }),
    buildEntry.article("an-article", { name: text, title: text, author: text, site: text }),
    buildEntry.claim("a-claim", { name: text, statement: text, note: [text], about: ["a-cause"], references }),
    buildEntry.guide("a-guide", {
      name: text,
      summary: text,
      mainMessage: text,
      forWhom: text,
      notForWhom: text,
      condition: conditions[0] ?? "",
      sections: [
        {
          heading: text,
          intro: text,
          moments: [],
          entries: ["a-condition", "a-cause", "a-remedy", "a-stretch", "a-disclaimer"],
        },
      ],
      unlikelyToHelp: ["a-remedy", "another-remedy"],
      doNothing: { text, references },
      unknowns: [text],
      support: ["a-reference", "another-reference"],
      references,
      disclaimers,
    }),
  ]);
}
