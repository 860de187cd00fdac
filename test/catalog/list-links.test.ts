import { describe, expect, test } from "vitest";
import { listLinks, listLinksIn } from "../../src/catalog/list-links.ts";
import { buildEntry, buildEvidence } from "./build-entry.ts";
import { strangeTexts, strangeValues } from "./strange-values.ts";

describe("listLinks", () => {
  test("lists no link of an entry that names no other", () => {
    expect(listLinks(buildEntry.remedy("heat"))).toEqual([]);
  });

  test("lists each link with its place, the kind it leads to and the id, in the order of the fields", () => {
    const remedy = buildEntry.remedy("yoga", {
      stretches: ["dog", "cat"],
      conditions: ["leg-cramps"],
      evidence: [buildEvidence("unclear", "none"), buildEvidence("unclear", "low", { references: ["doe-2020"] })],
      disclaimers: ["stop"],
    });
    expect(listLinks(remedy)).toEqual([
      { path: ["conditions", 0], to: "condition", id: "leg-cramps" },
      { path: ["stretches", 0], to: "stretch", id: "dog" },
      { path: ["stretches", 1], to: "stretch", id: "cat" },
      { path: ["evidence", 1, "references", 0], to: "reference", id: "doe-2020" },
      { path: ["disclaimers", 0], to: "disclaimer", id: "stop" },
    ]);
  });

  test("lists links of fields that hold one id", () => {
    expect(listLinks(buildEntry.muscle("soleus", { group: "calf" }))).toEqual([
      { path: ["group"], to: "muscle", id: "calf" },
    ]);
  });

  test("lists links to any kind", () => {
    const guide = buildEntry.guide("night", {
      condition: "leg-cramps",
      sections: [{ heading: "Now", moments: [], entries: ["heat", "dog"] }],
    });
    expect(listLinks(guide)).toEqual([
      { path: ["condition"], to: "condition", id: "leg-cramps" },
      { path: ["sections", 0, "entries", 0], to: "any", id: "heat" },
      { path: ["sections", 0, "entries", 1], to: "any", id: "dog" },
    ]);
  });

  test("lists an id twice where two fields name it", () => {
    const stretch = buildEntry.stretch("wall", { easier: "towel", inBed: "towel" });
    expect(listLinks(stretch)).toEqual([
      { path: ["easier"], to: "stretch", id: "towel" },
      { path: ["inBed"], to: "stretch", id: "towel" },
    ]);
  });
});

describe("listLinksIn", () => {
  test.each([...strangeValues, ...strangeTexts])("lists no link in %s", (_, fields) => {
    expect(listLinksIn("remedy", fields)).toEqual([]);
  });

  test.each(strangeValues.filter(([, value]) => !(Array.isArray(value) && value[0] === "heat")))(
    "passes over %s where a link or what holds it should stand",
    (_, value) => {
      expect(listLinksIn("remedy", { conditions: value, amount: value, evidence: [value] })).toEqual([]);
      expect(listLinksIn("muscle", { group: value })).toEqual([]);
    },
  );

  test("keeps the places of the links among other things", () => {
    expect(listLinksIn("remedy", { conditions: [null, "a", 7, "b"], harms: [{}, { references: ["c"] }] })).toEqual([
      { path: ["conditions", 1], to: "condition", id: "a" },
      { path: ["conditions", 3], to: "condition", id: "b" },
      { path: ["harms", 1, "references", 0], to: "reference", id: "c" },
    ]);
  });

  test("reads only what the fields have themselves", () => {
    expect(listLinksIn("muscle", Object.create({ group: "calf" }))).toEqual([]);
  });
});
