import { describe, expect, test } from "vitest";
import { getEntry } from "../../../src/catalog/get-entry.ts";
import { profile } from "../../../src/query/answer/profile.ts";
import { buildEntry } from "../../catalog/build-entry.ts";
import { smallCatalog as catalog } from "./small-catalog.ts";

describe("profile", () => {
  test.each([
    ["bend", [], []],
    ["habit", [], ["falls-easily avoid lean", "glaucoma ask-first habit"]],
    ["lean", [], ["falls-easily avoid lean", "glaucoma modify lean"]],
    ["pill", [{ verdict: "ask-first", reason: "A doctor or pharmacist decides about this." }], []],
    ["ban", [{ verdict: "avoid", reason: "It can kill." }], []],
  ])("of %s has for everybody %j, and the cautions %j", (id, general, cautions) => {
    const entry = getEntry(catalog, id);
    const found = entry?.kind === "remedy" || entry?.kind === "stretch" ? profile(catalog, entry) : undefined;
    expect(found?.general).toEqual(general);
    expect(found?.cautions.map(({ trait, level, from }) => `${trait} ${level} ${from}`)).toEqual(cautions);
  });

  test("sends to a professional where a person should ask", () => {
    expect(profile(catalog, buildEntry.remedy("salt", { whoDecides: "ask-first" })).general).toEqual([
      { verdict: "ask-first", reason: "Ask a professional first." },
    ]);
  });
});
