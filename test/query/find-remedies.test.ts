import { describe, expect, test } from "vitest";
import { catalog, type Ids } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { explain } from "../../src/query/explain.ts";
import { findRemedies, type RemedyQuestion } from "../../src/query/find-remedies.ts";
import { buildEntry, buildEvidence } from "../catalog/build-entry.ts";

/** The ids of the remedies that answer a question, in their order. */
const idsFor = (question: RemedyQuestion<Ids>) => findRemedies(catalog, question).items.map(({ remedy }) => remedy.id);

describe("findRemedies", () => {
  test.each([
    [
      { cause: "fluid-and-salt-loss" },
      ["electrolyte-drink", "oral-rehydration-solution", "drink-enough", "food-and-fluids"],
    ],
    [{ cause: "low-magnesium" }, ["epsom-salt-bath", "magnesium-supplement"]],
    [{ cause: "medicines" }, ["medicine-review", "tell-a-doctor"]],
    [{ cause: ["stress", "cold-muscles"] }, ["slow-breathing", "warm-up-before-exercise"]],
    [{ condition: "exercise-cramps", moment: "before-exercise" }, ["spicy-drink", "warm-up-before-exercise"]],
    [
      { goal: "stop-now", moment: "during-cramp" },
      [
        "stretch-the-cramping-muscle",
        "pickle-juice",
        "heat",
        "massage-by-hand",
        "mustard",
        "stand-and-walk",
        "towel-by-the-bed",
      ],
    ],
    [{ cause: "stress", goal: "stop-now" }, []],
    [{ cause: "stress", condition: undefined, goal: undefined, moment: undefined }, ["slow-breathing"]],
  ] as const satisfies [RemedyQuestion<Ids>, string[]][])("answers %j with %j", (question, ids) => {
    expect(idsFor(question)).toEqual(ids);
  });

  test("finds what may prevent night cramps, bedtime stretching first, magnesium last", () => {
    expect(idsFor({ condition: "night-leg-cramps", goal: "prevent" })).toEqual([
      "bedtime-stretching",
      "medicine-review",
      "everyday-movement",
      "meditation",
      "vitamin-b-complex",
      "vitamin-k2",
      "botulinum-toxin",
      "muscle-relaxants",
      "taurine-carnitine-zinc",
      "calcium-channel-blockers",
      "naftidrofuryl",
      "less-alcohol",
      "drink-enough",
      "food-and-fluids",
      "vitamin-e",
      "carisoprodol",
      "gabapentinoids",
      "bedtime-cycling",
      "epsom-salt-bath",
      "gentle-yoga",
      "loose-bedding",
      "mineral-water",
      "potassium-rich-food",
      "slow-breathing",
      "supportive-shoes",
      "tell-a-doctor",
      "acupuncture",
      "calcium-supplement",
      "compression-stockings",
      "horse-chestnut",
      "night-splint",
      "sea-salt",
      "trace-mineral-drops",
      "magnesium-supplement",
    ]);
  });

  test("finds every remedy where nothing is asked, in catalog order", () => {
    const { items, withheld } = findRemedies(catalog);
    const kept = ["cramp-training", "quinine", "tonic-water"];
    const all = catalog.entries.filter(({ kind, id }) => kind === "remedy" && !kept.includes(id));
    expect(items.map(({ remedy }) => remedy)).toEqual(all);
    expect(items.flatMap(({ because }) => because)).toEqual([]);
    expect(withheld).toEqual([
      { id: "cramp-training", verdict: "avoid", why: "It is for studies only." },
      {
        id: "quinine",
        verdict: "avoid",
        why: "Serious harm was reported with quinine: too few blood platelets, lasting kidney damage and deaths.",
      },
      {
        id: "tonic-water",
        verdict: "avoid",
        why: "The quinine in tonic water can cause serious reactions in people who are sensitive to it.",
      },
    ]);
  });

  test("shows magnesium with its evidence: moderate certainty of no benefit", () => {
    const { items } = findRemedies(catalog, { cause: "low-magnesium" });
    const magnesium = items.find(({ remedy }) => remedy.id === "magnesium-supplement");
    expect(magnesium?.evidence[0]).toEqual({
      outcome: "cramp-frequency",
      population: "older adults with night cramps",
      conditions: ["night-leg-cramps"],
      effect: "no-benefit",
      certainty: "moderate",
      ratedBy: "source",
      references: ["garrison-2020", "roguin-maor-2017", "frusso-1999", "garrison-2011", "barna-2021"],
      note: "One newer trial of a single brand disagrees slightly.",
    });
  });

  test.each([
    ["night-leg-cramps", "no-benefit", "moderate"],
    ["pregnancy-leg-cramps", "unclear", "low"],
    ["exercise-cramps", "unclear", "none"],
    ["leg-cramps", "no-benefit", "moderate"],
    [undefined, "no-benefit", "moderate"],
  ] as const)("judges magnesium for %s by what is known of those people", (condition, effect, certainty) => {
    const find = (question: RemedyQuestion<Ids>) =>
      findRemedies(catalog, question).items.find(({ remedy }) => remedy.id === "magnesium-supplement");
    const { headline } = find({ condition, goal: "prevent" }) ?? {};
    expect([headline?.effect, headline?.certainty]).toEqual([effect, certainty]);
    expect(find({ condition, goal: "prevent", effect })?.headline).toBe(headline);
    const otherwise = find({ condition, goal: "prevent", effect: { not: [effect] } })?.headline;
    expect(otherwise?.conditions).toEqual(condition === undefined ? ["pregnancy-leg-cramps"] : undefined);
  });

  test("judges by no evidence of a goal that a remedy does not serve", () => {
    const find = (certaintyAtLeast?: "very-low" | "low") =>
      findRemedies(catalog, { goal: ["stop-now", "prevent"], certaintyAtLeast }).items.find(
        ({ remedy }) => remedy.id === "pickle-juice",
      );
    expect(find()?.headline?.outcome).toBe("cramp-relief");
    expect(find("very-low")?.headline?.outcome).toBe("cramp-relief");
    expect(find("low")).toBe(undefined);
  });

  test("finds by no evidence about a condition that is ruled out", () => {
    const own = createCatalog([
      buildEntry.condition("cramps"),
      buildEntry.condition("birth", { broader: "cramps" }),
      buildEntry.remedy("rest", {
        conditions: ["cramps"],
        evidence: [buildEvidence("unclear", "none"), buildEvidence("benefit", "low", { conditions: ["birth"] })],
        goals: [],
      }),
    ]);
    const count = (condition: RemedyQuestion["condition"]) => findRemedies(own, { effect: "benefit", condition }).count;
    expect([count({ not: ["birth"] }), count("birth")]).toEqual([0, 1]);
  });

  test("says why each is found: each part that was asked, with the id that meets it", () => {
    const { items } = findRemedies(catalog, { moment: "daily", cause: "medicines", condition: "night-leg-cramps" });
    expect(items.map(({ because }) => because)).toEqual([
      [
        { part: "cause", asked: "medicines", matched: "medicines" },
        { part: "condition", asked: "night-leg-cramps", matched: "leg-cramps" },
        { part: "moment", asked: "daily", matched: "daily" },
      ],
      [
        { part: "cause", asked: "medicines", matched: "medicines" },
        { part: "condition", asked: "night-leg-cramps", matched: "leg-cramps" },
        { part: "moment", asked: "daily", matched: "daily" },
      ],
    ]);
  });

  test("counts what holds for the broader condition, and for a form of the one asked", () => {
    const own = createCatalog([
      buildEntry.condition("broad"),
      buildEntry.condition("form", { broader: "broad" }),
      buildEntry.condition("other", { broader: "broad" }),
      buildEntry.remedy("for-broad", { conditions: ["broad"] }),
      buildEntry.remedy("for-form", { conditions: ["form"] }),
      buildEntry.remedy("for-other", { conditions: ["other"] }),
    ]);
    const ids = (condition: string) => findRemedies(own, { condition }).items.map(({ remedy }) => remedy.id);
    expect(ids("form")).toEqual(["for-broad", "for-form"]);
    expect(ids("broad")).toEqual(["for-broad", "for-form", "for-other"]);
  });

  test("meets a position through a stretch that can be done with what is at hand alone", () => {
    const own = createCatalog([
      ...["chair", "wall"].map((id) => buildEntry.equipment(id)),
      buildEntry.stretch("lean", { position: "standing", equipment: ["wall"] }),
      buildEntry.stretch("pull", { position: "sitting", equipment: ["chair"] }),
      buildEntry.stretch("bend", { position: "sitting" }),
      buildEntry.remedy("bare", { stretches: ["lean", "bend"] }),
      buildEntry.remedy("seated", { stretches: ["pull"] }),
    ]);
    const find = (question: Parameters<typeof findRemedies>[1]) =>
      findRemedies(own, question).items.map(({ remedy, because }) => [remedy.id, because[0]?.via]);
    expect(find({ position: "sitting", equipment: "none" })).toEqual([["bare", "bend"]]);
    expect(find({ position: "standing", equipment: [] })).toEqual([]);
    expect(find({ position: "standing", equipment: ["wall"] })).toEqual([["bare", "lean"]]);
    expect(find({ position: "sitting", equipment: { not: ["chair"] } })).toEqual([["bare", "bend"]]);
    expect(find({ position: "sitting", equipment: { any: ["chair"] } })).toEqual([
      ["bare", "bend"],
      ["seated", "pull"],
    ]);
    expect(find({ equipment: "none" }).map(([id]) => id)).toEqual(["bare"]);
  });

  test("needs what it names itself and what one of its stretches needs", () => {
    const own = createCatalog([
      ...["ball", "chair", "wall"].map((id) => buildEntry.equipment(id)),
      buildEntry.stretch("lean", { equipment: ["wall"] }),
      buildEntry.stretch("pull", { equipment: ["chair", "ball"] }),
      buildEntry.stretch("bend"),
      buildEntry.remedy("a-rest"),
      buildEntry.remedy("b-roll", { equipment: ["ball"], stretches: ["lean", "pull"] }),
      buildEntry.remedy("c-bend", { stretches: ["pull", "bend"] }),
      buildEntry.remedy("d-lean", { stretches: ["lean"] }),
    ]);
    const find = (equipment: NonNullable<Parameters<typeof findRemedies>[1]>["equipment"]) =>
      findRemedies(own, { equipment }).items.map(({ remedy, because }) => [
        remedy.id,
        ...because.map(({ part, asked, matched, via = "itself" }) => `${part} ${asked}=${matched} by ${via}`),
      ]);
    expect(find("none")).toEqual([
      ["a-rest", "equipment none=none by itself"],
      ["c-bend", "equipment none=none by itself"],
    ]);
    expect(find(["ball", "wall"])).toEqual([
      ["a-rest", "equipment ball=none by itself"],
      ["b-roll", "equipment ball=ball by itself", "equipment wall=wall by lean"],
      ["c-bend", "equipment ball=none by itself"],
      ["d-lean", "equipment wall=wall by lean"],
    ]);
    expect(find(["ball", "chair"])[1]).toEqual([
      "b-roll",
      "equipment ball=ball by itself",
      "equipment chair=chair by pull",
    ]);
    expect(find({ not: ["chair"] }).map(([id]) => id)).toEqual(["a-rest", "b-roll", "c-bend", "d-lean"]);
    expect(find({ not: ["wall"] }).map(([id]) => id)).toEqual(["a-rest", "b-roll", "c-bend"]);
    expect(find({ all: ["ball"] })).toEqual([["b-roll", "equipment ball=ball by itself"]]);
    expect(explain(own, "d-lean", { equipment: ["wall"] })).toBe(
      "“d-lean” is in the answer, since it needs “wall” for “lean”, although nobody has shown that it helps with cramps.",
    );
    expect(explain(own, "d-lean", { equipment: "none" })).toBe(
      "“d-lean” is not in the answer, since it needs equipment.",
    );
  });

  test("meets a muscle through a stretch that is mainly for it, where there is one", () => {
    const target = (muscle: string, role: "main" | "also") => ({ targets: [{ muscle, role }] });
    const own = createCatalog([
      buildEntry.muscle("thigh"),
      buildEntry.muscle("hamstrings", { group: "thigh" }),
      buildEntry.muscle("calf"),
      buildEntry.muscle("knee"),
      buildEntry.stretch("pull", {
        targets: [...target("hamstrings", "also").targets, ...target("knee", "main").targets],
      }),
      buildEntry.stretch("fold", target("hamstrings", "main")),
      buildEntry.stretch("bend", { position: "standing", ...target("calf", "main") }),
      buildEntry.remedy("both", { stretches: ["bend", "pull", "fold"] }),
      buildEntry.remedy("one", { stretches: ["bend", "pull"] }),
    ]);
    const find = (question: Parameters<typeof findRemedies>[1]) =>
      findRemedies(own, question).items.map(({ remedy, because }) => [remedy.id, because[0]?.via]);
    const through = [
      ["both", "fold"],
      ["one", "pull"],
    ];
    expect(find({ muscle: "hamstrings" })).toEqual(through);
    expect(find({ muscle: { any: ["thigh"], not: ["calf"] } })).toEqual(through);
    expect(find({ muscle: { all: ["hamstrings"] } })).toEqual(through);
    expect(find({ position: "standing" })).toEqual([
      ["both", "bend"],
      ["one", "bend"],
    ]);
  });

  test("withholds what nobody should use, with the worst harm as the reason", () => {
    const quinine = buildEntry.remedy("quinine", {
      whoDecides: "avoid",
      harms: [
        { what: "It can cause dangerous bleeding.", references: [] },
        { what: "Ears may ring.", references: [] },
      ],
    });
    const tonic = buildEntry.remedy("tonic", { evidence: [buildEvidence("harm-outweighs", "low")] });
    const heat = buildEntry.remedy("heat", { goals: ["stop-now"] });
    const own = createCatalog([quinine, tonic, heat]);
    const { items, withheld } = findRemedies(own);
    expect(items.map(({ remedy }) => remedy.id)).toEqual(["heat"]);
    expect(withheld).toEqual([
      { id: "quinine", verdict: "avoid", why: "It can cause dangerous bleeding." },
      { id: "tonic", verdict: "avoid", why: "Nobody should use it as a remedy." },
    ]);
    expect(findRemedies(own, { goal: "stop-now" }).withheld).toEqual([]);
  });

  test("withholds what harms one group of people more than it helps another", () => {
    const evidence = [buildEvidence("benefit", "low"), buildEvidence("harm-outweighs", "low")];
    const { items, withheld } = findRemedies(createCatalog([buildEntry.remedy("tonic", { evidence })]));
    expect(items).toEqual([]);
    expect(withheld).toEqual([{ id: "tonic", verdict: "avoid", why: "Nobody should use it as a remedy." }]);
  });

  test("says first which signs need help, for the one condition that is asked", () => {
    const own = createCatalog([
      buildEntry.condition("night"),
      buildEntry.condition("day"),
      buildEntry.redFlag("night-sign", { conditions: ["night"] }),
      buildEntry.redFlag("day-sign", { conditions: ["day"] }),
    ]);
    const signs = (condition?: string[]) =>
      findRemedies(own, condition ? { condition } : {}).careFirst.map(({ id }) => id);
    expect(signs(["night"])).toEqual(["night-sign"]);
    expect(signs(["night", "day"])).toEqual(["day-sign", "night-sign"]);
    expect(signs()).toEqual(["day-sign", "night-sign"]);
  });

  test("says which signs need help even where nothing was found", () => {
    const { careFirst, items } = findRemedies(catalog, { cause: "stress", goal: "stop-now" });
    expect(items).toEqual([]);
    expect(careFirst[0]?.id).toBe("possible-clot");
  });
});
