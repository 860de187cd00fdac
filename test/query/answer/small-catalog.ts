import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import type { Caution } from "../../../src/schema/caution.ts";
import { buildEntry, buildEvidence } from "../../catalog/build-entry.ts";

const caution = (trait: Caution["trait"], level: Caution["level"]): Caution => ({
  trait,
  level,
  why: `Since ${level}.`,
  references: [],
});

/**
 * A few entries that differ in every part of a question. The order of the stretches is `bend`, `lean`, `pull`, that of
 * the remedies `rest`, `habit`, `pill`, `ban`.
 */
export const smallCatalog = createCatalog(
  [
    buildEntry.cause("cold"),
    buildEntry.cause("heat"),
    buildEntry.condition("cramps"),
    buildEntry.condition("night-cramps", { broader: "cramps" }),
    buildEntry.muscle("leg"),
    buildEntry.muscle("calf", { group: "leg" }),
    buildEntry.muscle("foot", { group: "leg" }),
    buildEntry.equipment("towel"),
    buildEntry.equipment("wall"),
    buildEntry.redFlag("swollen", { order: 1, conditions: ["cramps"], sign: "a leg is swollen" }),
    buildEntry.redFlag("tired", { tier: "soon", order: 2, withholdsRemedies: false }),
    buildEntry.stretch("bend", {
      position: "in-bed",
      technique: "dynamic",
      targets: [{ muscle: "calf", role: "main" }],
      evidence: [buildEvidence("benefit", "low", { outcome: "cramp-relief" })],
      conditions: ["night-cramps"],
      goals: ["stop-now"],
      moments: ["at-night"],
    }),
    buildEntry.stretch("lean", {
      position: "standing",
      equipment: ["wall"],
      targets: [
        { muscle: "foot", role: "also" },
        { muscle: "leg", role: "main" },
      ],
      cautions: [caution("glaucoma", "modify"), caution("falls-easily", "avoid")],
    }),
    buildEntry.stretch("pull", {
      position: "sitting",
      equipment: ["towel", "wall"],
      targets: [{ muscle: "foot", role: "main" }],
      doses: [
        { holdUntilEased: true, side: "affected", basis: { type: "custom", references: [] } },
        { holdSeconds: { min: 40, max: 60 }, side: "each", basis: { type: "custom", references: [] } },
        { holdSeconds: { min: 20, max: 60 }, side: "each", basis: { type: "custom", references: [] } },
      ],
    }),
    buildEntry.remedy("habit", {
      stretches: ["lean", "pull"],
      causes: ["cold"],
      cautions: [caution("glaucoma", "ask-first")],
      minutes: { min: 2, max: 9 },
    }),
    buildEntry.remedy("rest", {
      stretches: ["bend"],
      causes: ["heat", "cold"],
      evidence: [buildEvidence("benefit", "moderate", { outcome: "cramp-relief" })],
    }),
    buildEntry.remedy("pill", { whoDecides: "clinician-only" }),
    buildEntry.remedy("ban", {
      whoDecides: "avoid",
      harms: [{ what: "It can kill.", references: [] }],
    }),
  ],
  { moved: [{ kind: "equipment", id: "belt", movedTo: "towel" }] },
);
