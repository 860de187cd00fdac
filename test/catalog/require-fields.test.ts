import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { requireFields } from "../../src/catalog/require-fields.ts";
import { checkRedFlags } from "../../src/query/check-red-flags.ts";
import { countByPart } from "../../src/query/count-by-part.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { planRoutine } from "../../src/query/plan-routine.ts";
import { suitability } from "../../src/query/suitability.ts";

const call = (ask: (...args: never[]) => unknown, ...given: unknown[]) => Reflect.apply(ask, undefined, given);
const sign = [["one-leg-red", "yes"]] as const;
const bend = catalog.entries.find(({ id }) => id === "downward-facing-dog");

describe("requireFields", () => {
  test.each([{}, { a: 1 }, Object.create(null)])("takes %j", (given) => {
    expect(requireFields(given, "person")).toBe(given);
  });

  test.each([new Map(sign), new Set(["one-leg-red"]), new URLSearchParams("one-leg-red=yes")])(
    "refuses a collection, which has no fields of its own: %o",
    (given) => {
      expect(() => requireFields(given, "person")).toThrow(
        new TypeError("Unexpected object for `person`, expected a plain object, no `Map` and no other collection"),
      );
    },
  );

  test.each([null, "yes", ["yes"]])("refuses %j", (given) => {
    expect(() => requireFields(given, "person")).toThrow(/^Unexpected (?:`null`|`yes`|list) for `person`, expected an/);
  });
});

describe("a sign in a `Map`", () => {
  test.each([
    ["findings", () => call(checkRedFlags, catalog, new Map(sign))],
    ["findings", () => call(findStretches, catalog, { findings: new Map(sign) })],
    ["question", () => call(findStretches, catalog, new Map([["findings", { "one-leg-red": "yes" }]]))],
    ["person", () => call(checkRedFlags, catalog, {}, new Map([["traits", { pregnancy: "yes" }]]))],
    ["person.traits", () => call(suitability, catalog, bend, { traits: new Map([["glaucoma", "yes"]]) })],
  ])("is refused in `%s`, so that it is not lost", (argument, run) => {
    expect(run).toThrow(
      new TypeError(
        `Unexpected object for \`${argument}\`, expected a plain object, no \`Map\` and no other collection`,
      ),
    );
  });
});

describe("a sign that is inherited", () => {
  const answers = Object.create({ "one-leg-red": "yes" });
  test.each([
    ["findings", "one-leg-red", () => call(checkRedFlags, catalog, answers)],
    ["findings", "one-leg-red", () => call(findStretches, catalog, { findings: answers })],
    ["question", "findings", () => call(findStretches, catalog, Object.create({ findings: {} }))],
    ["question", "findings", () => call(countByPart, catalog, "stretch", Object.create({ findings: {} }))],
    [
      "question",
      "person",
      () => call(planRoutine, catalog, Object.assign(Object.create({ person: {} }), { minutes: 5 })),
    ],
    ["person", "traits", () => call(checkRedFlags, catalog, {}, Object.create({ traits: {} }))],
    [
      "person.traits",
      "glaucoma",
      () => call(suitability, catalog, bend, { traits: Object.create({ glaucoma: "yes" }) }),
    ],
  ])("is refused in `%s`, so that no copy loses it", (argument, name, run) => {
    expect(run).toThrow(
      new TypeError(`Unexpected \`${name}\` for \`${argument}\`, expected fields of its own, none that is inherited`),
    );
  });

  test.each([
    Promise.resolve({ "one-leg-red": "yes" }),
    new Date(0),
    /red/,
    new WeakMap(),
    new Error("red"),
    new (class {
      get "one-leg-red"() {
        return "yes";
      }
    })(),
  ])("is refused in what has no fields of its own: %o", (answers) => {
    expect(() => call(findStretches, catalog, { findings: answers })).toThrow(
      new TypeError("Unexpected object for `findings`, expected a plain object, no `Map` and no other collection"),
    );
  });

  test("is not what a class gives to all its objects", () => {
    class Answers {
      readonly "one-leg-red" = "yes";
      isRed() {
        return this["one-leg-red"];
      }
    }
    expect(checkRedFlags(catalog, new Answers()).tier).toBe("emergency");
  });
});
