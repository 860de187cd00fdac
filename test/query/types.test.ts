import { describe, expectTypeOf, test } from "vitest";
import { catalog, type Ids } from "../../generated/catalog.ts";
import type { Catalog, EntryOf, FindingOf } from "../../src/catalog/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import type { PartCounts } from "../../src/query/count-by-part.ts";
import type { FindQuestion } from "../../src/query/find-question.ts";
import type { FoundRemedy, RemedyQuestion } from "../../src/query/find-remedies.ts";
import type { FoundStretch, StretchQuestion } from "../../src/query/find-stretches.ts";
import * as query from "../../src/query/index.ts";
import type { Findings, Person } from "../../src/query/person.ts";
import type { RoutineQuestion } from "../../src/query/routine/routine.ts";
import type { Goal } from "../../src/schema/vocabulary/goal.ts";
import type { Position } from "../../src/schema/vocabulary/position.ts";
import { buildEntry } from "../catalog/build-entry.ts";

/** A question that is only looked at by the compiler. */
const never = <T>(_make: () => T) => undefined;

describe("the types of a question", () => {
  test("complete the ids of the catalog and the words of the lists", () => {
    type Text<T> = Extract<T, string>;
    expectTypeOf<Text<StretchQuestion<Ids>["muscle"]>>().toEqualTypeOf<Ids["muscle"]>();
    expectTypeOf<Text<RemedyQuestion<Ids>["cause"]>>().toEqualTypeOf<Ids["cause"]>();
    expectTypeOf<Text<RemedyQuestion<Ids>["condition"]>>().toEqualTypeOf<Ids["condition"]>();
    expectTypeOf<Text<RemedyQuestion<Ids>["equipment"]>>().toEqualTypeOf<Ids["equipment"] | "none">();
    expectTypeOf<Text<RemedyQuestion<Ids>["goal"]>>().toEqualTypeOf<Goal>();
    expectTypeOf<Text<RoutineQuestion<Ids>["position"]>>().toEqualTypeOf<Position>();
    expectTypeOf<keyof Findings<Ids>>().toEqualTypeOf<FindingOf<Ids>>();
    expectTypeOf<"one-leg-red">().toExtend<FindingOf<Ids>>();
    expectTypeOf<"fever">().not.toExtend<FindingOf<Ids>>();
    const mute = createCatalog([{ ...buildEntry.stretch("my-stretch"), id: "my-stretch" as const }]);
    never(() => query.checkRedFlags(mute, {}));
    // @ts-expect-error - a catalog without red flags asks about no finding
    never(() => query.checkRedFlags(mute, { "one-leg-red": "yes" }));
  });

  test("refuse a wrong id, word, part or shape", () => {
    // @ts-expect-error - a towel is no cause
    never(() => query.findRemedies(catalog, { cause: "towel" }));
    // @ts-expect-error - one of the list is no cause
    never(() => query.findRemedies(catalog, { cause: { any: ["stress", "towel"] } }));
    // @ts-expect-error - the way is `not`
    never(() => query.findStretches(catalog, { muscle: { none: ["soleus"] } }));
    // @ts-expect-error - one of the list is no thing
    never(() => query.findStretches(catalog, { equipment: { any: ["towel", "soleus"] } }));
    // @ts-expect-error - the place is `in-bed`
    never(() => query.findStretches(catalog, { place: "bed" }));
    // @ts-expect-error - minutes are a number
    never(() => query.findStretches(catalog, { minutes: "5" }));
    // @ts-expect-error - the part is `whoDecides`
    never(() => query.findRemedies(catalog, { decider: "self-care" }));
    // @ts-expect-error - the trait is `pregnancy`
    never(() => query.findRemedies(catalog, { person: { traits: { pregnant: "yes" } } }));
    // @ts-expect-error - the finding is `one-leg-red`
    never(() => query.findRemedies(catalog, { findings: { "one-leg-read": "yes" } }));
    // @ts-expect-error - the kinds are `remedy` and `stretch`
    never(() => query.countItems(catalog, "guide"));
    // @ts-expect-error - the muscle is `soleus`
    never(() => query.countByPart(catalog, "stretch", { muscle: "soleous" }));
    // @ts-expect-error - a towel is no remedy
    never(() => query.explain(catalog, "towel"));
    // @ts-expect-error - a routine has no pages
    never(() => query.planRoutine(catalog, { minutes: 5, skip: 2 }));
    // @ts-expect-error - a routine needs the minutes
    never(() => query.planRoutine(catalog, { muscle: "soleus" }));
    // @ts-expect-error - the answer is `not-sure`
    never(() => query.checkRedFlags(catalog, { "one-leg-red": "maybe" }));
    // @ts-expect-error - the finding is `one-leg-red`
    never(() => query.listQuestions(catalog, { "one-leg-rad": "yes" }));
    // @ts-expect-error - one of the list is no condition
    never(() => query.listCareFirst(catalog, { condition: ["leg-cramps", "leg-cramp"] }));
    // @ts-expect-error - the option is `condition`
    never(() => query.listCareFirst(catalog, { conditions: "leg-cramps" }));
    // @ts-expect-error - the goal is `prevent`
    never(() => query.rankForGoal([], "prevention"));
    // @ts-expect-error - a rule has one way
    never(() => query.evaluateRule({ some: ["leg-red"] }, {}));
    // @ts-expect-error - the trait of a rule is `pregnancy`
    never(() => query.evaluateRule({ trait: "pregnant" }, {}));
    // @ts-expect-error - the pace is counted in `switchSeconds`
    never(() => query.planRoutine(catalog, { minutes: 5, pace: { switchTime: 3 } }));
    // @ts-expect-error - a routine is what `planRoutine` gives
    never(() => query.timeline({ steps: [{ seconds: 5 }] }));
    // @ts-expect-error - a guide has no cautions
    never((guide: EntryOf<Ids, "guide">) => query.listCautions(catalog, guide));
    // @ts-expect-error - a limit is one certainty
    never(() => query.findRemedies(catalog, { certaintyAtLeast: ["low"] }));
    // @ts-expect-error - a red flag suits nobody
    never((flag: EntryOf<Ids, "red-flag">) => query.suitability(catalog, flag));
    expectTypeOf<FindQuestion["person"]>().toEqualTypeOf<Person | undefined>();
  });
});

describe("the types of an answer", () => {
  test("are those of the kind, with the ids of the catalog", () => {
    expectTypeOf(query.findRemedies(catalog).items).toEqualTypeOf<readonly FoundRemedy<Ids>[]>();
    expectTypeOf(query.findStretches(catalog).items).toEqualTypeOf<readonly FoundStretch<Ids>[]>();
    expectTypeOf(query.findStretches(catalog).withheld[0]?.id).toEqualTypeOf<Ids["stretch"] | undefined>();
    expectTypeOf(query.findRemedies(catalog).careFirst[0]?.id).toEqualTypeOf<Ids["red-flag"] | undefined>();
    expectTypeOf(query.planRoutine(catalog, { minutes: 5 }).missed).toEqualTypeOf<readonly Ids["muscle"][]>();
    expectTypeOf(query.countByPart(catalog, "stretch").muscle).toEqualTypeOf<ReadonlyMap<Ids["muscle"], number>>();
    expectTypeOf(query.countByPart(catalog, "remedy").equipment).toEqualTypeOf<
      ReadonlyMap<Ids["equipment"] | "none", number>
    >();
    expectTypeOf(query.checkRedFlags(catalog, {}).raised[0]?.id).toEqualTypeOf<Ids["red-flag"] | undefined>();
    expectTypeOf(query.checkRedFlags(catalog, {}).tier).toEqualTypeOf<query.Tier | "none-found" | "unanswered">();
    expectTypeOf(query.checkRedFlags(catalog, {}).unanswered).toEqualTypeOf<
      readonly (FindingOf<Ids> | query.Trait)[]
    >();
    const question = query.listQuestions(catalog)[0];
    if (question?.about === "finding") expectTypeOf(question.id).toEqualTypeOf<FindingOf<Ids>>();
    if (question?.about === "trait") expectTypeOf(question.id).toEqualTypeOf<query.Trait>();
    expectTypeOf(question?.redFlags).toEqualTypeOf<readonly Ids["red-flag"][] | undefined>();
    expectTypeOf(query.listCareFirst(catalog)[0]?.id).toEqualTypeOf<Ids["red-flag"] | undefined>();
    const routine = query.planRoutine(catalog, { minutes: 5 });
    expectTypeOf(routine.steps[0]?.stretch.id).toEqualTypeOf<Ids["stretch"] | undefined>();
    expectTypeOf(routine.leftOut[0]?.id).toEqualTypeOf<Ids["stretch"] | undefined>();
    expectTypeOf(query.timeline(routine)[0]?.stretch).toEqualTypeOf<Ids["stretch"] | undefined>();
    expectTypeOf(query.timeline(routine)[0]?.phase).toEqualTypeOf<query.PhaseKind | undefined>();
    expectTypeOf(query.findRemedies(catalog).items[0]?.remedy.kind).toEqualTypeOf<"remedy" | undefined>();
    expectTypeOf<FoundRemedy<Ids>>().not.toHaveProperty("stretch");
    expectTypeOf<FoundStretch<Ids>>().not.toHaveProperty("remedy");
    expectTypeOf<PartCounts["cause"]>().toEqualTypeOf<ReadonlyMap<string, number>>();
  });

  test("know the ids of both catalogs where one stands on the other", () => {
    const mine = { ...buildEntry.stretch("my-stretch"), id: "my-stretch" as const };
    const joined = createCatalog([mine], { extends: catalog });
    expectTypeOf(query.findStretches(joined).items[0]?.stretch.id).toEqualTypeOf<
      Ids["stretch"] | "my-stretch" | undefined
    >();
    never(() => query.findStretches(joined, { muscle: "soleus", findings: { "one-leg-red": "yes" } }));
    // @ts-expect-error - the muscle is `soleus`
    never(() => query.findStretches(joined, { muscle: "soleous" }));
    never(() => query.explain(joined, "my-stretch"));
    // @ts-expect-error - the stretch is `my-stretch`
    never(() => query.explain(joined, "my-strech"));
    expectTypeOf(joined).toExtend<Catalog>();
  });

  test("are the literals of own entries where the compiler sees them", () => {
    const arm = { ...buildEntry.muscle("arm"), id: "arm" as const };
    const own = createCatalog([arm, { ...buildEntry.stretch("lean"), id: "lean" as const }]);
    expectTypeOf(query.findStretches(own).items[0]?.stretch.id).toEqualTypeOf<"lean" | undefined>();
    never(() => query.findStretches(own, { muscle: "arm" }));
    // @ts-expect-error - the muscle is `arm`
    never(() => query.findStretches(own, { muscle: "leg" }));
  });

  test("are plain texts where the compiler sees no ids", () => {
    const own = createCatalog([buildEntry.stretch("lean")]);
    expectTypeOf(query.findStretches(own).items[0]?.stretch.id).toEqualTypeOf<string | undefined>();
    never(() => query.findStretches(own, { muscle: "anything" }));
    never(() => query.checkRedFlags(own, { anything: "yes" }));
  });
});
