import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import type { Entry, EntryByKind } from "../../src/schema/entry.ts";
import { buildEntry, buildEvidence } from "./build-entry.ts";
import { base, change, over, raised } from "./change-entry.ts";

const ofMagnesium = base.entries.find((entry) => entry.id === "magnesium-supplement");
const magnesium = ofMagnesium?.kind === "remedy" ? ofMagnesium.amount : undefined;
if (magnesium === undefined) throw new Error("Unexpected amount");
const { maximumPerDay: __, ...unlimited } = magnesium;
const { broader: _, ...alone } = buildEntry.condition("night-leg-cramps");

const taken = base.entries.find((entry) => entry.id === "tan-2024");
if (taken?.kind !== "reference") throw new Error("Unexpected entry");
const { integrity: ___, ...untold } = taken;

describe("a copy over another catalog", () => {
  test.each<[string, Entry, string]>([
    [
      "a condition without its broader one",
      alone,
      "Unexpected `undefined` for `night-leg-cramps.broader`, expected `leg-cramps` as in the catalog beneath, since its red flags come by it",
    ],
    [
      "a condition without what it is taken for",
      change("condition", "night-leg-cramps", { lookalikes: [] }),
      "Unexpected empty list for `night-leg-cramps.lookalikes`, expected a list with `redFlag: walking-pain` as in the catalog beneath",
    ],
    [
      "a red flag without a condition",
      change("red-flag", "possible-clot", { conditions: ["night-leg-cramps"] }),
      "Unexpected list for `possible-clot.conditions`, expected a list with `leg-cramps` as in the catalog beneath, whose answers would miss this sign",
    ],
    [
      "a source that was taken back as if it stood",
      { ...taken, integrity: { status: "corrected", checkedOn: "2026-01-02", how: "It was read." } },
      "Unexpected `corrected` for `tan-2024.integrity.status`, expected `reported-retracted-and-replaced` as in the catalog beneath",
    ],
    [
      "a source that was taken back as if nothing were known against it",
      untold,
      "Unexpected `no-notice-known` for `tan-2024.integrity.status`, expected `reported-retracted-and-replaced` as in the catalog beneath",
    ],
    [
      "a red flag that can wait",
      change("red-flag", "tetanus-signs", { tier: "soon" }),
      "Unexpected `soon` for `tetanus-signs.tier`, expected `emergency` as in the catalog beneath",
    ],
    [
      "a red flag with a narrower rule",
      change("red-flag", "possible-clot", { rule: { all: ["one-leg-swollen", "one-leg-warm"] } }),
      "Unexpected object for `possible-clot.rule`, expected a rule that is true whenever that of the catalog beneath is: the same, or an `any` with it",
    ],
    [
      "a red flag that says nothing for the time until then",
      change("red-flag", "possible-clot", { whileWaiting: [] }),
      "Unexpected empty list for `possible-clot.whileWaiting`, expected a list with at least 1 item as in the catalog beneath",
    ],
    [
      "a red flag that says nothing to do",
      change("red-flag", "possible-clot", { whatToDo: [] }),
      "Unexpected empty list for `possible-clot.whatToDo`, expected a list with at least 2 items as in the catalog beneath",
    ],
    [
      "a disclaimer without words",
      change("disclaimer", "no-liability", { text: [] }),
      "Unexpected empty list for `no-liability.text`, expected a list with at least 2 items as in the catalog beneath",
    ],
    [
      "a remedy without what it does not go with",
      change("remedy", "magnesium-supplement", { interactions: [] }),
      "Unexpected empty list for `magnesium-supplement.interactions`, expected a list with at least 6 items as in the catalog beneath",
    ],
    [
      "a remedy without a caution",
      change("remedy", "heat", { cautions: [] }),
      "Unexpected empty list for `heat.cautions`, expected a list with `trait: broken-skin` and `level: avoid` as in the catalog beneath",
    ],
    [
      "a remedy for everybody",
      change("remedy", "quinine", { whoDecides: "self-care" }),
      "Unexpected `self-care` for `quinine.whoDecides`, expected `avoid` or `research-only` or `clinician-only` as in the catalog beneath",
    ],
    [
      "a remedy without the harm that outweighs",
      change("remedy", "quinine", { evidence: [buildEvidence("benefit", "high")] }),
      "Unexpected list for `quinine.evidence`, expected a list with `effect: harm-outweighs` as in the catalog beneath",
    ],
    [
      "a remedy without harms",
      change("remedy", "heat", { harms: [] }),
      "Unexpected empty list for `heat.harms`, expected a list with at least 2 items as in the catalog beneath",
    ],
    [
      "a stretch without a caution",
      change("stretch", "downward-facing-dog", { cautions: [] }),
      "Unexpected empty list for `downward-facing-dog.cautions`, expected a list with `trait: glaucoma` and `level: avoid` as in the catalog beneath",
    ],
    [
      "a stretch without its end",
      change("stretch", "wall-calf-stretch", { stopIf: [] }),
      "Unexpected empty list for `wall-calf-stretch.stopIf`, expected a list with at least 4 items as in the catalog beneath",
    ],
    [
      "a remedy without the stretch that brings a caution",
      change("remedy", "warm-up-before-exercise", { stretches: [] }),
      "Unexpected list for `warm-up-before-exercise.cautions`, expected a list with `trait: knee-or-hip-trouble` and `level: modify` as in the catalog beneath",
    ],
    [
      "a remedy of another sort",
      change("remedy", "magnesium-supplement", { kindOfRemedy: "food" }),
      "Unexpected `food` for `magnesium-supplement.kindOfRemedy`, expected `supplement` as in the catalog beneath",
    ],
    [
      "a remedy without a disclaimer",
      change("remedy", "magnesium-supplement", { disclaimers: [] }),
      "Unexpected empty list for `magnesium-supplement.disclaimers`, expected a list with `ask-before-supplements` as in the catalog beneath",
    ],
    [
      "a remedy of which more may be taken",
      change("remedy", "magnesium-supplement", { amount: { ...magnesium, maximumPerDay: 351 } }),
      "Unexpected object for `magnesium-supplement.amount`, expected `maximumPerDay` of at most 350 mg as in the catalog beneath",
    ],
    [
      "a remedy with the same number of a larger unit",
      change("remedy", "magnesium-supplement", { amount: { ...magnesium, unit: "g" } }),
      "Unexpected object for `magnesium-supplement.amount`, expected `maximumPerDay` of at most 350 mg as in the catalog beneath",
    ],
    [
      "a remedy without its limit",
      change("remedy", "magnesium-supplement", { amount: unlimited }),
      "Unexpected object for `magnesium-supplement.amount`, expected `maximumPerDay` of at most 350 mg as in the catalog beneath",
    ],
    [
      "a stretch in another position",
      change("stretch", "standing-thigh-stretch", { position: "in-bed" }),
      "Unexpected `in-bed` for `standing-thigh-stretch.position`, expected `standing` as in the catalog beneath, since other stretches lead to it by its position",
    ],
    [
      "a stretch in which nobody falls any more",
      change("stretch", "leg-swings", { fallRisk: "some" }),
      "Unexpected `some` for `leg-swings.fallRisk`, expected `high` as in the catalog beneath",
    ],
    [
      "a guide about another condition",
      change("guide", "in-pregnancy", { condition: "exercise-cramps" }),
      "Unexpected `exercise-cramps` for `in-pregnancy.condition`, expected `pregnancy-leg-cramps` as in the catalog beneath",
    ],
    [
      "a cause without a disclaimer",
      change("cause", "medicines", { disclaimers: [] }),
      "Unexpected empty list for `medicines.disclaimers`, expected a list with `keep-taking-medicines` as in the catalog beneath",
    ],
    [
      "a disclaimer at another place",
      change("disclaimer", "general-information", { placement: "footer" }),
      "Unexpected `footer` for `general-information.placement`, expected `top` as in the catalog beneath",
    ],
    [
      "a disclaimer of another type",
      change("disclaimer", "general-information", { type: "medicine" }),
      "Unexpected `medicine` for `general-information.type`, expected `information-only` as in the catalog beneath",
    ],
  ])("is refused: %s", (_, entry, message) => {
    expect(raised(entry)).toThrow(new TypeError(message));
  });

  test("may leave out none of several", () => {
    const night = base.entries.find((entry) => entry.id === "night-leg-cramps");
    const heat = base.entries.find((entry) => entry.id === "heat");
    if (night?.kind !== "condition" || heat?.kind !== "remedy") throw new Error("Unexpected entries");
    const flags = night.lookalikes.flatMap(({ redFlag }) => redFlag ?? []);
    for (const flag of flags) {
      const lookalikes = night.lookalikes.filter(({ redFlag }) => redFlag !== flag);
      expect(raised(change("condition", "night-leg-cramps", { lookalikes }))).toThrow(
        `a list with \`redFlag: ${flag}\``,
      );
    }
    for (const { trait, level } of heat.cautions) {
      const cautions = heat.cautions.filter((each) => each.trait !== trait);
      expect(raised(change("remedy", "heat", { cautions }))).toThrow(`\`trait: ${trait}\` and \`level: ${level}\``);
    }
    expect([flags.length > 1, heat.cautions.length > 1]).toEqual([true, true]);
    expect(raised(change("remedy", "heat", { harms: heat.harms.slice(1) }))).toThrow(
      "Unexpected list for `heat.harms`, expected a list with at least 2 items as in the catalog beneath",
    );
    const said = heat.harms.map(() => ({ what: "It can burn.", references: [] }));
    expect(raised(change("remedy", "heat", { harms: said }))).not.toThrow();
  });

  test("may not offer remedies where the sign withheld them, however long it can wait", () => {
    const held = createCatalog([buildEntry.redFlag("ache", { tier: "soon", withholdsRemedies: true })]);
    const free = buildEntry.redFlag("ache", { tier: "soon", withholdsRemedies: false });
    expect(() => createCatalog([free], { extends: held })).toThrow(
      new TypeError("Unexpected `false` for `ache.withholdsRemedies`, expected `true` as in the catalog beneath"),
    );
    const first = createCatalog([free]);
    expect(() => createCatalog([{ ...free, withholdsRemedies: true }], { extends: first })).not.toThrow();
  });

  test("may be a form of no condition where the condition was none", () => {
    const first = createCatalog([buildEntry.condition("cramps"), buildEntry.condition("aches")]);
    const form = buildEntry.condition("cramps", { broader: "aches" });
    expect(() => createCatalog([form], { extends: first })).not.toThrow();
    expect(() => createCatalog([buildEntry.condition("cramps", { name: "Cramp" })], { extends: first })).not.toThrow();
  });

  test("may know more against a source, and say nothing where nothing was known", () => {
    const known = (status?: "no-notice-known" | "corrected" | "reported-retracted-and-replaced") =>
      buildEntry.reference("trial", status && { integrity: { status, checkedOn: "2026-01-02", how: "It was read." } });
    const lay = (above: ReturnType<typeof known>, beneath: ReturnType<typeof known>) => () =>
      createCatalog([above], { extends: createCatalog([beneath]) });
    expect(lay(known(), known())).not.toThrow();
    expect(lay(known(), known("no-notice-known"))).not.toThrow();
    expect(lay(known("no-notice-known"), known())).not.toThrow();
    expect(lay(known("corrected"), known())).not.toThrow();
    expect(lay(known("reported-retracted-and-replaced"), known("corrected"))).not.toThrow();
    expect(lay(known(), known("corrected"))).toThrow(
      "Unexpected `no-notice-known` for `trial.integrity.status`, expected `reported-retracted-and-replaced` or `corrected` as in",
    );
  });

  test("may lower an amount, say none, and set a limit where there was none", () => {
    const lower = { ...magnesium, maximumPerDay: 300 };
    expect(raised(change("remedy", "magnesium-supplement", { amount: lower }))).not.toThrow();
    if (ofMagnesium?.kind !== "remedy") throw new Error("Unexpected entry");
    const { amount: ___, ...silent } = ofMagnesium;
    expect(raised(silent)).not.toThrow();
    const beneath = (amount?: EntryByKind["remedy"]["amount"]) =>
      createCatalog([buildEntry.remedy("salt", amount && { amount })]);
    const copy = [buildEntry.remedy("salt", { amount: magnesium })];
    expect(() => createCatalog(copy, { extends: beneath(unlimited) })).not.toThrow();
    expect(() => createCatalog(copy, { extends: beneath() })).not.toThrow();
  });

  test("may say more of a harm that outweighs, beside it", () => {
    const quinine = base.entries.find((entry) => entry.id === "quinine");
    if (quinine?.kind !== "remedy") throw new Error("Unexpected entry");
    const evidence = [buildEvidence("unclear", "low"), ...quinine.evidence];
    expect(raised(change("remedy", "quinine", { evidence }))).not.toThrow();
    expect(raised(change("remedy", "heat", { evidence: [buildEvidence("harm-outweighs", "low")] }))).not.toThrow();
  });

  test("may weaken no caution, and may make it stricter or add another", () => {
    const heat = base.entries.find((entry) => entry.id === "heat");
    const cautions = heat?.kind === "remedy" ? heat.cautions : [];
    const at = (level: "avoid" | "ask-first" | "modify") =>
      change("remedy", "heat", { cautions: cautions.map((each) => ({ ...each, level })) });
    expect(raised(at("avoid"))).not.toThrow();
    expect(raised(at("modify"))).toThrow("expected a list with `trait: broken-skin` and `level: avoid`");
    const more = { trait: "glaucoma", level: "modify", why: "A reason.", references: [] } as const;
    expect(raised(change("remedy", "heat", { cautions: [more, ...cautions] }))).not.toThrow();
  });

  test("may widen the rule of a red flag, make it more urgent, and let more people decide with a professional", () => {
    const clot = base.entries.find((entry) => entry.id === "possible-clot");
    if (clot?.kind !== "red-flag") throw new Error("Unexpected entry");
    const wider = change("red-flag", "possible-clot", { rule: { any: [{ trait: "pregnancy" }, clot.rule] } });
    expect(raised(wider)).not.toThrow();
    expect(raised(change("red-flag", "cramps-elsewhere", { tier: "emergency" }))).not.toThrow();
    expect(raised(change("remedy", "heat", { whoDecides: "ask-first" }))).not.toThrow();
  });

  test("may stand in a form of its broader condition, and a disclaimer further up", () => {
    const middle = buildEntry.condition("at-home", { broader: "leg-cramps" });
    expect(() => over(middle, change("condition", "night-leg-cramps", { broader: "at-home" }))).not.toThrow();
    expect(() => over(change("condition", "night-leg-cramps", { broader: "exercise-cramps" }))).not.toThrow();
    expect(raised(change("disclaimer", "no-liability", { placement: "top" }))).not.toThrow();
  });

  test("may name the stretches of a remedy anew where the cautions stay", () => {
    const remedy = base.entries.find((entry) => entry.id === "warm-up-before-exercise");
    if (remedy?.kind !== "remedy") throw new Error("Unexpected entry");
    expect(raised(change("remedy", remedy.id, { stretches: [...remedy.stretches].reverse() }))).not.toThrow();
    const cautions = remedy.stretches.flatMap((id) => {
      const stretch = getEntry(base, id);
      return stretch?.kind === "stretch" ? stretch.cautions : [];
    });
    const own = { stretches: [], cautions: [...remedy.cautions, ...cautions] };
    expect(raised(change("remedy", remedy.id, own))).not.toThrow();
  });

  test("may be an entry of ours as it is, and may say the same in other words", () => {
    for (const entry of base.entries) expect(over(entry).entries).toEqual(base.entries);
    expect(raised(change("remedy", "heat", { name: "A warm pad", summary: "Ours." }))).not.toThrow();
  });
});
