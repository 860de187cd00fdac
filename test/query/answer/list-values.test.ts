import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { findHeadline } from "../../../src/catalog/find-headline.ts";
import { getEntry } from "../../../src/catalog/get-entry.ts";
import { listRemediesOf, listValues } from "../../../src/query/answer/list-values.ts";
import type { ListedPart } from "../../../src/query/answer/parts.ts";
import type { Goal } from "../../../src/schema/vocabulary/goal.ts";
import { buildEntry } from "../../catalog/build-entry.ts";
import { smallCatalog as catalog } from "./small-catalog.ts";

/** The values of a part that an entry has. */
function list(id: string, part: ListedPart, goals: readonly Goal[] = []) {
  const entry = getEntry(catalog, id);
  return entry?.kind === "remedy" || entry?.kind === "stretch"
    ? listValues(catalog, entry, part, ({ evidence }) => findHeadline(evidence, { goals }))
    : undefined;
}

describe("listValues", () => {
  test.each([
    ["bend", "cause", ["heat", "cold"]],
    ["pull", "cause", ["cold"]],
    ["bend", "condition", ["night-cramps"]],
    ["lean", "muscle", ["foot", "leg"]],
    ["lean", "position", ["standing"]],
    ["lean", "place", ["standing"]],
    ["bend", "technique", ["dynamic"]],
    ["pull", "equipment", ["towel", "wall"]],
    ["bend", "goal", ["stop-now"]],
    ["bend", "moment", ["at-night"]],
    ["bend", "effect", ["benefit"]],
    ["bend", "certaintyAtLeast", ["low"]],
    ["bend", "whoDecides", ["self-care"]],
    ["habit", "cause", ["cold"]],
    ["habit", "equipment", []],
    ["habit", "goal", ["prevent"]],
    ["pill", "whoDecides", ["clinician-only"]],
    ["rest", "certaintyAtLeast", ["moderate"]],
    ["rest", "muscle", []],
    ["rest", "position", []],
  ] as const satisfies [string, ListedPart, string[]][])("lists of %s in %s: %j", (id, part, values) => {
    expect(list(id, part)).toEqual(values);
  });

  test("takes what nobody has looked at for unclear, and not tested", () => {
    const known = (goals: readonly Goal[]) => [list("bend", "effect", goals), list("bend", "certaintyAtLeast", goals)];
    expect(known(["prevent"])).toEqual([["unclear"], ["none"]]);
    expect(known(["prevent", "stop-now"])).toEqual([["benefit"], ["low"]]);
  });
});

describe("listRemediesOf", () => {
  test.each([
    ["bend", ["rest"]],
    ["lean", ["habit"]],
  ])("lists the remedies that %s is a part of: %j", (id, remedies) => {
    const entry = getEntry(catalog, id);
    expect(entry?.kind === "stretch" && listRemediesOf(catalog, entry).map((each) => each.id)).toEqual(remedies);
  });

  test("takes no other link of a remedy for one to its stretches", () => {
    const bend = buildEntry.stretch("bend");
    const own = createCatalog([bend, buildEntry.remedy("rest", { equipment: ["bend"] })]);
    expect(listRemediesOf(own, bend)).toEqual([]);
  });
});
