import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPath } from "../../src/source/format-path.ts";
import { quote } from "../../src/words/quote.ts";

describe("quote", () => {
  test.each([
    ["a text", "soleus", "`soleus`"],
    ["nothing", "", "``"],
    ["a number", 1.5, "`1.5`"],
    ["no number", Number.NaN, "`NaN`"],
    ["an endless number", Number.POSITIVE_INFINITY, "`Infinity`"],
    ["yes or no", true, "`true`"],
    ["emptiness", null, "`null`"],
    ["what is not there", undefined, "`undefined`"],
    ["a list", ["a", 1], '`["a",1]`'],
    ["fields", { a: "b" }, '`{"a":"b"}`'],
    ["a backtick", "a`b", "`a\\u{60}b`"],
    ["a line end", "a\r\nb", "`a\\u{d}\\u{a}b`"],
    ["a command of a log", "\n::error::x", "`\\u{a}::error::x`"],
    ["an escape of a terminal", "\u001b[31mred", "`\\u{1b}[31mred`"],
    ["a later control character", "a\u0085b\u009b", "`a\\u{85}b\\u{9b}`"],
    ["signs that turn text around", "a\u202eb\u2066c\u200fd\u061ce", "`a\\u{202e}b\\u{2066}c\\u{200f}d\\u{61c}e`"],
    ["line ends of Unicode", "a\u2028b\u2029", "`a\\u{2028}b\\u{2029}`"],
    ["a byte-order mark", "\ufeffa", "`\\u{feff}a`"],
  ])("shows %s", (_, value, shown) => {
    expect(quote(value)).toBe(shown);
  });

  test("cuts what is long", () => {
    expect(quote("x".repeat(80))).toBe(`\`${"x".repeat(80)}\``);
    expect(quote("x".repeat(81))).toBe(`\`${"x".repeat(80)}…\``);
  });

  test("never lets a control or direction character or a backtick through", () => {
    const safe = /^`[^\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff`]*`$/u;
    fc.assert(fc.property(fc.anything(), (value) => safe.test(quote(value))));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (value) => safe.test(quote(value))));
  });
});

describe("formatPath", () => {
  test.each([
    [[], ""],
    [["name"], "name"],
    [["doses", 0, "holdSeconds", "min"], "doses[0].holdSeconds.min"],
    [["rule", "all", 1, "any", 0], "rule.all[1].any[0]"],
    [["says", "R1"], "says.R1"],
  ])("writes %j as people do", (path, written) => {
    expect(formatPath(path)).toBe(written);
  });
});
