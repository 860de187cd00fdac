import fc from "fast-check";
import type { Catalog } from "../../src/catalog/catalog.ts";
import type { Asked } from "../../src/query/asked.ts";
import type { AtHand, FindQuestion } from "../../src/query/find-question.ts";
import type { Answer, Findings, Person } from "../../src/query/person.ts";
import { certainties } from "../../src/schema/vocabulary/certainty.ts";
import { deciders } from "../../src/schema/vocabulary/decider.ts";
import { effects } from "../../src/schema/vocabulary/effect.ts";
import { goals } from "../../src/schema/vocabulary/goal.ts";
import { moments } from "../../src/schema/vocabulary/moment.ts";
import { places } from "../../src/schema/vocabulary/place.ts";
import { positions } from "../../src/schema/vocabulary/position.ts";
import { techniques } from "../../src/schema/vocabulary/technique.ts";
import { type Trait, traits } from "../../src/schema/vocabulary/trait.ts";
import { randomIds } from "./random-catalog.ts";

/** The ids that a question may name. */
export interface Named {
  readonly cause: readonly string[];
  readonly condition: readonly string[];
  readonly muscle: readonly string[];
  readonly equipment: readonly string[];
  readonly finding: readonly string[];
  readonly trait: readonly Trait[];
}

/** The ids of random catalogs that a question may name, those that were changed included. */
export const randomNamed: Named = {
  ...randomIds,
  cause: [...randomIds.cause, "old-cause"],
  condition: [...randomIds.condition, "old-condition"],
  muscle: [...randomIds.muscle, "older-muscle"],
  equipment: [...randomIds.equipment, "old-thing"],
};

/** The ids of a catalog that a question may name. */
export function listNamed({ entries }: Catalog): Named {
  const idsOf = (wanted: string) => entries.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  return {
    cause: idsOf("cause"),
    condition: idsOf("condition"),
    muscle: idsOf("muscle"),
    equipment: idsOf("equipment"),
    finding: entries.flatMap((entry) => (entry.kind === "red-flag" ? entry.findings.map(({ id }) => id) : [])),
    trait: traits,
  };
}

const few = <T>(values: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });

/** A combination of lists, at least one of them. */
function combined<T, W extends string>(values: readonly T[], ways: readonly W[]) {
  return fc
    .uniqueArray(fc.constantFrom(...ways), { minLength: 1 })
    .chain((chosen) => fc.tuple(...chosen.map((way) => few(values, 2).map((list) => ({ [way]: list })))))
    .map((parts): { readonly [K in W]?: readonly T[] } => Object.assign({}, ...parts));
}

/** What one part may ask for, in every shape. */
export function randomAsked<T extends string>(values: readonly T[]): fc.Arbitrary<Asked<T>> {
  return fc.oneof(fc.constantFrom(...values), few(values, 3), combined(values, ["any", "all", "not"] as const));
}

function randomAtHand(values: readonly string[]): fc.Arbitrary<AtHand<string>> {
  return fc.oneof(
    fc.constantFrom("none", ...values),
    fc.constant([]),
    few(values, 3),
    combined(values, ["any", "all", "not"] as const),
  );
}

const answer = fc.constantFrom<Answer>("yes", "no", "no", "not-sure");

/** What a person may notice, mostly nothing. */
export function randomFindings(named: Named): fc.Arbitrary<Findings> {
  return fc.dictionary(fc.constantFrom(...named.finding), answer, { maxKeys: 4 });
}

/** What may be known of a person. */
export function randomPerson(named: Named): fc.Arbitrary<Person> {
  return fc.dictionary(fc.constantFrom(...named.trait), answer, { maxKeys: 6 }).map((known) => ({ traits: known }));
}

/** Each part of a question, alone. */
export function randomParts(named: Named): fc.Arbitrary<FindQuestion>[] {
  return [
    randomAsked(named.cause).map((cause) => ({ cause })),
    randomAsked(named.condition).map((condition) => ({ condition })),
    randomAsked(named.muscle).map((muscle) => ({ muscle })),
    randomAsked(positions).map((position) => ({ position })),
    randomAsked(places).map((place) => ({ place })),
    randomAsked(techniques).map((technique) => ({ technique })),
    randomAtHand(named.equipment).map((equipment) => ({ equipment })),
    randomAsked(goals).map((goal) => ({ goal })),
    randomAsked(moments.slice(0, 4)).map((moment) => ({ moment })),
    randomAsked(effects).map((effect) => ({ effect })),
    fc.constantFrom(...certainties).map((certaintyAtLeast) => ({ certaintyAtLeast })),
    randomAsked(deciders).map((whoDecides) => ({ whoDecides })),
    fc.integer({ min: 1, max: 40 }).map((halves) => ({ minutes: halves / 2 })),
  ];
}

/** Questions of a few parts in any order, mostly of one or two, so that many find something. */
export function randomQuestion(named: Named): fc.Arbitrary<FindQuestion> {
  const asking = fc.oneof(
    { arbitrary: fc.constant({}), weight: 2 },
    randomPerson(named).map((person) => ({ person })),
    randomFindings(named).map((findings) => ({ findings })),
  );
  return fc
    .tuple(fc.array(fc.oneof(...randomParts(named)), { maxLength: 4 }), asking)
    .map(([given, who]): FindQuestion => Object.assign({}, ...given, who));
}
