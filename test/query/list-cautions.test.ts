import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { listCautions } from "../../src/query/list-cautions.ts";
import type { Caution } from "../../src/schema/caution.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { randomCatalog } from "./random-catalog.ts";

function caution(trait: Caution["trait"], level: Caution["level"], why = "A reason."): Caution {
  return { trait, level, why, references: [] };
}

const levels = ["avoid", "ask-first", "modify"];

describe("listCautions", () => {
  test("lists the cautions of a stretch with the stretch they stand on", () => {
    const stretch = buildEntry.stretch("dog", { cautions: [caution("glaucoma", "avoid", "Pressure rises.")] });
    expect(listCautions(createCatalog([stretch]), stretch)).toEqual([
      { trait: "glaucoma", level: "avoid", why: "Pressure rises.", references: [], from: "dog" },
    ]);
  });

  test("puts the strictest first and keeps the order of the entry among equals", () => {
    const stretch = buildEntry.stretch("dog", {
      cautions: [
        caution("pregnancy", "modify"),
        caution("diabetes", "ask-first"),
        caution("raynaud", "avoid"),
        caution("glaucoma", "ask-first"),
        caution("broken-skin", "avoid"),
      ],
    });
    expect(listCautions(createCatalog([stretch]), stretch).map(({ trait }) => trait)).toEqual([
      "raynaud",
      "broken-skin",
      "diabetes",
      "glaucoma",
      "pregnancy",
    ]);
  });

  test("adds the cautions of the stretches that a remedy consists of", () => {
    const dog = buildEntry.stretch("dog", { cautions: [caution("glaucoma", "avoid")] });
    const yoga = buildEntry.remedy("yoga", { stretches: ["dog"], cautions: [caution("pregnancy", "modify")] });
    expect(listCautions(createCatalog([dog, yoga]), yoga).map(({ trait, from }) => [trait, from])).toEqual([
      ["glaucoma", "dog"],
      ["pregnancy", "yoga"],
    ]);
  });

  test.each([
    ["modify", "avoid", "avoid", "dog"],
    ["avoid", "modify", "avoid", "yoga"],
    ["ask-first", "ask-first", "ask-first", "yoga"],
  ] as const)("keeps, of %s in a remedy and %s in its stretch, %s of the %s", (own, inner, level, from) => {
    const dog = buildEntry.stretch("dog", { cautions: [caution("pregnancy", inner)] });
    const yoga = buildEntry.remedy("yoga", { stretches: ["dog"], cautions: [caution("pregnancy", own)] });
    expect(listCautions(createCatalog([dog, yoga]), yoga)).toEqual([
      { ...caution("pregnancy", level), from, ...(from === "dog" && { stretch: "dog" }) },
    ]);
  });

  test("follows a stretch whose id was changed, and refuses one that the catalog does not have", () => {
    const dog = getEntry(catalog, "downward-facing-dog");
    const warmUp = getEntry(catalog, "warm-up-before-exercise");
    const moved = [{ kind: "stretch", id: "downward-facing-dog", movedTo: "dog-pose" }] as const;
    const own = createCatalog(dog ? [{ ...dog, id: "dog-pose" }] : [], { extends: catalog, moved });
    const levelOf = (list: readonly { trait: string; level: string }[]) =>
      list.find(({ trait }) => trait === "glaucoma")?.level;
    expect(warmUp && levelOf(listCautions(own, warmUp))).toBe("avoid");
    const yoga = buildEntry.remedy("yoga", { stretches: ["dog-pose", "dog-posse"] });
    expect(() => listCautions(own, yoga)).toThrow(
      new TypeError(
        "Unexpected `dog-posse` for `entry.stretches[1]`, expected the id of a stretch of the catalog, since its cautions hold for the remedy, did you mean `dog-pose`?",
      ),
    );
  });

  test("lists who should take care with rolling, the rules of the roller drill included", () => {
    const remedy = getEntry(catalog, "foam-rolling");
    expect(
      remedy && listCautions(catalog, remedy).map(({ trait, level, from }) => `${trait} ${level} ${from}`),
    ).toEqual([
      "inflammation avoid foam-rolling",
      "broken-skin avoid foam-rolling",
      "recent-injury avoid foam-rolling",
      "blood-thinner ask-first foam-rolling",
      "bleeding-disorder ask-first foam-rolling",
      "osteoporosis ask-first foam-rolling",
      "varicose-veins ask-first foam-rolling",
      "pregnancy ask-first foam-rolling",
    ]);
  });

  test("warns people with glaucoma off the warm-up, which holds downward dog", () => {
    const remedy = getEntry(catalog, "warm-up-before-exercise");
    const first = remedy && listCautions(catalog, remedy)[0];
    expect([first?.trait, first?.level, first?.from]).toEqual(["glaucoma", "avoid", "downward-facing-dog"]);
  });

  test("keeps every trait of a remedy and its stretches once, at its strictest, strictest first", () => {
    fc.assert(
      fc.property(randomCatalog, (own) => {
        for (const remedy of listEntries(own, "remedy")) {
          const stretches = listEntries(own, "stretch").filter(({ id }) => remedy.stretches.includes(id));
          const all = [remedy, ...stretches].flatMap(({ cautions }) => cautions);
          const found = listCautions(own, remedy);
          expect(found.map(({ trait }) => trait).sort()).toEqual([...new Set(all.map(({ trait }) => trait))].sort());
          for (const { trait, level } of found) {
            const given = all.filter((each) => each.trait === trait).map((each) => levels.indexOf(each.level));
            expect(levels.indexOf(level)).toBe(Math.min(...given));
          }
          const ranks = found.map(({ level }) => levels.indexOf(level));
          expect(ranks).toEqual(ranks.toSorted());
        }
      }),
      { numRuns: 200 },
    );
  });
});
