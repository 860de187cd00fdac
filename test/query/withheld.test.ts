import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { explainStop, explainUnfit } from "../../src/query/withheld.ts";
import { deciders } from "../../src/schema/vocabulary/decider.ts";
import { effects } from "../../src/schema/vocabulary/effect.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";
import { listWays } from "./red-flag-answers.ts";

const clot = "Get help first: one calf or leg is swollen, warm, red or always painful.";
const empty = createCatalog([]);
const harms = [
  { what: "It can harm the kidneys.", references: [] },
  { what: "Ears may ring.", references: [] },
];

describe("explainUnfit", () => {
  test("names what nobody should use, with the reason, and nothing else", () => {
    const reasons = deciders.map((whoDecides) => [
      whoDecides,
      explainUnfit(empty, buildEntry.remedy("a", { whoDecides, harms })),
    ]);
    expect(reasons).toEqual([
      ["self-care", undefined],
      ["ask-first", undefined],
      ["clinician-only", undefined],
      ["research-only", "It is for studies only."],
      ["avoid", "It can harm the kidneys."],
    ]);
  });

  test("names what does more harm than good, whoever decides", () => {
    const unfit = effects.filter((effect) =>
      explainUnfit(
        empty,
        buildEntry.remedy("a", { evidence: [buildEvidence("unclear", "low"), buildEvidence(effect, "low")] }),
      ),
    );
    expect(unfit).toEqual(["harm-outweighs"]);
  });

  test("says it in general words where no harm is named", () => {
    expect(explainUnfit(empty, buildEntry.remedy("a", { whoDecides: "avoid" }))).toBe(
      "Nobody should use it as a remedy.",
    );
  });

  test("gives studies as the reason even for what does harm", () => {
    const evidence = [buildEvidence("harm-outweighs", "low")];
    expect(explainUnfit(empty, buildEntry.remedy("a", { whoDecides: "research-only", evidence, harms }))).toBe(
      "It is for studies only.",
    );
  });

  test("names a remedy that asks for a stretch which does harm", () => {
    const harm = [buildEvidence("harm-outweighs", "low")];
    const own = createCatalog([
      buildEntry.stretch("bend"),
      buildEntry.stretch("jerk", { name: "Jerk", evidence: harm }),
      buildEntry.remedy("drill", { stretches: ["bend", "jerk"] }),
      buildEntry.remedy("rest", { stretches: ["bend"] }),
    ]);
    expect(findRemedies(own).items.map(({ remedy }) => remedy.id)).toEqual(["rest"]);
    expect(findRemedies(own).withheld).toEqual([
      {
        ...{ id: "drill", verdict: "avoid" },
        why: "It asks for “Jerk”, and the harm that can do is greater than any help.",
      },
    ]);
  });

  test("names these remedies of the catalog", () => {
    const unfit = listEntries(catalog, "remedy").filter((remedy) => explainUnfit(catalog, remedy) !== undefined);
    expect(unfit.map(({ id, whoDecides }) => `${id} ${whoDecides}`).sort()).toEqual([
      "cramp-training research-only",
      "quinine clinician-only",
      "tonic-water avoid",
    ]);
  });
});

describe("explainStop", () => {
  test("gives the sign of the most urgent red flag that withholds", () => {
    const own = createCatalog([
      buildEntry.redFlag("mild", { tier: "soon", withholdsRemedies: false }),
      buildEntry.redFlag("grave", { order: 2 }),
      buildEntry.redFlag("graver", { tier: "same-day" }),
    ]);
    const stop = (...ids: string[]) =>
      explainStop(own, Object.fromEntries(ids.map((id) => [id, "yes"] as const)), undefined);
    expect(stop("mild")).toBe(undefined);
    expect(stop("graver", "grave", "mild")).toBe("Get help first: you notice grave.");
    expect(stop("graver")).toBe("Get help first: you notice graver.");
  });

  test("finds no reason where nothing is said", () => {
    expect(explainStop(catalog, undefined, undefined)).toBe(undefined);
    expect(explainStop(catalog, {}, {})).toBe(undefined);
  });

  test("asks again where a person is not sure about an emergency", () => {
    const no = { "one-leg-swollen": "no", "one-leg-warm": "no", "one-leg-always-painful": "no" } as const;
    expect(explainStop(catalog, { ...no, "one-leg-red": "not-sure" }, undefined)).toBe(
      "Answer this first, and get help if you are not sure: “Is the skin of one calf or leg red?”",
    );
  });

  test("counts what is known of a person where no finding is given", () => {
    const own = createCatalog([buildEntry.redFlag("grave", { rule: { trait: "pregnancy" } })]);
    expect(explainStop(own, undefined, { traits: { pregnancy: "yes" } })).toBe("Get help first: you notice grave.");
  });
});

describe("half an emergency", () => {
  const question = "Did you drink a large amount of water or another drink before you felt ill?";

  test("withholds everything until the question that decides is answered, and stands first", () => {
    const asked = { condition: "night-leg-cramps", findings: { headache: "yes" } } as const;
    const { items, withheld, careFirst } = findStretches(catalog, asked);
    expect([items, careFirst[0]?.id]).toEqual([[], "too-much-water"]);
    expect([...new Set(withheld.map(({ why }) => why))]).toEqual([
      `Answer this first, and get help if you are not sure: “${question}”`,
    ]);
    expect(findStretches(catalog, { ...asked, findings: { headache: "no" } }).withheld).toEqual([]);
  });

  test("asks about a person where the rule does, and gives way to a sign that is raised", () => {
    const rule = { all: ["mild", { trait: "pregnancy" }] } as const;
    const own = createCatalog([
      buildEntry.redFlag("mild", { tier: "soon", withholdsRemedies: false, rule: { all: ["mild", "other"] } }),
      buildEntry.redFlag("grave", { order: 2, rule: { ...rule, all: [...rule.all] } }),
      buildEntry.redFlag("today", { tier: "same-day" }),
    ]);
    expect(explainStop(own, { mild: "yes" }, undefined)).toBe(
      "Answer this first, and get help if you are not sure: “Are you pregnant?”",
    );
    const both = createCatalog([buildEntry.redFlag("a", { rule: { all: ["a", { trait: "pregnancy" }, "b"] } })]);
    expect(explainStop(both, { a: "yes" }, { traits: { pregnancy: "yes" } })).toBe(
      "Answer this first, and get help if you are not sure: “Do you notice b?”",
    );
    expect(explainStop(own, { mild: "yes", today: "yes" }, undefined)).toBe("Get help first: you notice today.");
    expect(explainStop(own, { mild: "yes", today: "no" }, { traits: { pregnancy: "no" } })).toBe(undefined);
  });
});

describe("a red flag that withholds remedies", () => {
  test.each(["one-leg-swollen", "one-leg-warm", "one-leg-red", "one-leg-always-painful"])(
    "withholds rolling and massage where a clot is possible: %s",
    (finding) => {
      const findings = { [finding]: "yes" } as const;
      const remedies = findRemedies(catalog, { findings });
      const stretches = findStretches(catalog, { findings });
      expect([remedies.items, stretches.items]).toEqual([[], []]);
      for (const id of ["foam-rolling", "massage-by-hand", "massage-roller-rolling"] as const) {
        expect(remedies.withheld).toContainEqual({ id, verdict: "avoid", why: clot });
      }
      for (const id of [
        "foam-roll-back-of-leg",
        "calf-massage-by-hand",
        "calf-massage-roller",
        "foot-roll-on-a-ball",
      ] as const) {
        expect(stretches.withheld).toContainEqual({ id, verdict: "avoid", why: clot });
      }
    },
  );

  test.each(listEntries(catalog, "red-flag").map((flag) => [flag.id, flag] as const))(
    "withholds all that meets the question, or nothing where it allows remedies: %s",
    (_, { rule, withholdsRemedies }) => {
      const [[findings, person] = [{}, {}]] = listWays(rule);
      const asked = findStretches(catalog, { muscle: "calf-muscles" }).items.map(({ stretch }) => stretch.id);
      const { items, withheld } = findStretches(catalog, { muscle: "calf-muscles", findings, person });
      expect(items.map(({ stretch }) => stretch.id)).toEqual(withholdsRemedies ? [] : asked);
      expect(withheld.map(({ id }) => id)).toEqual(withholdsRemedies ? asked : []);
    },
  );
});
