import { describe, expect, test } from "vitest";
import { renderTerminal } from "../../src/report/render-terminal.ts";
import { deadLink, fileWith, sampleFacts, sampleFiles } from "./sample-files.ts";

describe("renderTerminal", () => {
  test("shows each problem with its place, its line and its background, then the links, then the counts", () => {
    expect(renderTerminal(sampleFiles, sampleFacts).split("\n")).toEqual([
      "data/remedies/heat.md:1:1 note Unexpected word `the` twice, expected it once (single-words)",
      "  1 | ---",
      "    | ^",
      "",
      "data/remedies/heat.md:2:7 warning Unexpected sentence of 31 words, expected at most 20 (short-sentences)",
      "  2 | name: Heat",
      "    |       ^^^^",
      "",
      "data/remedies/heat.md:3:13 error Unexpected equipment `heat-pda`, expected a file `equipment/heat-pda.md`, did you mean `heat-pad`? (known-ids)",
      "  3 | equipment: [heat-pda]",
      "    |             ^^^^^^^^",
      "  An id is the name of a file. It has no `.md`.",
      "",
      "data/remedies/heat.md:3:13 error Unexpected equipment `heat-pda`, expected a file `equipment/heat-pda.md`, did you mean `heat-pad`? (known-ids)",
      "  3 | equipment: [heat-pda]",
      "    |             ^^^^^^^^",
      "",
      "data/remedies/cold.md:1:1 note Unexpected word `the` twice, expected it once (single-words)",
      "",
      "More about these rules:",
      "  docs/rules.md#known-ids",
      "  docs/rules.md#short-sentences",
      "  docs/rules.md#single-words",
      "",
      "3 files read, 2 valid, 1 with problems: 2 errors, 1 warning, 2 notes",
      "",
    ]);
  });

  test("prints one line where nothing is wrong", () => {
    expect(renderTerminal([fileWith("a.md")], sampleFacts)).toBe("1 file read, 1 valid\n");
  });

  test("paints severities and marks, and dims what is beside the matter", () => {
    const texts = new Map([["a.md", "\n\nequipment: [heat-pda]\n"]]);
    expect(
      renderTerminal([fileWith("a.md", deadLink)], {
        texts,
        colour: true,
        packageFolder: "node_modules/remedykit",
      }).split("\n"),
    ).toEqual([
      "\u001b[1ma.md:3:13\u001b[22m \u001b[31merror\u001b[39m Unexpected equipment `heat-pda`, expected a file `equipment/heat-pda.md`, did you mean `heat-pad`? \u001b[2m(known-ids)\u001b[22m",
      "  \u001b[2m3 |\u001b[22m equipment: [heat-pda]",
      "  \u001b[2m  |\u001b[22m \u001b[31m            ^^^^^^^^\u001b[39m",
      "  \u001b[2mAn id is the name of a file. It has no `.md`.\u001b[22m",
      "",
      "\u001b[2mMore about these rules:",
      "  node_modules/remedykit/docs/rules.md#known-ids\u001b[22m",
      "",
      "1 file read, 0 valid, 1 with problems: 1 error",
      "",
    ]);
  });

  test("cuts a long background after a word", () => {
    const note = `Fields: ${"name, ".repeat(60)}`;
    const lines = renderTerminal([fileWith("a.md", { ...deadLink, note })], sampleFacts).split("\n");
    expect(lines[1]).toBe(`  Fields:${" name,".repeat(38)} …`);
  });
});
