import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { readFocus } from "../../../src/query/answer/read-focus.ts";
import { buildEntry, buildEvidence } from "../../catalog/build-entry.ts";

const evidence = (...conditions: string[]) => [buildEvidence("unclear", "none", { conditions })];

const catalog = createCatalog(
  [
    buildEntry.condition("cramps"),
    buildEntry.condition("night", { broader: "cramps" }),
    buildEntry.condition("birth", { broader: "cramps" }),
    buildEntry.condition("ache"),
    buildEntry.remedy("rest", { evidence: evidence("night") }),
    buildEntry.stretch("pull", { evidence: evidence("birth", "night") }),
    buildEntry.cause("cold", { evidence: evidence("ache") }),
  ],
  { moved: [{ kind: "condition", id: "sleep", movedTo: "night" }] },
);

/** The focus of a question, as lists. */
function read(condition: unknown) {
  const { name, conditions } = readFocus(catalog, condition);
  return [name, conditions && [[...conditions.asked], [...conditions.kin]]];
}

describe("readFocus", () => {
  test("is not misled by what was no condition before", () => {
    expect(read("birth night")).toEqual(["", undefined]);
    expect(read(["birth", "night"])).toEqual([
      "birth night|birth night",
      [
        ["birth", "night"],
        ["birth", "night"],
      ],
    ]);
  });

  test.each([
    ["a condition that evidence names", "night", "night|night", ["night"], ["night"]],
    ["one by the id that it had", "sleep", "night|night", ["night"], ["night"]],
    ["several, in any order", ["night", "birth"], "birth night|birth night", ["birth", "night"], ["birth", "night"]],
    ["all of several", { all: ["birth"], not: ["night"] }, "birth|birth", ["birth"], ["birth"]],
    ["one that no evidence is about", "ache", "|", [], []],
  ])("reads %s", (_, condition, name, asked, kin) => {
    expect(read(condition)).toEqual([name, [asked, kin]]);
  });

  test.each([
    ["nothing", undefined],
    ["a condition of which all that evidence names are forms", "cramps"],
    ["what is none, for it is refused later", "nigth"],
    ["an entry that is no condition", "rest"],
    ["what is no text", [7, null]],
    ["what is only ruled out", { not: ["night"] }],
    ["another shape", 7],
  ])("counts all evidence for %s", (_, condition) => {
    expect(read(condition)).toEqual(["", undefined]);
  });

  test("is kept, and the same for one that is spelled another way", () => {
    expect(readFocus(catalog, "night")).toBe(readFocus(catalog, ["night"]));
    for (let each = 0; each <= 1000; each += 1) readFocus(catalog, `none-${each}`);
    expect(read("night")).toEqual(["night|night", [["night"], ["night"]]]);
  });

  test("tells lists of words apart that would be one text without the space between", () => {
    const ids = ["a", "ab", "bc", "c"];
    const own = createCatalog([
      ...ids.map((id) => buildEntry.condition(id)),
      buildEntry.remedy("rest", { evidence: evidence(...ids) }),
    ]);
    expect([readFocus(own, ["ab", "c"]).name, readFocus(own, ["a", "bc"]).name]).toEqual(["ab c|ab c", "a bc|a bc"]);
  });

  test("counts only what names none, where a condition is asked that the only one named has no part in", () => {
    const own = createCatalog([
      buildEntry.condition("night"),
      buildEntry.condition("ache"),
      buildEntry.remedy("rest", { evidence: evidence("night") }),
    ]);
    expect(readFocus(own, "ache").name).toBe("|");
    expect(readFocus(own, "night").name).toBe("night|night");
  });

  test("counts all evidence where none names a condition", () => {
    const plain = createCatalog([
      buildEntry.condition("cramps"),
      buildEntry.condition("ache"),
      buildEntry.remedy("rest"),
    ]);
    expect(readFocus(plain, "cramps")).toEqual({ name: "", conditions: undefined });
  });
});
