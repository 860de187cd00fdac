import { describe, expect, test } from "vitest";
import { freeze } from "../../src/catalog/freeze.ts";

describe("freeze", () => {
  test("gives back the value it was given", () => {
    const value = { a: [1] };
    expect(freeze(value)).toBe(value);
  });

  test.each([["text"], [7], [true], [null], [undefined]])("lets %j pass", (value) => {
    expect(freeze(value)).toBe(value);
  });

  test("makes writing anywhere inside throw", () => {
    const value = freeze({ list: [{ word: "calf" }] });
    expect(() => value.list.push({ word: "thigh" })).toThrow(TypeError);
    expect(() => {
      value.list[0] = { word: "thigh" };
    }).toThrow(TypeError);
    expect(() => Object.assign(value.list[0] ?? {}, { word: "thigh" })).toThrow(TypeError);
    expect(value).toEqual({ list: [{ word: "calf" }] });
  });

  test("goes on inside what is frozen already", () => {
    const inner = { word: "calf" };
    freeze(Object.freeze([inner]));
    expect(Object.isFrozen(inner)).toBe(true);
  });
});
