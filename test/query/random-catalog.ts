import fc from "fast-check";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import type { Rule } from "../../src/schema/rule.ts";
import { cautionLevels } from "../../src/schema/vocabulary/caution-level.ts";
import { certainties } from "../../src/schema/vocabulary/certainty.ts";
import { deciders } from "../../src/schema/vocabulary/decider.ts";
import { effects } from "../../src/schema/vocabulary/effect.ts";
import { goals } from "../../src/schema/vocabulary/goal.ts";
import { moments } from "../../src/schema/vocabulary/moment.ts";
import { muscleRoles } from "../../src/schema/vocabulary/muscle-role.ts";
import { positions } from "../../src/schema/vocabulary/position.ts";
import { techniques } from "../../src/schema/vocabulary/technique.ts";
import { tiers } from "../../src/schema/vocabulary/tier.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";
import { randomDose } from "./random-dose.ts";

/** The ids that random entries and random questions are made of. */
export const randomIds = {
  cause: ["cause-1", "cause-2"],
  condition: ["condition-1", "condition-2", "condition-3", "condition-4"],
  muscle: ["muscle-1", "muscle-2", "muscle-3"],
  equipment: ["thing-1", "thing-2"],
  finding: ["finding-1", "finding-2", "finding-3"],
  trait: ["pregnancy", "diabetes"],
} as const;

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const outcomes = [
  "cramps",
  "cramp-relief",
  "cramp-frequency",
  "soreness-after",
  "symptoms",
  "personal-safety",
] as const;
const evidence = fc.array(
  fc
    .tuple(oneOf(effects.slice(0, -1)), oneOf(certainties), oneOf(outcomes), some(randomIds.condition))
    .map(([effect, certainty, outcome, conditions]) =>
      buildEvidence(effect, certainty, { outcome, ...(conditions.length > 0 && { conditions }) }),
    ),
  { maxLength: 3 },
);
const harm = buildEvidence("harm-outweighs", "low", { outcome: "symptoms" });
const cautions = fc.array(
  fc.record({
    trait: oneOf(randomIds.trait),
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
  evidence: fc.oneof(
    { arbitrary: evidence, weight: 7 },
    evidence.map((known) => [...known, harm]),
  ),
  cautions,
  equipment: some(randomIds.equipment),
};

const stretch = fc.record({
  ...whatFor,
  targets: fc
    .tuple(
      fc.subarray([...randomIds.muscle], { minLength: 1 }),
      fc.array(oneOf(muscleRoles), { minLength: 3, maxLength: 3 }),
    )
    .map(([ids, roles]) => ids.map((muscle, at) => ({ muscle, role: roles[at] ?? "main" }))),
  position: oneOf(positions),
  technique: oneOf(techniques),
  doses: fc.array(randomDose, { minLength: 1, maxLength: 2 }),
});
const remedy = fc.record({
  ...whatFor,
  causes: some(randomIds.cause),
  whoDecides: fc.oneof({ arbitrary: fc.constant("self-care" as const), weight: 3 }, oneOf(deciders)),
  kindOfRemedy: oneOf(["movement", "medicine", "medicine-review"] as const),
  stretches: some(["stretch-0", "stretch-1", "stretch-2", "stretch-32", "stretch-64"]),
  minutes: fc.option(fc.integer({ min: 1, max: 20 }).map((min) => ({ min, max: 20 }))),
});
const sign: fc.Arbitrary<Rule> = fc.oneof(
  oneOf(randomIds.finding),
  oneOf(randomIds.trait).map((trait) => ({ trait })),
);
const signs = fc.tuple(sign, sign);
const [first, ...others] = randomIds.finding;
const anyFlag = fc.record({
  tier: oneOf(tiers),
  order: fc.integer({ min: 1, max: 4 }),
  conditions: some(randomIds.condition),
  withholdsRemedies: fc.boolean(),
  rule: fc.oneof<fc.Arbitrary<Rule>[]>(
    sign,
    signs.map((all) => ({ all })),
    signs.map((any) => ({ any: [{ all: any }, { not: randomIds.finding[0] }] })),
    // A sign, but not with 2 others, or with none of them: never a sign and not the same, which no answer makes true.
    fc
      .tuple(oneOf([first, { trait: randomIds.trait[0] }]), oneOf<Rule>([{ all: others }, { any: others }]))
      .map(([one, not]): Rule => ({ all: [one, { not }] })),
  ),
});
/** What cannot wait withholds remedies. */
const redFlag = anyFlag.map((flag) => ({
  ...flag,
  withholdsRemedies: flag.withholdsRemedies || flag.tier === "emergency" || flag.tier === "same-day",
}));

/** For each id one of those before it, or none: every forest there is. */
const parents = <T extends string>(ids: readonly T[]) =>
  fc.tuple(...ids.map((_, index) => fc.option(index === 0 ? fc.constant(undefined) : oneOf(ids.slice(0, index)))));

/** What a random catalog is made of. Its entries take the shapes in turn. */
export const randomRecipe = fc.record({
  broader: parents(randomIds.condition),
  groups: parents(randomIds.muscle),
  stretchCount: fc.oneof(fc.nat(4), fc.constantFrom(0, 1, 31, 32, 33, 64, 65)),
  remedyCount: fc.oneof(fc.nat(4), fc.constantFrom(0, 1, 31, 32, 33, 64, 65)),
  stretches: fc.array(stretch, { minLength: 1, maxLength: 5 }),
  remedies: fc.array(remedy, { minLength: 1, maxLength: 5 }),
  redFlags: fc.array(redFlag, { minLength: 1, maxLength: 3 }),
});

type Recipe = typeof randomRecipe extends fc.Arbitrary<infer R> ? R : never;

/** Take as many shapes as there are to be entries, again from the start where they end. */
function takeInTurn<T>(shapes: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, index) => shapes[index % shapes.length]).filter(
    (each) => each !== undefined,
  );
}

/** Make a catalog of many shapes, with conditions and muscles in families, and ids that changed. */
export function makeCatalog(recipe: Recipe): Catalog {
  const findings = randomIds.finding.map((id) => ({ id, ask: `Do you notice ${id}?` }));
  return createCatalog(
    [
      ...randomIds.cause.map((id) => buildEntry.cause(id)),
      ...randomIds.equipment.map((id) => buildEntry.equipment(id)),
      ...randomIds.condition.map((id, index) => {
        const broader = recipe.broader[index];
        return buildEntry.condition(id, broader ? { broader } : {});
      }),
      ...randomIds.muscle.map((id, index) => {
        const group = recipe.groups[index];
        return buildEntry.muscle(id, group ? { group } : {});
      }),
      ...takeInTurn(recipe.stretches, recipe.stretchCount).map((given, index) =>
        buildEntry.stretch(`stretch-${index}`, given),
      ),
      ...takeInTurn(recipe.remedies, recipe.remedyCount).map(({ minutes, stretches: named, ...given }, index) => {
        const stretches = named.filter((id) => Number(id.replace("stretch-", "")) < recipe.stretchCount);
        return buildEntry.remedy(`remedy-${index}`, { ...given, stretches, ...(minutes && { minutes }) });
      }),
      ...recipe.redFlags.map((given, index) => buildEntry.redFlag(`flag-${index}`, { ...given, findings })),
    ],
    {
      moved: [
        { kind: "cause", id: "old-cause", movedTo: "cause-2" },
        { kind: "muscle", id: "older-muscle", movedTo: "old-muscle" },
        { kind: "muscle", id: "old-muscle", movedTo: "muscle-1" },
        { kind: "condition", id: "old-condition", movedTo: "condition-3" },
        { kind: "equipment", id: "old-thing", movedTo: "thing-2" },
      ],
    },
  );
}

export const randomCatalog = randomRecipe.map(makeCatalog);
