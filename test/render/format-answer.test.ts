import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { checkRedFlags } from "../../src/query/check-red-flags.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { formatAnswer, formatCareFirst, formatRaised } from "../../src/render/format-answer.ts";
import type { Evidence } from "../../src/schema/evidence.ts";
import type { Remedy } from "../../src/schema/remedy.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";

const ending = "\nThis is education, not a diagnosis. It has not yet been reviewed by a clinician.\n";

describe("formatCareFirst", () => {
  test("says the signs under what to do, most urgent first, then in their order", () => {
    const flags = [
      buildEntry.redFlag("c", { sign: "you see c", tier: "same-day" }),
      buildEntry.redFlag("a", { sign: "you see a", tier: "emergency" }),
      buildEntry.redFlag("b", { sign: "you see b", tier: "emergency" }),
    ];
    expect(formatCareFirst(flags)).toBe(`Call your emergency number now if:

- you see a
- you see b

Get medical help right away, today at the latest, if:

- you see c

`);
  });

  test("says nothing where there is no sign", () => {
    expect(formatCareFirst([])).toBe("");
  });
});

describe("formatRaised", () => {
  test("says first how soon to get help for each sign, and nothing where there is none", () => {
    const found = checkRedFlags(catalog, { "one-leg-swollen": "yes", "calf-pain-on-walking": "yes" });
    expect(formatRaised(found)).toBe(
      "By what you said:\n\n- Get help now: one calf or leg is swollen, warm, red or always painful\n- Get help within days: your calf hurts when you walk and stops hurting when you rest\n\n",
    );
    expect(formatRaised({ raised: [], pressing: [] })).toBe("");
  });

  test("says nothing of what can wait while an emergency presses", () => {
    const found = checkRedFlags(catalog, { headache: "yes", "calf-pain-on-walking": "yes" });
    const first =
      "Find this out first, and get help now if you are not sure: you have a headache, vomit or are confused after drinking very large amounts of water or another drink";
    expect(formatRaised(found)).toBe(`By what you said:\n\n- ${first}\n\n`);
    const worse = checkRedFlags(catalog, { headache: "yes", "cramp-over-10-minutes": "yes" });
    expect(formatRaised(worse)).toBe(
      `By what you said:\n\n- Get help today: a cramp lasts over 10 minutes and does not ease with stretching\n- ${first}\n\n`,
    );
  });
});

describe("formatAnswer", () => {
  test("says nothing of what was found of another goal, but that it is a safeguard", () => {
    const relief = buildEvidence("benefit", "low", { outcome: "cramp-relief" });
    const safe = buildEvidence("safety", "good-practice", { outcome: "personal-safety" });
    const say = (...evidence: Evidence[]) =>
      formatAnswer(findRemedies(createCatalog([buildEntry.remedy("heat", { evidence })]), { goal: "prevent" }));
    expect(say(relief)).toContain("\n   Nobody has shown that it helps with what was asked.\n");
    expect(say(relief)).not.toContain("ending a cramp");
    expect(say(relief, safe)).toContain("\n   In adults, this is sensible advice for staying safe.\n");
    expect(say()).not.toContain("Nobody");
  });

  test("says when to get help, then what was found and why, then what is withheld", () => {
    const own = createCatalog([
      buildEntry.condition("cramps"),
      buildEntry.condition("night-cramps", { broader: "cramps" }),
      buildEntry.redFlag("clot", { sign: "one calf is swollen" }),
      buildEntry.remedy("heat", {
        name: "Heat",
        conditions: ["cramps"],
        stretches: ["bend"],
        evidence: [buildEvidence("possible-benefit", "low")],
        cautions: [
          { trait: "diabetes", level: "ask-first", why: "Skin may be numb.", references: [] },
          { trait: "pregnancy", level: "avoid", why: "Too hot.", references: [] },
        ],
      }),
      buildEntry.stretch("bend", {
        cautions: [{ trait: "glaucoma", level: "avoid", why: "Pressure rises.", references: [] }],
      }),
      buildEntry.remedy("quinine", { conditions: ["cramps"], whoDecides: "avoid" }),
    ]);
    expect(formatAnswer(findRemedies(own, { condition: "night-cramps", goal: "prevent" }))).toBe(
      `Call your emergency number now if:

- one calf is swollen

1. Heat (heat)
   Some words.
   In adults, this may help a little with cramps.
   Do not use this if: You are pregnant. Too hot. You have glaucoma. “bend”: Pressure rises.
   Ask a doctor, midwife or pharmacist first if: You have diabetes. Skin may be numb.
   Because: condition night-cramps (cramps), goal prevent.

Withheld:

- quinine: Nobody should use it as a remedy.
${ending}`,
    );
  });

  test("says which stretch of a remedy a caution comes from", () => {
    const dog = buildEntry.stretch("dog", {
      cautions: [
        { trait: "glaucoma", level: "avoid", why: "Pressure rises.", references: [] },
        { trait: "diabetes", level: "avoid", why: "Feet may be numb.", references: [] },
      ],
    });
    const yoga = buildEntry.remedy("yoga", {
      stretches: ["dog"],
      cautions: [{ trait: "pregnancy", level: "avoid", why: "You may fall.", references: [] }],
    });
    const own = createCatalog([dog, yoga]);
    expect(formatAnswer(findRemedies(own, { goal: "prevent" }))).toContain(
      "\n   Do not use this if: You are pregnant. You may fall. You have glaucoma. “dog”: Pressure rises. You have diabetes. “dog”: Feet may be numb.\n",
    );
    expect(formatAnswer(findStretches(own, { goal: "prevent" }))).toContain(
      "\n   Do not use this if: You have glaucoma. Pressure rises. You have diabetes. Feet may be numb.\n",
    );
  });

  test("says that no clinician has reviewed it, unless one has reviewed all that was found", () => {
    const review = { reviewedOn: "2026-01-02", nextReviewOn: "2027-01-02", by: "nurse" } as const;
    const endOf = (...remedies: Remedy[]) =>
      formatAnswer(findRemedies(createCatalog(remedies), { goal: "prevent" }))
        .split("\n")
        .at(-2);
    const [heat, cold] = [buildEntry.remedy("heat", { review }), buildEntry.remedy("cold")];
    const education = "This is education, not a diagnosis.";
    const pending = `${education} It has not yet been reviewed by a clinician.`;
    expect([endOf(heat), endOf(heat, cold), endOf(cold), endOf()]).toEqual([education, pending, pending, pending]);
  });

  test("says that nothing was found, after the signs", () => {
    const text = formatAnswer(findRemedies(catalog, { cause: "stress", goal: "stop-now" }));
    expect(text.startsWith("Call your emergency number now if:\n\n- one calf or leg is swollen")).toBe(true);
    expect(text.endsWith(`\nNothing in the catalog meets every part of the question.\n${ending}`)).toBe(true);
  });

  test("does not say that nothing fits while all of it is withheld", () => {
    const text = formatAnswer(findRemedies(catalog, { goal: "ease-after", findings: { "one-leg-swollen": "yes" } }));
    expect(text).toContain("\n\nNothing is offered.\n\nWithheld:\n\n- electrolyte-drink: Get help first: one calf");
    expect(text).not.toContain("Nothing in the catalog");
  });

  test("says the stretches of an answer, with their number and id", () => {
    const text = formatAnswer(findStretches(catalog, { muscle: "calf-muscles", position: "in-bed" }));
    expect(text.match(/^\d+\. .+$/gm)).toEqual([
      "1. Heel push (heel-push)",
      "2. Bent-knee calf stretch in bed (bed-bent-knee-calf-stretch)",
      "3. Towel calf stretch (towel-calf-stretch)",
      "4. Calf massage by hand (calf-massage-by-hand)",
    ]);
    expect(text).toContain("\n   Because: muscle calf-muscles (gastrocnemius), position in-bed.\n");
  });
});
