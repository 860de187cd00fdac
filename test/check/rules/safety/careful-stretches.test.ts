import { describe, expect, test } from "vitest";
import { listProblemsWith, putIntoRight } from "../../list-problems-with.ts";

describe("carefulStretches", () => {
  const healing =
    "5:12 Unexpected still stretch without a caution after an injury, expected a caution with `trait: recent-injury` and `level: ask-first`, say why a part that is still healing may not be ready";
  const clot =
    "20:9 Unexpected stretch of the calf that does not stop at the signs of a clot, expected `the leg is swollen, red or warm` under `stopIf`, add it";
  const list = (...lines: string[]) => listProblemsWith("careful-stretches", putIntoRight("stretch", ...lines));
  const caution = (trait: string, level: string) => `{trait: ${trait}, level: ${level}, why: It may not be ready.}`;

  test.each([
    ["nothing", "", [healing]],
    ["modify", caution("recent-injury", "modify"), [healing]],
    ["ask-first", caution("recent-injury", "ask-first"), []],
    ["avoid", caution("recent-injury", "avoid"), []],
    ["ask-first of another trait", caution("falls-easily", "ask-first"), [healing]],
    ["modify, then avoid", `${caution("recent-injury", "modify")}, ${caution("recent-injury", "avoid")}`, []],
  ])("takes %s of a still stretch as it is", (_, cautions, problems) => {
    expect(list(`cautions: [${cautions}]`)).toEqual(problems);
  });

  test.each([
    ["static", [healing]],
    ["dynamic", []],
    ["self-massage", []],
  ])("asks of %s for a caution after an injury: %j", (technique, problems) => {
    expect(list(`technique: ${technique}\ncautions: []`)).toEqual(problems);
  });

  test.each([
    ["calf-muscles", [clot]],
    ["gastrocnemius", [clot]],
    ["soleus", [clot]],
    ["hamstrings", []],
  ])("asks of a stretch of %s for the signs of a clot: %j", (muscle, problems) => {
    expect(list(`targets: [{muscle: ${muscle}, role: main}]`)).toEqual(problems);
    expect(list(`targets: [{muscle: right-muscle, role: main}, {muscle: ${muscle}, role: also}]`)).toEqual(problems);
  });

  test.each([
    ["static", [clot]],
    ["self-massage", [clot]],
    ["dynamic", []],
  ])("asks of %s of the calf for the signs of a clot: %j", (technique, problems) => {
    expect(list(`technique: ${technique}\ntargets: [{muscle: soleus, role: main}]`)).toEqual(problems);
  });

  test.each([
    ['[it hurts, "the leg is swollen, red or warm"]', []],
    ['["your calf is swollen, red or warm, or hurts at rest"]', []],
    ["[the leg is swollen, red or warm]", [clot]],
  ])("looks for the signs of a clot under `stopIf: %s`", (signs, problems) => {
    expect(list("targets: [{muscle: soleus, role: main}]", `stopIf: ${signs}`)).toEqual(problems);
  });

  test("says both of one stretch", () => {
    expect(list("targets: [{muscle: soleus, role: main}]\ncautions: []")).toEqual([healing, clot]);
  });
});
