import { describe, expect, test } from "vitest";
import { kinds } from "../../src/schema/vocabulary/kind.ts";
import { readSearchOptions } from "../../src/search/read-search-options.ts";
import { call } from "./call.ts";

const oneOf = kinds.map((kind) => `\`${kind}\``).join(", ");

/** An object that holds itself. */
const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;

describe("readSearchOptions", () => {
  test.each([
    ["nothing", undefined],
    ["an empty object", {}],
    ["options that are undefined", { kinds: undefined, limit: undefined }],
  ])("looks for 10 of all kinds with %s", (_, options) => {
    expect(readSearchOptions(options)).toEqual({ kinds, limit: 10 });
  });

  test("takes what is given", () => {
    expect(readSearchOptions({ kinds: ["cause", "cause"], limit: 1 })).toEqual({ kinds: ["cause", "cause"], limit: 1 });
  });

  test.each([
    [null, "Unexpected `null` for `options`, expected an object"],
    [5, "Unexpected `5` for `options`, expected an object"],
    [["cause"], "Unexpected list for `options`, expected an object"],
    [{ kind: ["cause"] }, "Unexpected `kind` for `options`, expected only `kinds` and `limit`, did you mean `kinds`?"],
    [{ max: 3 }, "Unexpected `max` for `options`, expected only `kinds` and `limit`"],
    [cyclic, "Unexpected `self` for `options`, expected only `kinds` and `limit`"],
    [{ kinds: null }, "Unexpected `null` for `options.kinds`, expected a list of kinds, left out to look in all"],
    [{ kinds: "cause" }, "Unexpected `cause` for `options.kinds`, expected a list of kinds, left out to look in all"],
    [{ kinds: [] }, "Unexpected empty list for `options.kinds`, expected a list of kinds, left out to look in all"],
    [{ kinds: cyclic }, "Unexpected object for `options.kinds`, expected a list of kinds, left out to look in all"],
    [
      { kinds: ["cause", "remedys"] },
      `Unexpected \`remedys\` for \`options.kinds\`, expected one of ${oneOf}, did you mean \`remedy\`?`,
    ],
    [{ kinds: ["__proto__"] }, `Unexpected \`__proto__\` for \`options.kinds\`, expected one of ${oneOf}`],
    [{ kinds: [cyclic] }, `Unexpected object for \`options.kinds\`, expected one of ${oneOf}`],
    [{ limit: "5" }, "Unexpected text `5` for `options.limit`, expected a whole number, at least 1"],
    [{ limit: null }, "Unexpected `null` for `options.limit`, expected a whole number, at least 1"],
    [{ limit: 5n }, "Unexpected `5n` for `options.limit`, expected a whole number, at least 1"],
  ])("refuses %o", (options, message) => {
    expect(() => call(readSearchOptions, options)).toThrow(new TypeError(message));
  });

  test.each([-1, 0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses the limit %d", (limit) => {
    const message = `Unexpected \`${limit}\` for \`options.limit\`, expected a whole number, at least 1`;
    expect(() => readSearchOptions({ limit })).toThrow(new RangeError(message));
  });
});
