import { describe, expect, test } from "vitest";
import { listLinks } from "../../src/catalog/list-links.ts";
import { buildEntry, buildEvidence } from "./build-entry.ts";

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
