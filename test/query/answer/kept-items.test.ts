import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { findRemedies } from "../../../src/query/find-remedies.ts";
import { findStretches } from "../../../src/query/find-stretches.ts";
import { buildEntry } from "../../catalog/build-entry.ts";

const makeCatalog = (size: number) =>
  createCatalog(Array.from({ length: size }, (_, at) => buildEntry.stretch(`stretch-${String(at).padStart(4, "0")}`)));
const small = makeCatalog(1024);
const ids = (items: readonly { stretch: { id: string } }[]) => items.map(({ stretch }) => stretch.id);

describe("items that hang on nothing that is asked", () => {
  test("are the same in every answer, each in its place, and cannot be changed", () => {
    const page = findStretches(small, { skip: 2, limit: 3 }).items;
    const again = findStretches(small, { skip: 1, limit: 3 }).items;
    expect([ids(page), ids(again)]).toEqual([
      ["stretch-0002", "stretch-0003", "stretch-0004"],
      ["stretch-0001", "stretch-0002", "stretch-0003"],
    ]);
    expect([again[1] === page[0], again[2] === page[1]]).toEqual([true, true]);
    expect([page, again].flat().map(Object.isFrozen)).toEqual([true, true, true, true, true, true]);
    expect(page[0]).toEqual(findStretches(small, { skip: 2, limit: 1, person: { traits: {} } }).items[0]);
  });

  test("are the same whatever is ruled out, since that gives no reason", () => {
    const [first] = findStretches(small, { skip: 0, limit: 1 }).items;
    expect(findStretches(small, { skip: 0, limit: 1, position: { not: ["in-bed"] } }).items[0]).toBe(first);
  });

  test("are others where something is asked, or is known of the person", () => {
    const [first] = findStretches(small, { skip: 0, limit: 1 }).items;
    const [goal] = first?.stretch.goals ?? [];
    const asked = findStretches(small, { skip: 0, limit: 1, goal }).items[0];
    expect(asked?.because).toEqual([{ part: "goal", asked: goal, matched: goal }]);
    const traits = { "falls-easily": "no" } as const;
    const [known] = findStretches(small, { skip: 0, limit: 1, person: { traits } }).items;
    expect([known === first, known?.stretch.id, first?.because]).toEqual([false, "stretch-0000", []]);
  });

  test("are made anew in a large catalog", () => {
    const large = makeCatalog(1025);
    const ask = () => findStretches(large, { skip: 1024, limit: 1 }).items[0];
    const [first, second] = [ask(), ask()];
    expect([first === second, second?.stretch.id]).toEqual([false, "stretch-1024"]);
  });

  test("are kept by kind", () => {
    const both = createCatalog([buildEntry.stretch("pull"), buildEntry.remedy("warmth")]);
    expect(findStretches(both, { skip: 0 }).items.map((item) => Object.keys(item)[0])).toEqual(["stretch"]);
    expect(findRemedies(both, { skip: 0 }).items.map((item) => Object.keys(item)[0])).toEqual(["remedy"]);
  });
});
