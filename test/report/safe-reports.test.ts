import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reporters } from "../../src/report/reporters.ts";
import { fileWith, sampleFacts } from "./sample-files.ts";

/** Text with many of the characters that a terminal, a log or a page obeys. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        ...["\n", "\r", "\u001b[2J", "\u009b31m", "\u0000", "\u007f", "\u0085", "\u202e", "\u2066", "\u2028", "\ufeff"],
        ...["::error::", "%0A", "|", "`", "<b>", "@x", "\\", "\t", "\ud800", "\u{E0041}", "a", " ", ":", ",", "界"],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);
const place = fc
  .tuple(fc.nat({ max: 8 }), fc.nat({ max: 40 }), fc.nat({ max: 8 }), fc.nat({ max: 40 }))
  .map(([line, column, endLine, endColumn]) => ({
    start: { line: line + 1, column: column + 1 },
    end: { line: endLine + 1, column: endColumn + 1 },
  }));
const problem = fc.record({
  rule: hostile,
  severity: fc.constantFrom("error" as const, "warning" as const, "note" as const),
  ...{ place, found: hostile, expected: hostile, advice: hostile, note: hostile },
});

/** What may never be printed: every control character but the line end, and what turns or hides text. */
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

describe.each(Object.entries(reporters))("the reporter %s", (name, render) => {
  test("prints no control character but line ends, and no text that is turned around, whatever it is given", () => {
    fc.assert(
      fc.property(hostile, fc.array(problem, { maxLength: 4 }), hostile, (path, problems, text) => {
        const texts = new Map([[path, text]]);
        const printed = render([fileWith(path, ...problems)], { ...sampleFacts, texts });
        expect(unsafe.exec(printed)?.[0].codePointAt(0)?.toString(16)).toBe(undefined);
        expect(printed.endsWith("\n")).toBe(true);
        if (name === "github") expect(printed.trimEnd().split("\n").length).toBe(problems.length + 1);
        if (name === "json" || name === "sarif") expect(Object.keys(JSON.parse(printed)).length).toBeGreaterThan(2);
      }),
      { numRuns: 400 },
    );
  });
});
