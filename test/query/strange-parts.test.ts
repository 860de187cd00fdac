import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { type ListedPart, parts } from "../../src/query/answer/parts.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { planRoutine } from "../../src/query/plan-routine.ts";
import { strangeTexts, strangeValues } from "../catalog/strange-values.ts";

const call = (ask: (...args: never[]) => unknown, ...given: unknown[]) => Reflect.apply(ask, undefined, given);

const isListed = (part: string): part is ListedPart => part !== "minutes";
const listed = parts.filter(isListed);
const isNoAskedObject = ([named]: readonly [string, unknown]) => !["object", "list"].includes(named);
const oddValues = strangeValues.filter(isNoAskedObject).filter(([, value]) => value !== undefined);

/** The message of what is thrown. */
function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return error.message;
    throw error;
  }
  return "nothing is refused";
}

/** What a part may be, as a message says it. */
function sayShape(part: ListedPart): string {
  if (part === "certaintyAtLeast") return "one certainty";
  if (part === "equipment") return "`none`, a thing, a list of things, or `{ any, all, not }` with lists of things";
  return "a value, a list of values, or `{ any, all, not }` with lists of values";
}

/** The ways in which the values of a part can be asked. */
function listWays(part: ListedPart): readonly string[] {
  return part === "certaintyAtLeast" ? [] : ["any", "all", "not"];
}

describe.each(listed)("%s", (part) => {
  const [what, ways] = [sayShape(part), listWays(part)];
  const isLimit = ways.length === 0;
  const refuse = (given: unknown, ask: (...args: never[]) => unknown = findRemedies) =>
    messageOf(() => call(ask, catalog, { [part]: given }));

  test.each(oddValues)("refuses %s", (named, given) => {
    if (part === "equipment" && named === "empty list") return;
    const isEmpty = named === "empty list" && !isLimit;
    const expected = isEmpty ? "at least one value, leave it out to ask for everything" : what;
    for (const ask of [findRemedies, findStretches]) {
      expect(refuse(given, ask)).toBe(`Unexpected ${named} for \`${part}\`, expected ${expected}`);
    }
  });

  test.each(strangeTexts)("refuses %s, alone and in each list", (named, given) => {
    for (const asked of [given, ...(isLimit ? [] : [[given]]), ...ways.map((way) => ({ [way]: [given] }))]) {
      expect(refuse(asked, findStretches).split(", expected ")[0]).toBe(`Unexpected ${named} for \`${part}\``);
    }
  });

  test("refuses lists of anything else, a way that nobody knows and an object that asks nothing", () => {
    expect(refuse({})).toBe(`Unexpected object for \`${part}\`, expected ${what}`);
    if (isLimit) return;
    expect(refuse([7])).toBe(`Unexpected \`7\` for \`${part}\`, expected a text`);
    expect(refuse({ not: "x" })).toBe(`Unexpected \`x\` for \`${part}.not\`, expected a list of values`);
    expect(refuse({ not: [] })).toMatch(`Unexpected empty list for \`${part}.not\`, expected at least one value`);
    const named = ways.map((way) => `\`${way}\``).join(", ");
    expect(refuse({ none: ["x"] })).toMatch(`Unexpected \`none\` for \`${part}\`, expected one of ${named}`);
    expect(refuse({ all: undefined })).toBe(`Unexpected object for \`${part}\`, expected ${what}`);
  });

  test("refuses 100 000 words at the first that is wrong", () => {
    const words = Array.from({ length: 100_000 }, (_, index) => `word-${index}`);
    expect(refuse(words, findStretches)).toMatch(`Unexpected ${isLimit ? "list" : "`word-0`"} for \`${part}\``);
  });
});

describe("what the types refuse", () => {
  test.each([
    [{ certaintyAtLeast: ["low"] }, "Unexpected list for `certaintyAtLeast`, expected one certainty"],
    [{ certaintyAtLeast: { not: ["low"] } }, "Unexpected object for `certaintyAtLeast`, expected one certainty"],
  ])("is refused at run time: %j", (question, message) => {
    expect(messageOf(() => call(findStretches, catalog, question))).toBe(message);
  });
});

describe("numbers", () => {
  const odd = [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1440.5, "5", null, [5], 10n, true];

  test.each(odd)("refuses %s minutes", (minutes) => {
    for (const ask of [findRemedies, findStretches]) {
      expect(messageOf(() => call(ask, catalog, { minutes }))).toMatch(
        /^Unexpected .+ for `minutes`, expected a number above 0, at most 1440$/,
      );
    }
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "5", null, 2 ** 53])(
    "refuses a limit of %s",
    (limit) => {
      expect(messageOf(() => call(findStretches, catalog, { limit }))).toMatch(
        /^Unexpected .+ for `limit`, expected a whole number, at least 1$/,
      );
      expect(messageOf(() => call(planRoutine, catalog, { minutes: 5, limit }))).toMatch(
        /^Unexpected .+ for `limit`, expected a whole number from 1 to 8$/,
      );
    },
  );

  test.each([-1, 0.5, Number.NaN, "1", null])("refuses to skip %s", (skip) => {
    expect(messageOf(() => call(findRemedies, catalog, { skip }))).toMatch(
      /^Unexpected .+ for `skip`, expected a whole number, at least 0$/,
    );
  });

  test("takes the least and the most", () => {
    expect(findStretches(catalog, { minutes: 1440, limit: 1, skip: 0 }).items.length).toBe(1);
    expect(findStretches(catalog, { skip: 41 }).items).toEqual([]);
    expect(findStretches(catalog, { skip: findStretches(catalog).count - 1 }).items.length).toBe(1);
  });
});

test.each([["none"], ["none", "towel"], { any: ["none"] }, { all: ["none"] }, { not: ["none"] }])(
  "`none` stands alone: equipment %j is refused",
  (equipment) => {
    const message =
      "Unexpected `none` for `equipment`, expected things of the catalog in a list, or `none` without a list";
    for (const ask of [findRemedies, findStretches]) {
      expect(messageOf(() => call(ask, catalog, { equipment }))).toBe(message);
      expect(messageOf(() => call(ask, catalog, { equipment, position: "sitting" }))).toBe(message);
    }
  },
);

test("a misspelt part of a question about a routine is named, not the one that is missing", () => {
  expect(messageOf(() => call(planRoutine, catalog, { minute: 5 }))).toBe(
    "Unexpected `minute` for `question`, expected a part of a question about a routine, did you mean `minutes`?",
  );
});
