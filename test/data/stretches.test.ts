import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { imperativeVerbs } from "../../src/words/imperative-verbs.ts";

const stretches = listEntries(catalog, "stretch");

/** Each muscle group that cramps, and its stretches in bed, sitting and standing. */
const groups = [
  ["calf, knee straight", "heel-push", "seated-calf-stretch", "wall-calf-stretch"],
  ["calf, knee bent", "bed-bent-knee-calf-stretch", "seated-bent-knee-calf-stretch", "standing-bent-knee-calf-stretch"],
  ["sole and toes", "toe-pull-back", "seated-toe-pull-back", "standing-toe-press"],
  ["shin", "bed-foot-point", "seated-foot-point", "standing-shin-stretch"],
  ["hamstrings", "lying-hamstring-stretch", "seated-hamstring-stretch", "standing-hamstring-stretch"],
  ["quadriceps", "side-lying-thigh-stretch", "seated-thigh-stretch", "standing-thigh-stretch"],
  ["inner thigh", "lying-inner-thigh-stretch", "seated-inner-thigh-stretch", "standing-inner-thigh-stretch"],
  ["buttock", "knee-to-chest", "seated-buttock-stretch", "standing-buttock-stretch"],
  ["hip flexors", "bed-edge-hip-stretch", "seated-hip-stretch", "standing-hip-stretch"],
] as const;

/** The bend of the knee that a stretch asks for. */
function kneeOf(id: string): string | undefined {
  return stretches.find((stretch) => stretch.id === id)?.joints.find(({ joint }) => joint === "knee")?.held;
}

/** Whether a step tells a second thing to do after `and` or `then`. */
function hasSecondAction(step: string): boolean {
  const starts = [...step.matchAll(/(?: and|[ ,]then) (?:slowly |gently )?([a-z]+)/g)];
  return starts.some(([, verb = ""]) => imperativeVerbs.has(verb));
}

describe("the stretches", () => {
  test("are more than 30", () => {
    expect(stretches.length).toBeGreaterThanOrEqual(30);
  });

  test.each(groups)("reach the %s in bed with %s, sitting with %s and standing with %s", (_, ...ids) => {
    expect(ids.map((id) => getEntry(catalog, id)?.position)).toEqual(["in-bed", "sitting", "standing"]);
  });

  test.each(groups)("have for the %s one in bed without equipment and for use during a cramp", (_, inBed) => {
    const stretch = getEntry(catalog, inBed);
    expect([
      stretch?.equipment,
      stretch?.moments.includes("during-cramp"),
      stretch?.goals.includes("stop-now"),
    ]).toEqual([[], true, true]);
  });

  test("tell the two calf muscles apart by the knee", () => {
    expect(groups[0].slice(1).map(kneeOf)).toEqual(["straight", "straight", "slightly-bent"]);
    expect(groups[1].slice(1).map(kneeOf)).toEqual(["bent", "bent", "bent"]);
    expect(getEntry(catalog, "bed-bent-knee-calf-stretch")?.targets[0]?.muscle).toBe("soleus");
    expect(getEntry(catalog, "heel-push")?.targets[0]?.muscle).toBe("gastrocnemius");
  });

  test("hold the moving warm-ups and the self-massage of the article", () => {
    expect(
      stretches
        .filter(({ technique }) => technique === "dynamic")
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      "downward-facing-dog",
      "foot-circles",
      "foot-pumps",
      "heel-to-glute-walk",
      "leg-swings",
      "shoulder-rotations",
      "squats",
    ]);
    expect(
      stretches
        .filter(({ technique }) => technique === "self-massage")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["calf-massage-by-hand", "calf-massage-roller", "foam-roll-back-of-leg", "foot-roll-on-a-ball"]);
  });

  test("each have a dose with its basis", () => {
    const wanting = stretches.filter(
      ({ doses }) =>
        !doses.every(({ basis: { references, type } }) => references.length > 0 || /source|custom/.test(type)),
    );
    expect(wanting.map(({ id }) => id)).toEqual([]);
  });

  test("have 2 to 7 steps of 20 words at most", () => {
    const wrong = stretches.filter(
      ({ steps }) => steps.length < 2 || steps.length > 7 || steps.some((step) => step.split(/\s+/).length > 20),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("ask for one action in each step", () => {
    const twice = [...stretches, ...listEntries(catalog, "remedy")].flatMap(({ id, steps }) =>
      steps.filter(hasSecondAction).map((step) => `${id}: ${step}`),
    );
    expect(twice).toEqual([]);
    expect(["Sit down and bend 1 knee.", "Let go, then slowly stand up."].map(hasSecondAction)).toEqual([true, true]);
    expect(hasSecondAction("Hold at a gentle pull, breathing normally.")).toBe(false);
  });

  test("stop when the leg is swollen, red or warm wherever a calf is pressed or pulled", () => {
    const calf = new Set(["calf-muscles", "gastrocnemius", "soleus"]);
    const silent = stretches.filter(
      ({ technique, targets, stopIf }) =>
        technique !== "dynamic" &&
        targets.some(({ muscle }) => calf.has(muscle)) &&
        !stopIf.some((sign) => /swollen, red or warm/.test(sign)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("warn people who fall easily wherever a person could fall", () => {
    const silent = stretches.filter(
      ({ fallRisk, cautions }) => fallRisk !== "low" && !cautions.some(({ trait }) => trait === "falls-easily"),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("call sitting and lying safe and standing on one leg not", () => {
    const wrong = stretches.filter(({ position, fallRisk }) => position === "standing" && fallRisk === "low");
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(getEntry(catalog, "standing-buttock-stretch")?.fallRisk).toBe("high");
  });

  test("offer no still stretch before exercise, when muscles are cold", () => {
    const { items } = findStretches(catalog, { moment: "before-exercise" });
    expect(items.map(({ stretch }) => stretch.technique)).toEqual(items.map(() => "dynamic"));
    expect(items.map(({ stretch }) => stretch.id).sort()).toEqual([
      "downward-facing-dog",
      "heel-to-glute-walk",
      "leg-swings",
      "shoulder-rotations",
      "squats",
    ]);
  });

  test("lead to versions that ask less and more, for bed and for a chair", () => {
    const { easier, inBed, seated } = getEntry(catalog, "standing-hamstring-stretch") ?? {};
    expect([easier, inBed, seated]).toEqual([
      "seated-hamstring-stretch",
      "lying-hamstring-stretch",
      "seated-hamstring-stretch",
    ]);
    const places = stretches.flatMap(({ inBed: bed, seated: chair }) => [
      ...(bed === undefined ? [] : [["in-bed", bed]]),
      ...(chair === undefined ? [] : [["sitting", chair]]),
    ]);
    const wrong = places.filter(([place, id]) => stretches.find((each) => each.id === id)?.position !== place);
    expect(wrong).toEqual([]);
  });
});
