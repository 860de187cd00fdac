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

  test("goes down to the last of 64 levels, as deep as an entry may be nested", () => {
    const levels: object[] = [{}];
    for (let depth = 1; depth < 64; depth += 1) {
      const inner = levels[0];
      levels.unshift(depth % 2 === 0 ? { inner } : [inner]);
    }
    freeze(levels[0]);
    expect(levels.map((level) => Object.isFrozen(level))).toEqual(levels.map(() => true));
  });

  test("freezes what has no prototype, and fields that are called like those of every object", () => {
    const value = Object.assign(Object.create(null), { constructor: { words: ["a"] } });
    const parsed = JSON.parse('{ "__proto__": { "words": ["a"] } }');
    freeze([value, parsed]);
    expect(Object.isFrozen(value.constructor.words)).toBe(true);
    expect(Object.isFrozen(Object.getOwnPropertyDescriptor(parsed, "__proto__")?.value.words)).toBe(true);
    expect(Object.isFrozen(Object.prototype)).toBe(false);
  });

  test("goes on inside what is frozen already", () => {
    const inner = { word: "calf" };
    freeze(Object.freeze([inner]));
    expect(Object.isFrozen(inner)).toBe(true);
  });

  test("lets bytes be, which cannot be frozen", () => {
    const entry = freeze({ icon: new Uint8Array([1, 2]) });
    expect([Object.isFrozen(entry), [...entry.icon]]).toEqual([true, [1, 2]]);
  });

  test("freezes once what stands in many places", () => {
    let shared: object = {};
    for (let depth = 0; depth < 60; depth += 1) shared = { a: shared, b: shared };
    const inner = { a: 1 };
    expect(freeze({ shared, list: [inner, inner] }).list.every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(shared)).toBe(true);
  });
});
