import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { checkRedFlags } from "../../src/query/check-red-flags.ts";
import { listQuestions, type Question } from "../../src/query/list-questions.ts";
import type { Answer, Findings } from "../../src/query/person.ts";
import { tiers } from "../../src/schema/vocabulary/tier.ts";
import { buildEntry } from "../catalog/build-entry.ts";

/** Ask one question after the other until none is left. */
function interview(answer: (question: Question) => Answer) {
  const findings: Record<string, Answer> = {};
  const traits: Record<string, Answer> = {};
  const asked: Question[] = [];
  for (let [next] = listQuestions(catalog); next; [next] = listQuestions(catalog, findings, { traits })) {
    asked.push(next);
    (next.about === "finding" ? findings : traits)[next.id] = answer(next);
  }
  return { asked, answer: checkRedFlags(catalog, findings, { traits }) };
}

describe("listQuestions", () => {
  test("asks what is worst first", () => {
    const order = listQuestions(catalog).map(({ tier }) => tiers.indexOf(tier));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(
      listQuestions(catalog)
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(["one-leg-swollen", "one-leg-warm", "one-leg-red"]);
  });

  test("asks first what decides about an emergency that something speaks for", () => {
    const [first] = listQuestions(catalog, { confusion: "yes" });
    expect([first?.id, first?.tier]).toEqual(["drank-large-amounts", "emergency"]);
    expect(listQuestions(catalog, { "drank-large-amounts": "yes" })[0]?.id).toBe("headache");
  });

  test("asks each thing once, with every red flag that hangs on it", () => {
    const questions = listQuestions(catalog);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(questions.find(({ id }) => id === "one-leg-red")?.redFlags).toEqual(["possible-clot", "pregnancy-red-leg"]);
  });

  test("asks about the person where a rule does", () => {
    const questions = listQuestions(catalog);
    expect(questions.find(({ id }) => id === "pregnancy")).toEqual({
      about: "trait",
      id: "pregnancy",
      ask: "Are you pregnant?",
      tier: "same-day",
      redFlags: ["pregnancy-red-leg"],
    });
  });

  test("asks in the words of the red flag, in the order of its rule", () => {
    const own = createCatalog([
      buildEntry.redFlag("clot", {
        findings: [
          { id: "warm", ask: "Is the leg warm?" },
          { id: "red", ask: "Is the leg red?" },
        ],
        rule: { any: ["red", "warm"] },
      }),
    ]);
    const redFlags = ["clot"];
    expect(listQuestions(own)).toEqual([
      { about: "finding", id: "red", ask: "Is the leg red?", tier: "emergency", redFlags },
      { about: "finding", id: "warm", ask: "Is the leg warm?", tier: "emergency", redFlags },
    ]);
  });

  test("asks once where two ask the same, and names the red flag that is worst first", () => {
    const own = createCatalog([
      buildEntry.redFlag("soon", { tier: "soon", findings: [{ id: "warm", ask: "Is the leg warm?" }], rule: "warm" }),
      buildEntry.redFlag("now", { findings: [{ id: "warm", ask: "Is the leg warm?" }], rule: "warm" }),
    ]);
    expect(listQuestions(own)).toEqual([
      { about: "finding", id: "warm", ask: "Is the leg warm?", tier: "emergency", redFlags: ["now", "soon"] },
    ]);
  });

  test("asks on where the answer is undefined, or where only every object has such a field", () => {
    const own = createCatalog([buildEntry.redFlag("swollen"), buildEntry.redFlag("constructor", { order: 2 })]);
    const idsOf = (findings: Findings) => listQuestions(own, findings).map(({ id }) => id);
    expect(idsOf({})).toEqual(["swollen", "constructor"]);
    expect(idsOf({ swollen: undefined })).toEqual(["swollen", "constructor"]);
    expect(idsOf({ swollen: "no" })).toEqual(["constructor"]);
  });

  test("stops asking once an emergency is found", () => {
    expect(listQuestions(catalog, { "one-leg-red": "yes" })).toEqual([]);
  });

  test("asks only what is more urgent once help today is found", () => {
    const asked = listQuestions(catalog, { "cramp-over-10-minutes": "yes" });
    expect([...new Set(asked.map(({ tier }) => tier))]).toEqual(["emergency"]);
  });

  test("leaves out what can no longer settle a rule", () => {
    const asked = listQuestions(catalog, { "drank-large-amounts": "no" });
    expect(asked.map(({ id }) => id)).not.toContain("headache");
    expect(listQuestions(catalog).map(({ id }) => id)).toContain("headache");
    const cool = listQuestions(catalog, { "after-effort-or-heat": "no" }).map(({ id }) => id);
    expect([cool.includes("cramps-worse-than-expected"), cool.includes("dark-urine")]).toEqual([false, true]);
  });

  test("ends with no sign found where every answer is no", () => {
    const { asked, answer } = interview(() => "no");
    expect(answer.tier).toBe("none-found");
    expect(asked.length).toBeLessThanOrEqual(listQuestions(catalog).length);
  });

  test("comes to the same answer as asking everything", () => {
    const word = fc.constantFrom<Answer>("yes", "no", "no", "no", "not-sure");
    fc.assert(
      fc.property(fc.func(word), (say) => {
        const short = interview(({ id }) => say(id));
        const ids = listQuestions(catalog);
        const all = (about: Question["about"]) =>
          Object.fromEntries(ids.filter((each) => each.about === about).map(({ id }) => [id, say(id)]));
        expect(short.answer.tier).toBe(checkRedFlags(catalog, all("finding"), { traits: all("trait") }).tier);
      }),
      { numRuns: 60 },
    );
  });
});
