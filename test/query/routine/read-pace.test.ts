import { describe, expect, test } from "vitest";
import { usualPace } from "../../../src/query/routine/pace.ts";
import { readPace } from "../../../src/query/routine/read-pace.ts";

describe("readPace", () => {
  test("counts as usual what is not said", () => {
    expect(readPace(undefined)).toBe(usualPace);
    expect(usualPace).toEqual({ getReadySeconds: 10, switchSeconds: 5, repeatSeconds: 3 });
    expect(readPace({ switchSeconds: 0, repeatSeconds: undefined })).toEqual({
      getReadySeconds: 10,
      switchSeconds: 0,
      repeatSeconds: 3,
    });
    expect(readPace({ getReadySeconds: 600 }).getReadySeconds).toBe(600);
  });

  test.each([-1, 600.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d seconds", (switchSeconds) => {
    expect(() => readPace({ switchSeconds })).toThrow(
      new RangeError(
        `Unexpected \`${switchSeconds}\` for \`pace.switchSeconds\`, expected a number of seconds from 0 to 600`,
      ),
    );
  });

  test("refuses seconds that are written as text", () => {
    // @ts-expect-error - seconds are a number
    expect(() => readPace({ repeatSeconds: "5" })).toThrow(
      new RangeError("Unexpected text `5` for `pace.repeatSeconds`, expected a number of seconds from 0 to 600"),
    );
  });

  test("refuses a name that nobody knows", () => {
    // @ts-expect-error - the name is `switchSeconds`
    expect(() => readPace({ switchSecond: 3 })).toThrow(
      new TypeError(
        "Unexpected `switchSecond` for `pace`, expected only `getReadySeconds`, `switchSeconds` and `repeatSeconds`, did you mean `switchSeconds`?",
      ),
    );
    // @ts-expect-error - a pace is no map
    expect(() => readPace(new Map([["switchSeconds", 3]]))).toThrow(
      new TypeError("Unexpected object for `pace`, expected a plain object, no `Map` and no other collection"),
    );
    // @ts-expect-error - a pace is an object
    expect(() => readPace(3)).toThrow(new TypeError("Unexpected `3` for `pace`, expected an object"));
  });
});
