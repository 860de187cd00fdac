import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { createChecker } from "../../src/check/create-checker.ts";

const call = (run: (...args: never[]) => unknown, ...given: unknown[]) => Reflect.apply(run, undefined, given);

describe("what is to be checked", () => {
  test.each<[string, unknown, string]>([
    ["nothing", undefined, "`undefined` for `files`, expected a list of files"],
    ["a path", "data", "`data` for `files`, expected a list of files"],
    ["a list of paths", ["data/causes/cold.md"], "`data/causes/cold.md` for `files[0]`, expected an object"],
    ["a file without a path", [{ value: "" }], "`undefined` for `files[0].path`, expected a text"],
    ["one without a value", [{ path: "a.md" }], "`undefined` for `files[0].value`, expected a text or bytes"],
    ["a later one", [{ path: "a.md", value: "" }, null], "`null` for `files[1]`, expected an object"],
  ])("is refused where it is %s", (_, files, message) => {
    expect(() => call(check, files)).toThrow(new TypeError(`Unexpected ${message}`));
    expect(() => call(createChecker().check, files)).toThrow(new TypeError(`Unexpected ${message}`));
  });

  test("may be bytes or nothing at all", () => {
    expect(check([]).files).toEqual([]);
    expect(check([{ path: "data/causes/cold.md", value: new Uint8Array() }]).errors).toBe(1);
  });
});

test.each<[string, unknown, string]>([
  ["a misspelt one", { rule: [] }, "`rule` for `options`, expected only `rules`, "],
  ["no day", { today: "11/23/2026" }, "`11/23/2026` for `options.today`, expected a day, such as `2026-11-23`"],
  ["nothing", null, "`null` for `options`, expected an object"],
])("options are refused where they are %s", (_, options, message) => {
  expect(() => call(check, [], options)).toThrow(`Unexpected ${message}`);
});
