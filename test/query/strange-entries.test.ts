import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { evaluateRule } from "../../src/query/evaluate-rule.ts";
import { explain } from "../../src/query/explain.ts";
import { listCareFirst } from "../../src/query/list-care-first.ts";
import { planRoutine } from "../../src/query/plan-routine.ts";
import { rankForGoal } from "../../src/query/rank-for-goal.ts";
import { suitability } from "../../src/query/suitability.ts";
import { timeline } from "../../src/query/timeline.ts";
import type { Rule } from "../../src/schema/rule.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const call = (ask: (...args: never[]) => unknown, ...given: unknown[]) => Reflect.apply(ask, undefined, given);
const phase = { phase: "hold", seconds: 10, side: "left" };
const stretch = { id: "lean", name: "Lean", position: "sitting" };

describe("timeline", () => {
  const run = (steps: unknown) => call(timeline, { steps });

  test.each([
    [undefined, "`undefined` for `routine.steps`, expected a routine, as `planRoutine` gives it"],
    [{}, "object for `routine.steps`, expected a routine, as `planRoutine` gives it"],
    [[7], "`7` for `routine.steps[0]`, expected an object"],
    [[{ phases: [] }], "`undefined` for `routine.steps[0].stretch`, expected an object"],
    [[{ stretch: { ...stretch, id: 7 } }], "`7` for `routine.steps[0].stretch.id`, expected a text"],
    [[{ stretch: { ...stretch, name: null } }], "`null` for `routine.steps[0].stretch.name`, expected a text"],
    [
      [{ stretch: { ...stretch, position: 1 } }],
      "`1` for `routine.steps[0].stretch.position`, expected one of `in-bed`, `lying`, `sitting`, `floor-sitting`, `kneeling`, `standing`",
    ],
    [[{ stretch }], "`undefined` for `routine.steps[0].phases`, expected a routine, as `planRoutine` gives it"],
    [[{ stretch, phases: [phase, null] }], "`null` for `routine.steps[0].phases[1]`, expected an object"],
    [
      [
        { stretch, phases: [], reasons: [] },
        { stretch, phases: [{ ...phase, phase: "holt" }] },
      ],
      "`holt` for `routine.steps[1].phases[0].phase`, expected one of `get-ready`, `hold`, `move`, `rest`, `switch`, did you mean `hold`?",
    ],
    [
      [{ stretch, phases: [{ ...phase, side: "toString" }] }],
      "`toString` for `routine.steps[0].phases[0].side`, expected one of `left`, `right`, `both`, `affected`, `alternate`",
    ],
    [
      [{ stretch, phases: [{ ...phase, times: 1.5 }] }],
      "`1.5` for `routine.steps[0].phases[0].times`, expected a whole number, or none",
    ],
    [
      [{ stretch, phases: [{ ...phase, holdSeconds: "2" }] }],
      "text `2` for `routine.steps[0].phases[0].holdSeconds`, expected a number of seconds",
    ],
    ...["10", -1, Number.NaN, undefined].map((seconds): [unknown, string] => [
      [{ stretch, phases: [{ ...phase, seconds }] }],
      `${typeof seconds === "string" ? "text " : ""}\`${seconds}\` for \`routine.steps[0].phases[0].seconds\`, expected a number of seconds`,
    ]),
  ])("refuses the steps %j", (steps, says) => {
    expect(() => run(steps)).toThrow(new TypeError(`Unexpected ${says}`));
  });

  test("takes phases that last no time", () => {
    expect(run([{ stretch, phases: [{ ...phase, seconds: 0 }], reasons: [] }])).toEqual([
      { phase: "hold", seconds: 0, side: "left", stretch: "lean", cue: "Hold, left side. Breathe normally." },
    ]);
  });
});

describe("rankForGoal", () => {
  const known = { outcome: "cramps", effect: "benefit", certainty: "low" };

  test.each([
    [null, "`null` for `evidence`, expected a list of evidence"],
    [{ 0: known }, "object for `evidence`, expected a list of evidence"],
    [[known, 7], "`7` for `evidence[1]`, expected an object"],
    [[{ ...known, outcome: "cramp" }], /^Unexpected `cramp` for `evidence\[0\].outcome`, .+ did you mean `cramps`\?$/],
    [[{ ...known, effect: "benefits" }], /^Unexpected `benefits` for `evidence\[0\].effect`, .+ mean `benefit`\?$/],
    [[known, { ...known, certainty: 1 }], /^Unexpected `1` for `evidence\[1\].certainty`, expected one of `high`, /],
  ])("refuses the evidence %j, which would rank above all other", (evidence, says) => {
    expect(() => call(rankForGoal, evidence, "prevent")).toThrow(
      typeof says === "string" ? new TypeError(`Unexpected ${says}`) : says,
    );
  });
});

describe("evaluateRule", () => {
  test.each([
    [7, "`7` for `rule`, expected an object"],
    [{}, "object for `rule`, expected a finding, or an object with one of `trait`, `not`, `all`, `any` alone"],
    [
      { any: ["leg-red"], not: "leg-warm" },
      "object for `rule`, expected a finding, or an object with one of `trait`, `not`, `all`, `any` alone",
    ],
    [{ any: [null] }, "`null` for `rule`, expected an object"],
    [{ all: "leg-red" }, "`leg-red` for `rule.all`, expected a list of rules, at least one"],
    [{ any: { 0: "leg-red" } }, "object for `rule.any`, expected a list of rules, at least one"],
    [{ all: [] }, "empty list for `rule.all`, expected a list of rules, at least one"],
    [{ any: [] }, "empty list for `rule.any`, expected a list of rules, at least one"],
    [
      { not: { trait: "pregnant" } },
      "`pregnant` for `rule.trait`, expected a trait of the list `traits`, did you mean `pregnancy`?",
    ],
    [{ trait: "__proto__" }, "`__proto__` for `rule.trait`, expected a trait of the list `traits`"],
  ])("refuses the rule %j", (rule, says) => {
    expect(() => call(evaluateRule, rule, {})).toThrow(new TypeError(`Unexpected ${says}`));
  });

  test("refuses rules that are more than 100 deep", () => {
    const nest = (depth: number): Rule => (depth === 0 ? { all: ["leg-red"] } : { not: nest(depth - 1) });
    expect(evaluateRule(nest(100), { "leg-red": "yes" })).toBe("yes");
    expect(() => evaluateRule(nest(101), { "leg-red": "yes" })).toThrow(
      new RangeError("Unexpected object for `rule`, expected rules within rules, at most 100 deep"),
    );
  });

  test("evaluates a rule that stands in many places once", () => {
    let [both, either]: [Rule, Rule] = ["leg-red", "leg-red"];
    for (let depth = 0; depth < 90; depth += 1) [both, either] = [{ all: [both, both] }, { any: [either, either] }];
    expect(evaluateRule(both, { "leg-red": "yes" })).toBe("yes");
    expect(evaluateRule({ not: either }, { "leg-red": "no" })).toBe("yes");
    expect(evaluateRule({ any: [both, { not: either }] }, {})).toBe("unknown");
  });
});

describe("listCareFirst", () => {
  test.each([null, 7, {}, ["leg-cramps", 7], [["leg-cramps"]], "__proto__", "leg-cramp"])(
    "refuses the condition %j",
    (condition) => {
      expect(() => call(listCareFirst, catalog, { condition })).toThrow(
        /^Unexpected (?:`null`|`7`|object|list|`__proto__`|`leg-cramp`) for `condition`, expected the id of a condition, (?:such as|did you mean `leg-cramps`)/,
      );
    },
  );
});

describe("suitability", () => {
  test.each([
    [catalog.entries.find(({ kind }) => kind === "muscle"), "object for `entry`, expected a remedy or a stretch"],
    ["heat", "`heat` for `entry`, expected a remedy or a stretch"],
    [{ kind: "remedy" }, /^Unexpected `undefined` for `entry.id`, /],
    [{ kind: "stretch", id: "lean", name: "Lean" }, /^Unexpected `undefined` for `entry\./],
  ])("refuses %j", (entry, says) => {
    expect(() => call(suitability, catalog, entry)).toThrow(
      typeof says === "string" ? new TypeError(`Unexpected ${says}`) : says,
    );
  });
});

describe("a word that is said twice", () => {
  const own = createCatalog(
    [
      ...["arm", "back", "calf"].map((id) => buildEntry.muscle(id)),
      ...["arm", "back", "calf"].map((muscle) =>
        buildEntry.stretch(`pull-${muscle}`, { targets: [{ muscle, role: "main" }] }),
      ),
    ],
    { moved: [{ kind: "muscle", id: "shank", movedTo: "calf" }] },
  );

  test("counts once for a routine, also by an id that was changed", () => {
    const plan = (muscle: string[]) => planRoutine(own, { minutes: 1, limit: 1, muscle });
    expect(plan(["shank", "arm", "calf", "calf"]).steps.map(({ stretch: each }) => each.id)).toEqual(["pull-arm"]);
    expect(plan(["shank", "arm", "calf", "calf"]).missed).toEqual(["shank"]);
    expect(plan(Array.from({ length: 100_000 }, () => "arm")).missed).toEqual([]);
  });

  test("is said once in an explanation", () => {
    expect(explain(own, "pull-arm", { muscle: ["back", "calf", "back"] })).toBe(
      "“pull-arm” is not in the answer, since it is not for the muscle “back” or “calf”.",
    );
    expect(explain(own, "pull-arm", { muscle: { not: ["arm", "arm"] } })).toBe(
      "“pull-arm” is not in the answer, since it is for the muscle “arm” (which the question rules out).",
    );
  });
});
