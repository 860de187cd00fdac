import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";
import type { Entry, EntryByKind } from "../../src/schema/entry.ts";
import type { Kind } from "../../src/schema/vocabulary/kind.ts";
import { buildEntry, buildEvidence } from "./build-entry.ts";

const base: Catalog = catalog;

/** Change fields of an entry of ours. */
function change<K extends Kind>(kind: K, id: string, given: Partial<EntryByKind[K]>): Entry {
  const entry = base.entries.find((each) => each.kind === kind && each.id === id);
  if (!entry) throw new Error(`Unexpected id ${id}`);
  return Object.assign({}, entry, given);
}

const over = (...entries: readonly Entry[]) => createCatalog(entries, { extends: base });
const raised = (entry: Entry) => () => over(entry);

describe("a copy over another catalog", () => {
  test.each<[string, Entry, string]>([
    [
      "a condition without its broader one",
      change("condition", "night-leg-cramps", { broader: "pregnancy-leg-cramps" }),
      "Unexpected `pregnancy-leg-cramps` for `night-leg-cramps.broader`, expected `leg-cramps` as in the catalog beneath, since its red flags come by it",
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
      "a red flag that can wait",
      change("red-flag", "tetanus-signs", { tier: "soon" }),
      "Unexpected `soon` for `tetanus-signs.tier`, expected `emergency` as in the catalog beneath",
    ],
    [
      "a red flag that withholds nothing",
      change("red-flag", "possible-clot", { withholdsRemedies: false }),
      "Unexpected `false` for `possible-clot.withholdsRemedies`, expected `true` as in the catalog beneath",
    ],
    [
      "a red flag with a narrower rule",
      change("red-flag", "possible-clot", { rule: { all: ["one-leg-swollen", "one-leg-warm"] } }),
      "Unexpected object for `possible-clot.rule`, expected a rule that is true whenever that of the catalog beneath is: the same, or an `any` with it",
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
      "Unexpected empty list for `heat.harms`, expected a list with at least one item as in the catalog beneath",
    ],
    [
      "a stretch without a caution",
      change("stretch", "downward-facing-dog", { cautions: [] }),
      "Unexpected empty list for `downward-facing-dog.cautions`, expected a list with `trait: glaucoma` and `level: avoid` as in the catalog beneath",
    ],
    [
      "a stretch without its end",
      change("stretch", "wall-calf-stretch", { stopIf: [] }),
      "Unexpected empty list for `wall-calf-stretch.stopIf`, expected a list with at least one item as in the catalog beneath",
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

  test("may be an entry of ours as it is, and may say the same in other words", () => {
    for (const entry of base.entries) expect(over(entry).entries).toEqual(base.entries);
    expect(raised(change("remedy", "heat", { name: "A warm pad", summary: "Ours." }))).not.toThrow();
  });
});

describe("an entry that has become another", () => {
  const move = (kind: Kind, id: string, movedTo: string, ...entries: readonly Entry[]) =>
    createCatalog(entries, { extends: base, moved: [{ kind, id, movedTo }] });

  test("keeps its warnings: those of an emergency", () => {
    expect(() => move("red-flag", "possible-clot", "swelling-in-both-legs")).toThrow(
      /^Unexpected `.*` for `swelling-in-both-legs\.tier`, expected `emergency` as in the catalog beneath$/,
    );
    const named = move("red-flag", "possible-clot", "our-clot", {
      ...change("red-flag", "possible-clot", {}),
      id: "our-clot",
    });
    const findings = { "one-leg-swollen": "yes" } as const;
    expect(findRemedies(named, { findings }).items).toEqual([]);
  });

  test("keeps its warnings: those of a broader condition", () => {
    const night = { ...change("condition", "night-leg-cramps", {}), id: "our-night" };
    const careOf = (of: Catalog, condition: string) => findRemedies(of, { condition }).careFirst.map(({ id }) => id);
    expect(careOf(move("condition", "night-leg-cramps", "our-night", night), "our-night")).toEqual(
      careOf(base, "night-leg-cramps"),
    );
    const alone = buildEntry.condition("our-night", { lookalikes: "lookalikes" in night ? night.lookalikes : [] });
    expect(() => move("condition", "night-leg-cramps", "our-night", alone)).toThrow(
      new TypeError(
        "Unexpected `undefined` for `our-night.broader`, expected `leg-cramps` as in the catalog beneath, since its red flags come by it",
      ),
    );
  });

  test("may be the broader condition", () => {
    const both = createCatalog([buildEntry.condition("cramps"), buildEntry.condition("night", { broader: "cramps" })]);
    const moved = [{ kind: "condition", id: "night", movedTo: "cramps" }] as const;
    expect(getEntry(createCatalog([], { extends: both, moved }), "night")?.id).toBe("cramps");
  });

  test("follows a condition that a copy is a form of", () => {
    const cramps = { ...change("condition", "leg-cramps", {}), id: "our-cramps" };
    const night = change("condition", "night-leg-cramps", { broader: "our-cramps" });
    const both = move("condition", "leg-cramps", "our-cramps", cramps, night);
    expect(getEntry(both, "night-leg-cramps")).toMatchObject({ broader: "our-cramps" });
  });

  test("must be somewhere, and of its kind", () => {
    expect(() => move("red-flag", "possible-clot", "nowhere")).toThrow(
      new TypeError(
        "Unexpected `nowhere` for `possible-clot.movedTo`, expected the id of an entry of the catalog, since the one beneath would be lost, such as `clot-in-the-lung`, `muscle-breakdown`, `too-much-water`",
      ),
    );
    expect(() => move("red-flag", "possible-clot", "heat")).toThrow(
      new TypeError("Unexpected `remedy` for `heat.kind`, expected `red-flag` as in the catalog beneath"),
    );
  });

  const oneOfEach = [
    buildEntry.condition("a-condition"),
    buildEntry.redFlag("a-red-flag"),
    buildEntry.disclaimer("a-disclaimer"),
    buildEntry.stretch("a-stretch"),
    buildEntry.remedy("a-remedy"),
    buildEntry.muscle("a-muscle"),
    buildEntry.cause("a-cause"),
  ];
  const pairs = oneOfEach.flatMap((from) => oneOfEach.filter((to) => to !== from).map((to) => [from, to] as const));
  test.each(pairs)("is of the same kind: not $kind and $kind", (from, to) => {
    const moved = [{ kind: from.kind, id: from.id, movedTo: to.id }];
    expect(() => createCatalog([], { extends: createCatalog(oneOfEach), moved })).toThrow(
      new TypeError(
        `Unexpected \`${to.kind}\` for \`${to.id}.kind\`, expected \`${from.kind}\` as in the catalog beneath`,
      ),
    );
  });
});
