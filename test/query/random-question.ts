import fc from "fast-check";
import type { Catalog, CatalogIds } from "../../src/catalog/catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import type { RemedyQuestion } from "../../src/query/find-remedies.ts";
import type { StretchQuestion } from "../../src/query/find-stretches.ts";
import type { OneOrMore } from "../../src/query/one-or-more.ts";
import { goals } from "../../src/schema/vocabulary/goal.ts";
import type { Kind } from "../../src/schema/vocabulary/kind.ts";
import { moments } from "../../src/schema/vocabulary/moment.ts";
import { positions } from "../../src/schema/vocabulary/position.ts";

/** One value, or a list of up to three with none, one or several. */
function oneOrMore<T>(values: readonly T[]): fc.Arbitrary<OneOrMore<T>> {
  return fc.oneof(fc.constantFrom(...values), fc.subarray([...values], { maxLength: Math.min(3, values.length) }));
}

/** The ids that a question may name, by kind. */
type Named = { readonly [K in Extract<Kind, "cause" | "condition" | "muscle" | "equipment">]: readonly string[] };

/** The ids of a catalog that a question may name. */
export function listNamed<I extends CatalogIds>(catalog: Catalog<I>): Named {
  const idsOf = (kind: keyof Named) => listEntries<CatalogIds, Kind>(catalog, kind).map(({ id }) => id);
  return {
    cause: idsOf("cause"),
    condition: idsOf("condition"),
    muscle: idsOf("muscle"),
    equipment: idsOf("equipment"),
  };
}

/** Questions about remedies with any of the parts. */
export function randomRemedyQuestion(named: Named): fc.Arbitrary<RemedyQuestion> {
  return fc.record(
    {
      cause: oneOrMore(named.cause),
      condition: oneOrMore(named.condition),
      goal: oneOrMore(goals),
      moment: oneOrMore(moments),
    },
    { requiredKeys: [] },
  );
}

/** Questions about stretches with any of the parts. */
export function randomStretchQuestion(named: Named): fc.Arbitrary<StretchQuestion> {
  return fc.record(
    {
      muscle: oneOrMore(named.muscle),
      position: oneOrMore(positions),
      equipment: fc.oneof(fc.constant("none" as const), oneOrMore(named.equipment)),
      condition: oneOrMore(named.condition),
      goal: oneOrMore(goals),
      moment: oneOrMore(moments),
    },
    { requiredKeys: [] },
  );
}
