import fc from "fast-check";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { cautionLevels } from "../../src/schema/vocabulary/caution-level.ts";
import { certainties } from "../../src/schema/vocabulary/certainty.ts";
import { deciders } from "../../src/schema/vocabulary/decider.ts";
import { effects } from "../../src/schema/vocabulary/effect.ts";
import { goals } from "../../src/schema/vocabulary/goal.ts";
import { moments } from "../../src/schema/vocabulary/moment.ts";
import { positions } from "../../src/schema/vocabulary/position.ts";
import { tiers } from "../../src/schema/vocabulary/tier.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";

/** The ids that random entries and random questions are made of. */
export const randomIds = {
  cause: ["cause-1", "cause-2"],
  condition: ["condition-1", "condition-2", "condition-3", "condition-4"],
  muscle: ["muscle-1", "muscle-2", "muscle-3"],
  equipment: ["thing-1", "thing-2"],
} as const;

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const evidence = fc
  .array(fc.tuple(oneOf(effects), oneOf(certainties)), { minLength: 1, maxLength: 2 })
  .map((pairs) => pairs.map(([effect, certainty]) => buildEvidence(effect, certainty)));
const cautions = fc.array(
  fc.record({
    trait: oneOf(["pregnancy", "diabetes"] as const),
    level: oneOf(cautionLevels),
    why: oneOf(["One reason.", "Another reason."]),
    references: fc.constant([]),
  }),
  { maxLength: 3 },
);
const whatFor = {
  conditions: some(randomIds.condition),
  goals: some(goals),
  moments: some(moments.slice(0, 3)),
  evidence,
  cautions,
};

const stretch = fc.record({
  ...whatFor,
  targets: some(randomIds.muscle).map((ids) => ids.map((muscle) => ({ muscle, role: "main" as const }))),
  position: oneOf(positions.slice(0, 2)),
  equipment: some(randomIds.equipment),
});
const remedy = fc.record({
  ...whatFor,
  causes: some(randomIds.cause),
  whoDecides: oneOf(deciders),
  stretches: some(["stretch-1", "stretch-2"]),
});
const redFlag = fc.record({ tier: oneOf(tiers), order: fc.nat(3), conditions: some(randomIds.condition) });

/** Entries that each belong to none or one of their own kind: trees, and rings as well. */
const conditions = fc.tuple(...randomIds.condition.map(() => fc.option(oneOf(randomIds.condition)))).map((parents) =>
  randomIds.condition.map((id, index) => {
    const broader = parents[index];
    return buildEntry.condition(id, broader ? { broader } : {});
  }),
);
const muscles = fc.tuple(...randomIds.muscle.map(() => fc.option(oneOf(randomIds.muscle)))).map((parents) =>
  randomIds.muscle.map((id, index) => {
    const group = parents[index];
    return buildEntry.muscle(id, group ? { group } : {});
  }),
);

const few = { maxLength: 4 };

/** Small catalogs of every shape that the types allow, with conditions and muscles in families. */
export const randomCatalog = fc
  .record({
    conditions,
    muscles,
    stretches: fc.array(stretch, few),
    remedies: fc.array(remedy, few),
    redFlags: fc.array(redFlag, few),
  })
  .map((made) =>
    createCatalog([
      ...made.conditions,
      ...made.muscles,
      ...made.stretches.map((given, index) => buildEntry.stretch(`stretch-${index}`, given)),
      ...made.remedies.map((given, index) => buildEntry.remedy(`remedy-${index}`, given)),
      ...made.redFlags.map((given, index) => buildEntry.redFlag(`flag-${index}`, given)),
    ]),
  );
