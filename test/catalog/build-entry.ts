import type { Caution } from "../../src/schema/caution.ts";
import type { EntryByKind } from "../../src/schema/entry.ts";
import type { Evidence } from "../../src/schema/evidence.ts";
import type { Rule } from "../../src/schema/rule.ts";
import type { Kind } from "../../src/schema/vocabulary/kind.ts";

/** The fields of an entry that a test cares about; the rest is filled in. */
type Given<K extends Kind> = Partial<Omit<EntryByKind[K], "kind" | "id">>;

const fieldsOf = (id: string) => ({
  id,
  name: id,
  aliases: [],
  facts: [],
  review: { reviewedOn: "2026-01-02", nextReviewOn: "2027-01-02", by: "none-yet" as const },
});

const text = "Some words.";

/** The findings that a rule names. */
function listNamed(rule: Rule): string[] {
  if (typeof rule === "string") return [rule];
  if ("trait" in rule) return [];
  return ("not" in rule ? [rule.not] : "all" in rule ? rule.all : rule.any).flatMap(listNamed);
}

/** Build one thing that is known of an entry. */
export function buildEvidence(
  effect: Evidence["effect"],
  certainty: Evidence["certainty"],
  given: Partial<Evidence> = {},
): Evidence {
  return { outcome: "cramps", population: "adults", effect, certainty, ratedBy: "ours", references: [], ...given };
}

/** Build a caution for people with a trait. */
export function buildCaution(trait: Caution["trait"], level: Caution["level"]): Caution {
  return { trait, level, why: `Since ${level}.`, references: [] };
}

/** Build small entries of each kind that are right and say nothing but what a test gives them. */
export const buildEntry = {
  reference: (id: string, given: Given<"reference"> = {}): EntryByKind["reference"] => ({
    kind: "reference",
    ...fieldsOf(id),
    authors: "Doe J",
    title: "A title",
    where: "A journal 2020",
    design: "other",
    verified: "primary",
    finding: [text],
    ...given,
  }),
  article: (id: string, given: Given<"article"> = {}): EntryByKind["article"] => ({
    kind: "article",
    ...fieldsOf(id),
    title: "A title",
    author: "Jane Doe",
    site: "A site",
    publishedOn: "2017-01-02",
    filedUnder: [],
    says: {},
    about: [text],
    ...given,
  }),
  disclaimer: (id: string, given: Given<"disclaimer"> = {}): EntryByKind["disclaimer"] => ({
    kind: "disclaimer",
    ...fieldsOf(id),
    type: "stop-rule",
    placement: "before-steps",
    appliesWhen: text,
    verbatim: true,
    text: [text],
    ...given,
  }),
  muscle: (id: string, given: Given<"muscle"> = {}): EntryByKind["muscle"] => ({
    kind: "muscle",
    ...fieldsOf(id),
    plainName: id,
    level: "muscle",
    crosses: [],
    actions: [],
    codes: [],
    about: [],
    ...given,
  }),
  equipment: (id: string, given: Given<"equipment"> = {}): EntryByKind["equipment"] => ({
    kind: "equipment",
    ...fieldsOf(id),
    summary: text,
    safetyCheck: text,
    about: [],
    ...given,
  }),
  condition: (id: string, given: Given<"condition"> = {}): EntryByKind["condition"] => ({
    kind: "condition",
    ...fieldsOf(id),
    summary: text,
    bodyRegions: [],
    muscles: [],
    lookalikes: [],
    codes: [],
    references: [],
    about: [text],
    ...given,
  }),
  redFlag: (id: string, given: Given<"red-flag"> = {}): EntryByKind["red-flag"] => ({
    kind: "red-flag",
    ...fieldsOf(id),
    sign: `you notice ${id}`,
    mayMean: "Something else",
    tier: "emergency",
    order: 1,
    within: "now",
    findings: [...new Set(listNamed(given.rule ?? id))].map((each) => ({ id: each, ask: `Do you notice ${each}?` })),
    rule: id,
    withholdsRemedies: true,
    conditions: [],
    references: [],
    whatToDo: ["Get help."],
    whileWaiting: [],
    ...given,
  }),
  cause: (id: string, given: Given<"cause"> = {}): EntryByKind["cause"] => ({
    kind: "cause",
    ...fieldsOf(id),
    summary: text,
    role: "proposed",
    category: "activity",
    modifiable: true,
    conditions: [],
    cues: [],
    codes: [],
    evidence: [buildEvidence("unclear", "none")],
    disclaimers: [],
    about: [text],
    ...given,
  }),
  stretch: (id: string, given: Given<"stretch"> = {}): EntryByKind["stretch"] => ({
    kind: "stretch",
    ...fieldsOf(id),
    summary: text,
    technique: "static",
    targets: [],
    joints: [],
    position: "sitting",
    fallRisk: "low",
    equipment: [],
    conditions: [],
    goals: ["prevent"],
    moments: ["daily"],
    doses: [{ holdSeconds: { min: 10, max: 10 }, side: "each", basis: { type: "custom", references: [] } }],
    feelIt: "a pull",
    mistakes: [{ mistake: "You bounce", fix: "Keep still." }],
    stopIf: ["it hurts"],
    cautions: [],
    evidence: [buildEvidence("unclear", "none")],
    disclaimers: [],
    about: [],
    steps: ["Sit down.", "Pull."],
    ...given,
  }),
  remedy: (id: string, given: Given<"remedy"> = {}): EntryByKind["remedy"] => ({
    kind: "remedy",
    ...fieldsOf(id),
    summary: text,
    kindOfRemedy: "movement",
    conditions: [],
    causes: [],
    goals: ["prevent"],
    moments: ["daily"],
    stretches: [],
    equipment: [],
    whoDecides: "self-care",
    evidence: [buildEvidence("unclear", "none")],
    harms: [],
    cautions: [],
    interactions: [],
    disclaimers: [],
    about: [text],
    whyTried: [],
    steps: [],
    ...given,
  }),
  claim: (id: string, given: Given<"claim"> = {}): EntryByKind["claim"] => ({
    kind: "claim",
    ...fieldsOf(id),
    article: "an-article",
    statement: text,
    about: [],
    verdict: "unverified",
    certainty: "none",
    ratedBy: "ours",
    references: [],
    note: [text],
    ...given,
  }),
  guide: (id: string, given: Given<"guide"> = {}): EntryByKind["guide"] => ({
    kind: "guide",
    ...fieldsOf(id),
    summary: text,
    condition: "a-condition",
    moments: [],
    mainMessage: text,
    forWhom: text,
    notForWhom: text,
    sections: [],
    unlikelyToHelp: [],
    unknowns: [],
    support: [],
    references: [],
    disclaimers: [],
    ...given,
  }),
};
