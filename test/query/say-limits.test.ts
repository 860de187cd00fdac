import { describe, expect, test } from "vitest";
import { sayLimits, sayRated } from "../../src/query/say-limits.ts";
import { effects } from "../../src/schema/vocabulary/effect.ts";
import { buildEvidence } from "../catalog/build-entry.ts";

const know = (...[effect, certainty]: Parameters<typeof buildEvidence>) => {
  return { headline: buildEvidence(effect, certainty), evidence: [] };
};
const unshown = ", although nobody has shown that it helps";
const unshownFor = `${unshown} with cramps`;
const weak = ", although the evidence that it helps with cramps is very weak";

describe("sayLimits", () => {
  test("says of every effect but a help or a safeguard that nobody has shown it, or what speaks against it", () => {
    expect(effects.map((effect) => [effect, sayLimits(know(effect, "low"), "suitable", "this")])).toEqual([
      ["benefit", ""],
      ["possible-benefit", ""],
      ["safety", ""],
      ["association", unshownFor],
      ["unclear", unshownFor],
      ["no-benefit", ", although what is known about cramps speaks against it"],
      ["harm-outweighs", ", although the harm it can do is greater than any help"],
    ]);
  });

  test("says how weak the evidence for a help is, at the lowest certainties alone", () => {
    const said = (["moderate", "low", "very-low", "none", "good-practice"] as const).map((certainty) => {
      return sayLimits(know("possible-benefit", certainty), "suitable", "this");
    });
    expect(said).toEqual(["", "", weak, weak, ""]);
    expect(sayLimits(know("unclear", "very-low"), "suitable", "this")).toBe(unshownFor);
  });

  test("says that nobody has shown it where nobody has looked, but for advice that keeps people safe", () => {
    const evidence = [buildEvidence("benefit", "low"), buildEvidence("safety", "good-practice")];
    expect(sayLimits({ headline: undefined, evidence: [] }, "unknown", "this")).toBe(unshown);
    expect(sayLimits({ headline: undefined, evidence: evidence.slice(0, 1) }, "unknown", "this")).toBe(
      `${unshown} with this`,
    );
    expect(sayLimits({ headline: undefined, evidence }, "unknown", "this")).toBe("");
  });

  test("names the outcome of the evidence that decides, since another may be shown", () => {
    const headline = buildEvidence("unclear", "none", { outcome: "cramp-frequency" });
    const evidence = [headline, buildEvidence("benefit", "low", { outcome: "cramp-relief" })];
    expect(sayLimits({ headline, evidence }, "suitable", "this")).toBe(`${unshown} with how often cramps come`);
  });

  test("names the people where the evidence is about their conditions alone", () => {
    const headline = buildEvidence("unclear", "low", { conditions: ["birth"], population: "people who pay $& more" });
    expect(sayLimits({ headline, evidence: [headline] }, "suitable", "this")).toBe(
      `${unshownFor} in people who pay $& more`,
    );
  });

  test("says to ask first after that, for no other verdict", () => {
    expect(sayLimits(know("benefit", "low"), "ask-first", "this")).toBe("; ask a professional first");
    expect(sayLimits(know("unclear", "none"), "ask-first", "this")).toBe(`${unshownFor}; ask a professional first`);
    expect(sayLimits(know("benefit", "low"), "modify", "this")).toBe("");
  });
});

describe("sayRated", () => {
  test("says what the evidence is about, where no limit does", () => {
    const headline = buildEvidence("benefit", "low", { outcome: "cramp-relief" });
    const inBirth = buildEvidence("benefit", "low", { conditions: ["birth"], population: "pregnancy" });
    expect(sayRated({ headline, evidence: [headline] })).toBe(" (ending a cramp)");
    expect(sayRated({ headline: inBirth, evidence: [inBirth] })).toBe(" (cramps in pregnancy)");
    expect(sayRated(know("benefit", "very-low"))).toBe("");
    expect(sayRated(know("unclear", "low"))).toBe("");
    expect(sayRated({ headline: undefined, evidence: [headline] })).toBe("");
    expect(sayRated({ headline: undefined, evidence: [buildEvidence("safety", "good-practice")] })).toBe("");
  });
});
