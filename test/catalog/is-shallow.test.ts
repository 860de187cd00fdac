import { describe, expect, test } from "vitest";
import { isShallow } from "../../src/catalog/is-shallow.ts";

describe("isShallow", () => {
  test.each([
    ["text", 0, true],
    [null, 0, true],
    [{}, 0, false],
    [{}, 1, true],
    [{ list: [1] }, 1, false],
    [{ list: [1] }, 2, true],
    [[[], [[]]], 2, false],
    [[[], [[]]], 3, true],
  ])("says of %j in %i levels: %s", (value, levels, answer) => {
    expect(isShallow(value, levels)).toBe(answer);
  });

  test("ends where a value holds itself", () => {
    const ring: { self?: object } = {};
    ring.self = ring;
    expect(isShallow(ring, 64)).toBe(false);
  });

  test("looks once at what stands in many places, and again where it stands deeper", () => {
    let shared: object = {};
    for (let depth = 0; depth < 60; depth += 1) shared = { a: shared, b: shared };
    expect(isShallow(shared, 64)).toBe(true);
    const part = { inner: {} };
    expect(isShallow([part, [[part]]], 3)).toBe(false);
    expect(isShallow([[[part]], part], 5)).toBe(true);
  });

  test("ends where a value is nested 100 000 deep", () => {
    let deep: unknown[] = [];
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(isShallow(deep, 64)).toBe(false);
  });
});
