import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { compareEntries } from "../../src/catalog/compare-entries.ts";
import { findHeadline } from "../../src/catalog/find-headline.ts";
import { sortEntries } from "../../src/catalog/sort-entries.ts";
import type { Stretch } from "../../src/schema/stretch.ts";
import type { Goal } from "../../src/schema/vocabulary/goal.ts";
import { buildEntry, buildEvidence } from "./build-entry.ts";

const list = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe("sortEntries", () => {
  test("sorts nothing and one", () => {
    expect(sortEntries([])).toEqual([]);
    expect(list(sortEntries([buildEntry.muscle("calf")]))).toEqual(["calf"]);
  });

  test("puts by id, as computers count, what is alike otherwise, from every order", () => {
    const ids = ["a", "a-b", "a2", "ab", "b"];
    const shuffled = fc.shuffledSubarray(ids, { minLength: ids.length });
    fc.assert(
      fc.property(shuffled, (given) => {
        expect(list(sortEntries(given.map((id) => buildEntry.muscle(id))))).toEqual(ids);
      }),
    );
  });

  test("sorts for the goals that are asked", () => {
    const relief = buildEntry.stretch("relief", {
      evidence: [buildEvidence("benefit", "low", { outcome: "cramp-relief" })],
    });
    const fewer = buildEntry.stretch("fewer", {
      evidence: [buildEvidence("possible-benefit", "low", { outcome: "cramp-frequency" })],
    });
    expect(list(sortEntries([fewer, relief]))).toEqual(["relief", "fewer"]);
    const sortFor = (entries: Stretch[], ...goals: Goal[]) =>
      list(sortEntries(entries, ({ evidence }) => findHeadline(evidence, { goals })));
    expect(sortFor([relief, fewer], "prevent")).toEqual(["fewer", "relief"]);
    expect(sortFor([fewer, relief], "stop-now")).toEqual(["relief", "fewer"]);
    expect(sortFor([fewer, relief], "prevent", "stop-now")).toEqual(["relief", "fewer"]);
  });

  test("gives a new list and leaves the other as it is", () => {
    const given = [buildEntry.muscle("b"), buildEntry.muscle("a")];
    const sorted = sortEntries(given);
    expect(list(given)).toEqual(["b", "a"]);
    expect(sorted).not.toBe(given);
    expect(sorted[1]).toBe(given[0]);
  });

  test("sorts the real entries as `compareEntries` does", () => {
    const entries = [...catalog.entries].reverse();
    expect(list(sortEntries(entries))).toEqual(list(entries.toSorted(compareEntries)));
  });
});
