import type { Kind } from "../schema/vocabulary/kind.ts";

/** A field that holds ids of other entries. `*` stands for every item of a list. */
export interface LinkField {
  readonly path: readonly string[];
  readonly to: Kind | "any";
}

const at = (path: string, to: Kind | "any"): LinkField => ({ path: path.split("."), to });

const evidence = [at("evidence.*.conditions.*", "condition"), at("evidence.*.references.*", "reference")];
const cautions = at("cautions.*.references.*", "reference");
const disclaimers = at("disclaimers.*", "disclaimer");
const equipment = at("equipment.*", "equipment");
const conditions = at("conditions.*", "condition");
const references = at("references.*", "reference");

/** Every field that links to another entry, by kind. A test holds it against the schema. */
export const linkFields: Record<Kind, readonly LinkField[]> = {
  reference: [],
  article: [],
  disclaimer: [],
  muscle: [at("group", "muscle")],
  equipment: [],
  condition: [
    at("broader", "condition"),
    at("muscles.*", "muscle"),
    at("lookalikes.*.redFlag", "red-flag"),
    references,
  ],
  "red-flag": [conditions, references],
  cause: [conditions, ...evidence, disclaimers],
  stretch: [
    at("targets.*.muscle", "muscle"),
    equipment,
    conditions,
    at("doses.*.basis.references.*", "reference"),
    cautions,
    ...evidence,
    disclaimers,
    at("easier", "stretch"),
    at("harder", "stretch"),
    at("inBed", "stretch"),
    at("seated", "stretch"),
  ],
  remedy: [
    conditions,
    at("causes.*", "cause"),
    at("stretches.*", "stretch"),
    equipment,
    at("amount.references.*", "reference"),
    ...evidence,
    at("harms.*.references.*", "reference"),
    cautions,
    at("interactions.*.references.*", "reference"),
    disclaimers,
  ],
  claim: [at("article", "article"), at("about.*", "any"), references],
  guide: [
    at("condition", "condition"),
    at("support.*", "reference"),
    at("doNothing.references.*", "reference"),
    references,
    at("sections.*.entries.*", "any"),
    at("unlikelyToHelp.*", "remedy"),
    disclaimers,
  ],
};
