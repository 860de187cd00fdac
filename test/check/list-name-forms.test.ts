import { describe, expect, test } from "vitest";
import { listNameForms } from "../../src/check/list-name-forms.ts";

describe("listNameForms", () => {
  test("gives the words in one order, and all of them as one word", () => {
    expect(listNameForms("Stretches, calf")).toEqual(["calf stretch", "stretchcalf"]);
    expect(listNameForms("Calf stretch")).toEqual(["calf stretch", "calfstretch"]);
    expect(listNameForms("Warmup")).toEqual(["warmup"]);
  });

  test.each([
    ["Calf stretch", "stretch, CALF"],
    ["Warm-up", "warm up"],
    ["Warm-up", "warmup"],
    ["Foot pumps", "foot-pump"],
    ["Headaches", "headache"],
    ["Calories", "calorie"],
    ["Boxes", "box"],
    ["Illnesses", "illness"],
    ["The pull of a toe", "pull of toe"],
    ["Crème bath", "creme bath"],
    ["Runner’s stretch", "runners' stretch"],
  ])("finds %s the same as %s", (one, other) => {
    const forms = listNameForms(one);
    expect(listNameForms(other).filter((form) => forms.includes(form))).not.toEqual([]);
  });

  test.each([
    ["Calf stretch", "Calf stretch in bed"],
    ["Towel stretch", "Towel"],
    ["Gas", "Gap"],
    ["Illness", "Illne"],
    ["Tested", "Test"],
  ])("tells %s from %s", (one, other) => {
    const forms = listNameForms(one);
    expect(listNameForms(other).filter((form) => forms.includes(form))).toEqual([]);
  });

  test("gives nothing for marks alone", () => {
    expect(listNameForms("—, the !")).toEqual([]);
  });
});
