import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { explain } from "../../src/query/explain.ts";
import type { FindQuestion } from "../../src/query/find-question.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";
import { smallCatalog } from "./answer/small-catalog.ts";
import { ask, askedCases } from "./asked-cases.ts";

describe("explain", () => {
  test.each([
    [
      "heel-push",
      { muscle: "calf-muscles", position: "in-bed" },
      "“Heel push” is in the answer, since it is for the muscle “Calf muscles” as “Upper calf muscle (gastrocnemius)” and has the position “Lying or sitting in bed”.",
    ],
    [
      "heat",
      {},
      "“Warmth on the muscle” is in the answer, since nothing was asked that rules it out, although nobody has shown that it helps with cramps.",
    ],
    [
      "heat",
      { goal: "stop-now", minutes: 20, whoDecides: "self-care" },
      "“Warmth on the muscle” is in the answer, since it has the goal “End a cramp that is happening”, is marked “The person decides” and fits into 20 minutes, although nobody has shown that it helps with what was asked.",
    ],
    [
      "bedtime-stretching",
      { place: "in-bed", muscle: "calf-muscles" },
      "“Stretch calves and thighs before bed” is in the answer, since it is for the muscle “Calf muscles” as “Upper calf muscle (gastrocnemius)” through “Towel calf stretch” and keeps to the limit “Stays in bed” through “Towel calf stretch”.",
    ],
    [
      "towel-calf-stretch",
      { equipment: ["towel", "wall"] },
      "“Towel calf stretch” is in the answer, since it needs “Towel”, although the evidence that it helps with how bad cramps feel in older adults with night cramps is very weak.",
    ],
    [
      "knee-to-chest",
      { moment: "during-cramp" },
      "“Knee to chest” is in the answer, since it is for the moment “While the muscle is cramping”.",
    ],
    [
      "seated-foot-point",
      { moment: "before-bed" },
      "“Seated foot point” is in the answer, since it is for the moment “In the last hour before sleep”, although nobody has shown that it helps with how often cramps come.",
    ],
    [
      "wall-calf-stretch",
      { goal: { any: ["prevent", "stop-now"], all: ["prevent"] }, certaintyAtLeast: "none" },
      "“Wall calf stretch” is in the answer, since it has the goal “Have fewer or milder cramps”, has the goal “End a cramp that is happening” and has deciding evidence of “low certainty” (ending a cramp).",
    ],
    [
      "wall-calf-stretch",
      { effect: "unclear" },
      "“Wall calf stretch” is in the answer, since it is rated “Nobody can say whether it helps”, although nobody has shown that it helps with how often cramps come in people who cramp during exercise.",
    ],
    [
      "knee-to-chest",
      { effect: "benefit", certaintyAtLeast: "low" },
      "“Knee to chest” is in the answer, since it is rated “It helps” and has deciding evidence of “low certainty” (ending a cramp).",
    ],
    [
      "towel-calf-stretch",
      { effect: "unclear" },
      "“Towel calf stretch” is in the answer, since it is rated “Nobody can say whether it helps”, although nobody has shown that it helps with something that it is for.",
    ],
    [
      "towel-calf-stretch",
      { effect: "unclear", goal: "prevent", condition: "pregnancy-leg-cramps" },
      "“Towel calf stretch” is in the answer, since it is for the condition “Leg cramps in pregnancy” as “Leg cramps”, has the goal “Have fewer or milder cramps” and is rated “Nobody can say whether it helps”, although nobody has shown that it helps with what was asked.",
    ],
    ["heel-push", { equipment: "none" }, "“Heel push” is in the answer, since it needs nothing."],
    [
      "magnesium-supplement",
      { condition: "night-leg-cramps" },
      "“Magnesium supplement” is in the answer, since it is for the condition “Night leg cramps”, although what is known about how often cramps come in older adults with night cramps speaks against it; ask a professional first.",
    ],
  ] as const)("says why %s meets %j", (id, question, says) => {
    expect(explain(catalog, id, question)).toBe(says);
  });

  test.each([
    [
      "squats",
      { position: "in-bed" },
      "“Squats” is not in the answer, since it does not have the position “Lying or sitting in bed”.",
    ],
    [
      "squats",
      { position: ["in-bed", "sitting"], goal: { all: ["prevent", "stop-now"] } },
      "“Squats” is not in the answer, since it does not have the position “Lying or sitting in bed” or “Sitting on a chair” and does not have the goal “End a cramp that is happening”.",
    ],
    [
      "heel-push",
      { position: { not: ["in-bed"] } },
      "“Heel push” is not in the answer, since it has the position “Lying or sitting in bed” (which the question rules out).",
    ],
    ["wall-calf-stretch", { equipment: "none" }, "“Wall calf stretch” is not in the answer, since it needs equipment."],
    [
      "wall-calf-stretch",
      { equipment: { all: ["wall", "chair"] } },
      "“Wall calf stretch” is not in the answer, since it does not need “Chair”.",
    ],
    [
      "heat",
      { minutes: 1 },
      "“Warmth on the muscle” is not in the answer, since it is not known to fit into 1 minute.",
    ],
    ["pickle-juice", { place: "in-bed" }, "“Pickle juice” is not in the answer, since it has no stretch."],
    [
      "magnesium-supplement",
      { muscle: { not: ["hamstrings"] }, technique: { not: ["dynamic"] }, goal: "stop-now" },
      "“Magnesium supplement” is not in the answer, since it has no stretch and does not have the goal “End a cramp that is happening”.",
    ],
    [
      "bedtime-stretching",
      { muscle: "fibularis-longus", position: { not: ["standing"] }, goal: { not: ["prevent"] } },
      "“Stretch calves and thighs before bed” is not in the answer, since it has no stretch that is for the muscle “Outer lower leg muscle (fibularis longus)” and has the goal “Have fewer or milder cramps” (which the question rules out).",
    ],
    [
      "seated-hamstring-stretch",
      { effect: "benefit" },
      "“Seated hamstring stretch” is not in the answer, since it has no deciding evidence that says “It helps”.",
    ],
    [
      "wall-calf-stretch",
      { effect: "benefit", goal: "prevent" },
      "“Wall calf stretch” is not in the answer, since it has no deciding evidence that says “It helps”.",
    ],
    [
      "wall-calf-stretch",
      { effect: "no-benefit", goal: "ease-after" },
      "“Wall calf stretch” is not in the answer, since it does not have the goal “Ease the soreness that a cramp leaves”.",
    ],
    [
      "wall-calf-stretch",
      { effect: "unclear", certaintyAtLeast: "low" },
      "“Wall calf stretch” is not in the answer, since it has no deciding evidence that meets all that was asked of it.",
    ],
    [
      "wall-calf-stretch",
      { effect: { not: ["benefit"] }, goal: "stop-now" },
      "“Wall calf stretch” is not in the answer, since it is rated “It helps” (which the question rules out).",
    ],
    [
      "magnesium-supplement",
      { effect: "no-benefit", condition: { all: ["night-leg-cramps", "pregnancy-leg-cramps"] } },
      "“Magnesium supplement” is not in the answer, since it has no deciding evidence that says “It makes no worthwhile difference”.",
    ],
    [
      "heat",
      { certaintyAtLeast: "low" },
      "“Warmth on the muscle” is not in the answer, since it has no deciding evidence that reaches “low certainty”.",
    ],
  ] as const)("says why %s does not meet %j", (id, question, says) => {
    expect(explain(catalog, id, question)).toBe(says);
  });

  test("does not ask for proof of help where advice keeps people safe", () => {
    expect(explain(catalog, "tell-a-doctor", { goal: "prevent" })).toBe(
      "“Tell a doctor about frequent cramps” is in the answer, since it has the goal “Have fewer or milder cramps”.",
    );
  });

  test("says that no single stretch of a remedy meets all", () => {
    const own = createCatalog([
      buildEntry.muscle("calf"),
      buildEntry.stretch("lean", { position: "standing", targets: [{ muscle: "calf", role: "main" }] }),
      buildEntry.stretch("rest", { position: "in-bed" }),
      buildEntry.remedy("both", { stretches: ["lean", "rest"] }),
    ]);
    expect(explain(own, "both", { muscle: "calf", position: "in-bed" })).toBe(
      "“both” is not in the answer, since it has no single stretch that meets all that was asked of stretches.",
    );
  });

  test("says why something is withheld: from everybody, from a person, or while a sign calls for help", () => {
    expect(explain(catalog, "cramp-training", {})).toBe(
      `“${catalog.entries.find(({ id }) => id === "cramp-training")?.name}” is withheld for this reason: It is for studies only.`,
    );
    const glaucoma = { person: { traits: { glaucoma: "yes" } } } as const;
    expect(explain(catalog, "downward-facing-dog", glaucoma)).toBe(
      "“Downward-facing dog” is withheld for this reason: you have glaucoma (Eye pressure rises in this position, more than in 3 other yoga positions that were tested).",
    );
    expect(explain(catalog, "heat", { findings: { "one-leg-red": "yes" } })).toBe(
      "“Warmth on the muscle” is withheld for this reason: Get help first: one calf or leg is swollen, warm, red or always painful.",
    );
  });

  test.each([
    ["bend", { condition: "cramps" }, "it is for the condition “cramps” as “night-cramps”"],
    ["bend", { condition: "night-cramps" }, "it is for the condition “night-cramps”"],
    ["bend", { muscle: "calf" }, "it is for the muscle “calf”"],
    ["bend", { certaintyAtLeast: "very-low" }, "it has deciding evidence of “low certainty” (ending a cramp)"],
    ["bend", { equipment: ["towel"] }, "it needs nothing"],
    [
      "pull",
      { certaintyAtLeast: "none" },
      "it needs no certainty for this question, although nobody has shown that it helps with cramps",
    ],
    [
      "pull",
      { equipment: ["belt", "wall"] },
      "it needs “towel” and needs “wall”, although nobody has shown that it helps with cramps",
    ],
  ] as const)("says what of %s meets %j: %s", (id, question, why) => {
    expect(explain(smallCatalog, id, question)).toBe(`“${id}” is in the answer, since ${why}.`);
  });

  test.each([
    [{ effect: "unclear" }, "something that it is for"],
    [{ effect: "unclear", goal: "prevent" }, "what was asked"],
    [{ effect: "unclear", condition: "night" }, "what was asked"],
    [{ effect: "unclear", goal: "prevent", condition: "night" }, "what was asked"],
    [{ moment: "before-bed" }, "what was asked"],
  ] as const satisfies [FindQuestion, string][])(
    "says for %j that nobody has shown that it helps with %s",
    (question, what) => {
      const own = createCatalog([
        buildEntry.condition("night"),
        buildEntry.remedy("rest", {
          conditions: ["night"],
          moments: ["before-bed"],
          evidence: [buildEvidence("benefit", "low", { outcome: "cramp-relief" })],
        }),
      ]);
      expect(explain(own, "rest", question)).toContain(`although nobody has shown that it helps with ${what}.`);
    },
  );

  test("blames the stretches where the evidence meets what is asked of it", () => {
    const question = { position: { not: ["standing", "sitting"] }, certaintyAtLeast: "good-practice" } as const;
    expect(explain(smallCatalog, "habit", question)).toBe(
      "“habit” is not in the answer, since it has no single stretch that meets all that was asked of stretches.",
    );
  });

  test("says that a certainty is not reached, also where nobody has tested it", () => {
    const evidence = [buildEvidence("unclear", "good-practice")];
    const own = createCatalog([buildEntry.remedy("rest", { evidence })]);
    expect(explain(own, "rest", { certaintyAtLeast: "none" })).toBe(
      "“rest” is not in the answer, since it has no deciding evidence that reaches “no certainty”.",
    );
  });

  test("says every reason why something is withheld from a person", () => {
    const cautions = (["pregnancy", "diabetes"] as const).map((trait) => {
      return { trait, level: "avoid", why: "Since ever.", references: [] } as const;
    });
    const own = createCatalog([buildEntry.stretch("bend", { cautions })]);
    expect(explain(own, "bend", { person: { traits: { pregnancy: "yes", diabetes: "yes" } } })).toBe(
      "“bend” is withheld for these reasons: you are pregnant (Since ever); you have diabetes (Since ever).",
    );
  });

  test("refuses an id that is of no remedy or stretch, with the nearest", () => {
    // @ts-expect-error - the id is `heat`
    expect(() => explain(catalog, "heatt")).toThrow(
      new TypeError("Unexpected `heatt` for `id`, expected the id of a remedy or a stretch, did you mean `heat`?"),
    );
    // @ts-expect-error - a towel is no remedy
    expect(() => explain(catalog, "towel")).toThrow(/^Unexpected `towel` for `id`, expected the id of a remedy or a/);
    // @ts-expect-error - a number is no id
    expect(() => explain(smallCatalog, 7)).toThrow(
      new TypeError(
        "Unexpected `7` for `id`, expected the id of a remedy or a stretch, such as `rest`, `habit`, `pill`",
      ),
    );
  });
});

describe.each(askedCases)("what is said of a %s of %s", (kind, _, checkQuestions) => {
  test("is what the answer says", () => {
    checkQuestions((content, question) => {
      const { items, withheld } = ask(content, kind, question);
      const [found, kept] = [items.map(({ entry }) => entry.id), withheld.map(({ id }) => id)];
      for (const { id, name, kind: each } of content.entries) {
        if (each !== kind) continue;
        const verb = found.includes(id) ? "is in the answer, since " : "is not in the answer, since it ";
        const said = explain(content, id, question);
        expect(said).toMatch(kept.includes(id) ? `“${name}” is withheld for ` : `“${name}” ${verb}`);
        expect(said).toMatch(/(?:[^\s.]\.|\?”)$/);
        expect(said).not.toMatch(/“”|undefined/);
        // One sentence: what is quoted, such as a question, may end in a mark of its own.
        expect(said.replaceAll(/“[^”]+”/g, "it")).not.toMatch(/[.!?]\s/);
        // A reason is a sentence of the content, which may well end in `limit`.
        if (kept.includes(id)) continue;
        expect(said.replaceAll(/“[^”]+”/g, "it")).not.toMatch(
          / (?:muscle|position|limit|technique|condition|cause)(?: and|,|\.)/,
        );
      }
    }, 25);
  });
});

describe("why a stretch is not in an answer, whose doses differ by moment", () => {
  const dose = (moment: "at-night" | "daily", seconds: number) =>
    ({
      holdSeconds: { min: seconds, max: seconds },
      reps: { min: 1, max: 1 },
      side: "together",
      moments: [moment],
      basis: { type: "custom", references: [] },
    }) as const;
  const own = createCatalog([
    buildEntry.stretch("pull", { moments: ["at-night", "daily"], doses: [dose("at-night", 300), dose("daily", 10)] }),
  ]);

  test("is the time of the dose for the moment that is asked", () => {
    const short = { minutes: 1, moment: "daily" } as const;
    expect(findStretches(own, short).count).toBe(1);
    expect(findStretches(own, { ...short, moment: "at-night" }).count).toBe(0);
    expect(explain(own, "pull", { ...short, moment: "at-night" })).toBe(
      "“pull” is not in the answer, since it is not known to fit into 1 minute.",
    );
    expect(explain(own, "pull", { ...short, moment: "after-exercise" })).toBe(
      "“pull” is not in the answer, since it is not for the moment “After exercise”.",
    );
  });
});
