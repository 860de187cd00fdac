import { describe, expect, test } from "vitest";
import { renderAnnotations } from "../../src/report/render-annotations.ts";
import { deadLink, fileWith, hint, sampleFiles } from "./sample-files.ts";

describe("renderAnnotations", () => {
  test("writes a command a problem, and the counts as a plain line", () => {
    const [first, second, third, , , last, end] = renderAnnotations(sampleFiles).split("\n");
    expect([first, second, third, last, end]).toEqual([
      "::notice file=data/remedies/heat.md,line=1,col=1,endColumn=1,endLine=1,title=single-words::Unexpected word `the` twice, expected it once%0Adocs/rules.md#single-words",
      "::warning file=data/remedies/heat.md,line=2,endLine=4,title=short-sentences::Unexpected sentence of 31 words, expected at most 20%0Adocs/rules.md#short-sentences",
      "::error file=data/remedies/heat.md,line=3,col=13,endColumn=21,endLine=3,title=known-ids::Unexpected equipment `heat-pda`, expected a file `equipment/heat-pda.md`, did you mean `heat-pad`?%0AAn id is the name of a file. It has no `.md`.%0Adocs/rules.md#known-ids",
      "3 files read, 2 valid, 1 with problems: 2 errors, 1 warning, 2 notes",
      "",
    ]);
  });

  test.each([
    ["a\n::error::b.md", "a%0A%3A%3Aerror%3A%3Ab.md"],
    ["a\r,line=9.md", "a%0D%2Cline=9.md"],
    ["50%.md", "50%25.md"],
    ["a\u001b[31m.md", "a\\u{1b}[31m.md"],
    ["data\\causes\\a.md", "data/causes/a.md"],
  ])("does not let the file name %j forge a command", (path, written) => {
    expect(
      renderAnnotations([fileWith(path, hint)])
        .split("\n")
        .slice(1),
    ).toEqual(["1 file read, 1 valid, 1 note", ""]);
    expect(/file=(.*?),line=/.exec(renderAnnotations([fileWith(path, hint)]))?.[1]).toBe(written);
  });

  test("does not let a value forge a command", () => {
    const problem = { ...deadLink, found: "a\n::set-output name=x::y 100%", note: "b\r\n::error::c" };
    expect(renderAnnotations([fileWith("a.md", problem)]).split("\n")[0]).toBe(
      "::error file=a.md,line=3,col=13,endColumn=21,endLine=3,title=known-ids::Unexpected a\\u{a}::set-output name=x::y 100%25, expected a file `equipment/heat-pda.md`, did you mean `heat-pad`?%0Ab ::error::c%0Adocs/rules.md#known-ids",
    );
  });
});
