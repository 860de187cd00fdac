import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";
import type { Entry } from "../../src/schema/entry.ts";
import type { Kind } from "../../src/schema/vocabulary/kind.ts";
import { buildEntry } from "./build-entry.ts";
import { base, change, over, raised } from "./change-entry.ts";

describe("an entry that has become another", () => {
  const move = (kind: Kind, id: string, movedTo: string, ...entries: readonly Entry[]) =>
    createCatalog(entries, { extends: base, moved: [{ kind, id, movedTo }] });

  test("keeps its warnings: those of an emergency", () => {
    expect(() => move("red-flag", "possible-clot", "swelling-in-both-legs")).toThrow(
      /^Unexpected `soon` for `swelling-in-both-legs\.tier`, expected `emergency` as in the catalog beneath \(`possible-clot` has become it\)$/,
    );
    const named = move("red-flag", "possible-clot", "our-clot", {
      ...change("red-flag", "possible-clot", {}),
      id: "our-clot",
    });
    const findings = { "one-leg-swollen": "yes" } as const;
    expect(findRemedies(named, { findings }).items).toEqual([]);
  });

  test("keeps its warnings: those of a broader condition", () => {
    const night = { ...change("condition", "night-leg-cramps", {}), id: "our-night" };
    const careOf = (of: Catalog, condition: string) => findRemedies(of, { condition }).careFirst.map(({ id }) => id);
    expect(careOf(move("condition", "night-leg-cramps", "our-night", night), "our-night")).toEqual(
      careOf(base, "night-leg-cramps"),
    );
    const alone = buildEntry.condition("our-night", { lookalikes: "lookalikes" in night ? night.lookalikes : [] });
    expect(() => move("condition", "night-leg-cramps", "our-night", alone)).toThrow(
      new TypeError(
        "Unexpected `undefined` for `our-night.broader`, expected `leg-cramps` as in the catalog beneath, since its red flags come by it (`night-leg-cramps` has become it)",
      ),
    );
  });

  test("may be the broader condition", () => {
    const both = createCatalog([buildEntry.condition("cramps"), buildEntry.condition("night", { broader: "cramps" })]);
    const moved = [{ kind: "condition", id: "night", movedTo: "cramps" }] as const;
    expect(getEntry(createCatalog([], { extends: both, moved }), "night")?.id).toBe("cramps");
  });

  test("follows a condition that a copy is a form of", () => {
    const cramps = { ...change("condition", "leg-cramps", {}), id: "our-cramps" };
    const night = change("condition", "night-leg-cramps", { broader: "our-cramps" });
    const both = move("condition", "leg-cramps", "our-cramps", cramps, night);
    expect(getEntry(both, "night-leg-cramps")).toMatchObject({ broader: "our-cramps" });
  });

  test("must be somewhere, and of its kind", () => {
    for (const to of ["nowhere", "heat"]) {
      expect(() => move("red-flag", "possible-clot", to)).toThrow(
        `Unexpected \`${to}\` for \`options.moved[0].movedTo\`, expected the id of a red-flag of the catalog`,
      );
    }
  });

  test("is not lost where it was the only one of its kind", () => {
    const first = createCatalog([buildEntry.redFlag("clot")]);
    const moved = [{ kind: "red-flag", id: "clot", movedTo: "nowhere" }] as const;
    expect(() => createCatalog([], { extends: first, moved })).toThrow(
      new TypeError(
        "Unexpected `nowhere` for `clot.movedTo`, expected the id of an entry of the catalog, since the one beneath would be lost",
      ),
    );
  });

  const oneOfEach = [
    buildEntry.condition("a-condition"),
    buildEntry.redFlag("a-red-flag"),
    buildEntry.disclaimer("a-disclaimer"),
    buildEntry.stretch("a-stretch"),
    buildEntry.remedy("a-remedy"),
    buildEntry.muscle("a-muscle"),
    buildEntry.cause("a-cause"),
    buildEntry.guide("a-guide"),
    buildEntry.equipment("a-thing"),
  ];
  const pairs = oneOfEach.flatMap((from) => oneOfEach.filter((to) => to !== from).map((to) => [from, to] as const));
  test.each(pairs)("is of the same kind: not $kind and $kind", (from, to) => {
    const moved = [{ kind: from.kind, id: from.id, movedTo: to.id }];
    expect(() => createCatalog([], { extends: createCatalog(oneOfEach), moved })).toThrow(
      `Unexpected \`${to.id}\` for \`options.moved[0].movedTo\`, expected the id of a`,
    );
  });

  test("is guarded at the next level as well, under its old id", () => {
    const night = { ...change("condition", "night-leg-cramps", {}), id: "own-night" };
    const first = move("condition", "night-leg-cramps", "own-night", night);
    const bare = buildEntry.condition("night-leg-cramps");
    expect(() => createCatalog([bare], { extends: first })).toThrow(
      "Unexpected `undefined` for `night-leg-cramps.broader`, expected `leg-cramps` as in the catalog beneath",
    );
    const again = [{ kind: "condition", id: "night-leg-cramps", movedTo: "bare" }] as const;
    expect(() => createCatalog([{ ...bare, id: "bare" }], { extends: first, moved: again })).toThrow(
      "(`night-leg-cramps` has become it)",
    );
    const whole = change("condition", "night-leg-cramps", {});
    expect(() => createCatalog([whole], { extends: first })).not.toThrow();
  });

  test("holds for every condition where it did", () => {
    const anywhere = buildEntry.redFlag("anywhere");
    const first = over(anywhere);
    expect(() => createCatalog([{ ...anywhere, conditions: ["leg-cramps"] }], { extends: first })).toThrow(
      new TypeError(
        "Unexpected list for `anywhere.conditions`, expected an empty list as in the catalog beneath, since the sign holds for every condition",
      ),
    );
    expect(raised(change("red-flag", "possible-clot", { conditions: [] }))).not.toThrow();
  });
});
