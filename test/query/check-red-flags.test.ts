import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { checkRedFlags } from "../../src/query/check-red-flags.ts";
import { tiers } from "../../src/schema/vocabulary/tier.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { answerNo, listWays } from "./red-flag-answers.ts";

const flags = listEntries(catalog, "red-flag");
const emergencies = flags.filter(({ tier }) => tier === "emergency");
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

/** Every red flag with its tier, whether it withholds remedies, and in how many ways signs raise it. */
const table = [
  ["possible-clot", "emergency", true, 4],
  ["clot-in-the-lung", "emergency", true, 3],
  ["muscle-breakdown", "emergency", true, 3],
  ["too-much-water", "emergency", true, 3],
  ["tetanus-signs", "emergency", true, 3],
  ["poison-contact", "emergency", true, 1],
  ["bleeding-on-quinine", "emergency", true, 8],
  ["cramp-over-10-minutes", "same-day", true, 1],
  ["weakness-or-numbness", "same-day", true, 4],
  ["pain-at-rest", "same-day", true, 4],
  ["cramps-elsewhere", "same-day", true, 1],
  ["heavy-fluid-loss", "same-day", true, 4],
  ["pregnancy-red-leg", "same-day", true, 4],
  ["walking-pain", "soon", false, 1],
  ["cramps-after-new-medicine", "soon", false, 1],
  ["swelling-in-both-legs", "soon", false, 2],
  ["kidney-disease-cramps", "soon", false, 1],
  ["liver-disease-cramps", "soon", false, 1],
  ["cramps-that-break-sleep", "routine", false, 2],
] as const;

describe("checkRedFlags", () => {
  test.each(table)("raises %s, tier %s, withholding %s, in each of its %i ways", (id, tier, withholds, count) => {
    const rule = flags.find((flag) => flag.id === id)?.rule ?? "";
    const ways = listWays(rule);
    expect(ways.length).toBe(count);
    for (const [findings, person] of ways) {
      const answer = checkRedFlags(catalog, findings, person);
      const raised = answer.raised.find((flag) => flag.id === id);
      expect([raised?.id, raised?.tier, raised?.withholdsRemedies]).toEqual([id, tier, withholds]);
      expect(tiers.indexOf(answer.raised[0]?.tier ?? "routine")).toBeLessThanOrEqual(tiers.indexOf(tier));
      expect(answer.tier).toBe(answer.raised[0]?.tier);
      const flagsNow = [...answer.raised, ...answer.pressing];
      expect(answer.withholdsRemedies).toBe(flagsNow.some(({ withholdsRemedies }) => withholdsRemedies));
    }
  });

  test("knows these 19 red flags and no other", () => {
    expect(idsOf(flags)).toEqual(table.map(([id]) => id));
  });

  test("raises none where nothing is answered, and leaves every one open", () => {
    const { tier, raised, open, withholdsRemedies } = checkRedFlags(catalog, {});
    expect([tier, idsOf(raised), withholdsRemedies]).toEqual(["unanswered", [], false]);
    expect(open).toEqual(flags);
  });

  test("raises none where a person is not sure of anything", () => {
    const [findings] = answerNo(flags);
    const notSure = Object.fromEntries(Object.keys(findings).map((id) => [id, "not-sure"] as const));
    const { tier, raised } = checkRedFlags(catalog, notSure);
    expect([tier, idsOf(raised)]).toEqual(["unanswered", []]);
  });

  test("says that it found none where every question about an emergency is answered with no", () => {
    const { tier, raised, open } = checkRedFlags(catalog, ...answerNo(emergencies));
    expect([tier, idsOf(raised)]).toEqual(["none-found", []]);
    expect(open.filter((flag) => flag.tier === "emergency")).toEqual([]);
    expect(open[0]?.id).toBe("cramp-over-10-minutes");
  });

  test("says nothing is open where every question is answered with no", () => {
    expect(checkRedFlags(catalog, ...answerNo(flags))).toEqual({
      tier: "none-found",
      raised: [],
      pressing: [],
      open: [],
      within: undefined,
      unanswered: [],
      withholdsRemedies: false,
    });
  });

  test.each(emergencies.map((flag) => [flag.id, flag] as const))(
    "does not say that it found none while %s is open",
    (id, flag) => {
      const [findings, person] = answerNo(emergencies);
      const asked = new Set(idsOf(flag.findings));
      const unasked = Object.fromEntries(Object.entries(findings).filter(([finding]) => !asked.has(finding)));
      const { tier, open } = checkRedFlags(catalog, unasked, id === "bleeding-on-quinine" ? {} : person);
      expect(tier).toBe("unanswered");
      expect(idsOf(open)).toContain(id);
    },
  );

  test("gives the tier of the most urgent one, and all that are raised, most urgent first", () => {
    const { tier, raised } = checkRedFlags(catalog, {
      "cramps-often": "yes",
      "calf-pain-on-walking": "yes",
      "foot-cold": "yes",
      "dark-urine": "yes",
    });
    expect([tier, ...idsOf(raised)]).toEqual([
      "emergency",
      "muscle-breakdown",
      "pain-at-rest",
      "walking-pain",
      "cramps-that-break-sleep",
    ]);
  });

  test("gives a lesser tier even while an emergency is open, with what is open", () => {
    const { tier, open, withholdsRemedies } = checkRedFlags(catalog, { "cramps-often": "yes" });
    expect([tier, open[0]?.id, withholdsRemedies]).toEqual(["routine", "possible-clot", false]);
  });

  test("tells of half an emergency: a headache before anybody has asked how much a person drank", () => {
    const findings = { headache: "yes", vomiting: "yes", confusion: "yes" } as const;
    const asked = checkRedFlags(catalog, findings);
    expect([asked.tier, idsOf(asked.raised), idsOf(asked.pressing), asked.withholdsRemedies]).toEqual([
      "unanswered",
      [],
      ["too-much-water"],
      true,
    ]);
    expect(idsOf(asked.open).slice(0, 2)).toEqual(["too-much-water", "possible-clot"]);
    expect(checkRedFlags(catalog, { ...findings, "drank-large-amounts": "yes" }).tier).toBe("emergency");
    expect(checkRedFlags(catalog, { ...findings, "drank-large-amounts": "not-sure" }).withholdsRemedies).toBe(true);
    const [none] = answerNo(flags);
    expect(checkRedFlags(catalog, { ...none, ...findings }).withholdsRemedies).toBe(false);
  });

  test.each(["breathless", "chest-pain", "coughing-blood"])(
    "calls for help at once, whatever the leg is like: %s",
    (sign) => {
      const [none] = answerNo(flags);
      const { tier, raised, withholdsRemedies } = checkRedFlags(catalog, { ...none, [sign]: "yes" });
      expect([tier, idsOf(raised), withholdsRemedies]).toEqual(["emergency", ["clot-in-the-lung"], true]);
    },
  );

  test("presses where a person is not sure about a sign that alone would call for help", () => {
    const [none] = answerNo(flags);
    const unsure = checkRedFlags(catalog, { ...none, "one-leg-swollen": "not-sure" });
    expect([unsure.tier, idsOf(unsure.pressing), unsure.withholdsRemedies]).toEqual([
      ...["unanswered", ["possible-clot"], true],
    ]);
    const mild = checkRedFlags(catalog, { ...none, "cramps-often": "not-sure" });
    expect([mild.tier, mild.pressing, mild.withholdsRemedies]).toEqual(["none-found", [], false]);
  });

  test("lets no sign that can wait speak before an emergency that presses", () => {
    const { tier, within, raised } = checkRedFlags(catalog, { "cramps-often": "yes", headache: "yes" });
    expect([tier, within, idsOf(raised)]).toEqual(["unanswered", undefined, ["cramps-that-break-sleep"]]);
    const today = checkRedFlags(catalog, { "cramps-in-chest-arms-or-belly": "yes", headache: "yes" });
    expect([today.tier, idsOf(today.pressing)]).toEqual(["same-day", ["too-much-water"]]);
  });

  test("does not press for what is less urgent than an emergency", () => {
    const rule = { all: ["now", "later"] };
    const own = createCatalog([
      buildEntry.redFlag("later", { tier: "same-day", rule }),
      buildEntry.redFlag("now", { rule }),
    ]);
    const { pressing, withholdsRemedies } = checkRedFlags(own, { now: "yes" });
    expect([idsOf(pressing), withholdsRemedies]).toEqual([["now"], true]);
  });

  test("takes what is known of a person into account", () => {
    const findings = { "one-leg-red": "yes" } as const;
    expect(idsOf(checkRedFlags(catalog, findings).raised)).toEqual(["possible-clot"]);
    expect(idsOf(checkRedFlags(catalog, findings, { traits: { "after-birth": "yes" } }).raised)).toEqual([
      "possible-clot",
      "pregnancy-red-leg",
    ]);
    expect(idsOf(checkRedFlags(catalog, {}, { traits: { "kidney-disease": "yes" } }).raised)).toEqual([
      "kidney-disease-cramps",
    ]);
  });

  test("does not say that it found none where the catalog asks about no emergency", () => {
    expect(checkRedFlags(createCatalog([]), {}).tier).toBe("unanswered");
    const routine = createCatalog([buildEntry.redFlag("mild", { tier: "routine" })]);
    const [findings] = answerNo(listEntries(routine, "red-flag"));
    expect(checkRedFlags(routine, findings)).toMatchObject({ tier: "unanswered", open: [], unanswered: [] });
  });

  test("gives what is raised by how urgent it is, whatever the order in the catalog", () => {
    const own = createCatalog([
      buildEntry.redFlag("ache", { tier: "routine", order: 1 }),
      buildEntry.redFlag("swelling", { tier: "emergency", order: 3 }),
      buildEntry.redFlag("fever", { tier: "same-day", order: 2 }),
    ]);
    const byHand = { ...own, entries: [...own.entries].reverse() };
    for (const each of [own, byHand]) {
      const { raised, tier } = checkRedFlags(each, { ache: "yes", swelling: "yes", fever: "yes" });
      expect([idsOf(raised), tier]).toEqual([["swelling", "fever", "ache"], "emergency"]);
      expect(idsOf(checkRedFlags(each, {}).open)).toEqual(["swelling", "fever", "ache"]);
    }
  });

  test("allows remedies where no red flag that is raised withholds them", () => {
    const own = createCatalog([
      buildEntry.redFlag("mild", { tier: "soon", withholdsRemedies: false }),
      buildEntry.redFlag("grave", { tier: "routine" }),
    ]);
    expect(checkRedFlags(own, { mild: "yes" }).withholdsRemedies).toBe(false);
    expect(checkRedFlags(own, { mild: "yes", grave: "yes" }).withholdsRemedies).toBe(true);
    expect(checkRedFlags(own, { mild: "yes", grave: "no" }).withholdsRemedies).toBe(false);
  });

  test("tells within what time to get help, and what is not answered of the flags that are open", () => {
    const own = createCatalog([
      buildEntry.redFlag("mild", { tier: "soon", within: "a week" }),
      buildEntry.redFlag("grave", {
        tier: "same-day",
        within: "today",
        rule: { all: ["grave", { any: [{ trait: "pregnancy" }, { not: "mild" }] }] },
      }),
    ]);
    const tell = (...answers: [Parameters<typeof checkRedFlags>[1], Parameters<typeof checkRedFlags>[2]?]) => {
      const { within, unanswered, raised } = checkRedFlags(own, ...answers);
      return [within, unanswered, idsOf(raised)];
    };
    expect(tell({})).toEqual([undefined, ["grave", "pregnancy", "mild"], []]);
    expect(tell({ mild: "yes" })).toEqual(["a week", ["grave", "pregnancy"], ["mild"]]);
    expect(tell({ grave: "yes", mild: "not-sure" })).toEqual([undefined, ["pregnancy", "mild"], []]);
    expect(tell({ grave: "yes", mild: "yes" }, { traits: { pregnancy: "yes" } })).toEqual([
      "today",
      [],
      ["grave", "mild"],
    ]);
    expect(tell({ mild: "no", grave: "no" })).toEqual([undefined, [], []]);
  });
});
