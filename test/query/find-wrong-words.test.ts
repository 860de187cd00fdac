import { describe, expect, expectTypeOf, test } from "vitest";
import { catalog, type Ids } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { findRemedies, type RemedyQuestion } from "../../src/query/find-remedies.ts";
import { findStretches, type StretchQuestion } from "../../src/query/find-stretches.ts";
import { buildEntry } from "../catalog/build-entry.ts";

describe("findRemedies", () => {
  const idsFor = (question: RemedyQuestion<Ids>) =>
    findRemedies(catalog, question).items.map(({ remedy }) => remedy.id);

  test("does not compile with an id, a word or a part that nobody knows", () => {
    // @ts-expect-error - the cause is `stress`
    expect(() => idsFor({ cause: "stres" })).toThrow(
      new TypeError("Unexpected `stres` for `cause`, expected the id of a cause, did you mean `stress`?"),
    );
    // @ts-expect-error - a condition is no cause
    expect(() => idsFor({ cause: ["night-leg-cramps"] })).toThrow(/^Unexpected `night-leg-cramps` for `cause`/);
    // @ts-expect-error - the goal is `prevent`
    expect(() => idsFor({ goal: "prevention" })).toThrow(
      /^Unexpected `prevention` for `goal`.+did you mean `prevent`\?$/,
    );
    // @ts-expect-error - the part is `moment`
    expect(() => idsFor({ moments: "daily", cause: "medicines" })).toThrow(
      new TypeError("Unexpected `moments` for `question`, expected a part of a question, did you mean `moment`?"),
    );
    expectTypeOf(findRemedies(catalog).items[0]?.remedy.id).toEqualTypeOf<Ids["remedy"] | undefined>();
  });

  test("takes any id where the ids of a catalog are plain strings", () => {
    const own = createCatalog([buildEntry.cause("cold"), buildEntry.remedy("heat", { causes: ["cold"] })]);
    expect(findRemedies(own, { cause: "cold" }).items.map(({ remedy }) => remedy.id)).toEqual(["heat"]);
    expect(() => findRemedies(own, { cause: "nobody" })).toThrow(
      new TypeError("Unexpected `nobody` for `cause`, expected the id of a cause, such as `cold`"),
    );
  });
});

describe("findStretches", () => {
  const idsFor = (question: StretchQuestion<Ids>) =>
    findStretches(catalog, question).items.map(({ stretch }) => stretch.id);

  test("does not compile with an id, a word or a part that nobody knows", () => {
    // @ts-expect-error - the muscle is `soleus`
    expect(() => idsFor({ muscle: "soleous" })).toThrow(
      new TypeError("Unexpected `soleous` for `muscle`, expected the id of a muscle, did you mean `soleus`?"),
    );
    // @ts-expect-error - a towel is no muscle
    expect(() => idsFor({ muscle: ["towel"] })).toThrow(
      /^Unexpected `towel` for `muscle`, expected the id of a muscle/,
    );
    // @ts-expect-error - the position is `in-bed`
    expect(() => idsFor({ position: "bed" })).toThrow(/^Unexpected `bed` for `position`, expected one of `in-bed`, /);
    // @ts-expect-error - the part is `muscle`
    expect(() => idsFor({ muscles: "soleus" })).toThrow(
      new TypeError("Unexpected `muscles` for `question`, expected a part of a question, did you mean `muscle`?"),
    );
    expectTypeOf(findStretches(catalog).items[0]?.stretch.id).toEqualTypeOf<Ids["stretch"] | undefined>();
  });

  test("takes any id where the ids of a catalog are plain strings", () => {
    const own = createCatalog([
      buildEntry.muscle("arm"),
      buildEntry.muscle("leg"),
      buildEntry.stretch("lean", { targets: [{ muscle: "arm", role: "main" }] }),
    ]);
    expect(findStretches(own, { muscle: "arm" }).items.map(({ stretch }) => stretch.id)).toEqual(["lean"]);
    expect(findStretches(own, { muscle: "leg" }).items).toEqual([]);
  });
});
