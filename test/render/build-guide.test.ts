import { describe, expect, expectTypeOf, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { buildGuide } from "../../src/render/build-guide.ts";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { guideIds } from "../data/guide-ids.ts";
import { blocksOfType, builtGuides } from "./built-guides.ts";

describe("buildGuide", () => {
  test("builds every guide of the catalog", () => {
    expect(builtGuides.map(([id]) => id)).toEqual(guideIds);
  });

  test.each(["nobody", "", "__proto__", "heat"])("gives nothing for `%s`, which is no guide", (id) => {
    const plain = createCatalog([buildEntry.guide("night"), buildEntry.remedy("heat")]);
    expect(buildGuide(plain, id)).toBe(undefined);
  });

  test("does not compile with a guide that the catalog does not have", () => {
    // @ts-expect-error - the guide is `at-night`
    expect(buildGuide(catalog, "by-night")).toBe(undefined);
    expectTypeOf(buildGuide(catalog, "at-night")).toEqualTypeOf<GuideTree | undefined>();
  });

  test("builds a guide from an id that was changed", () => {
    const moved = [{ kind: "guide", id: "old-night", movedTo: "night" }] as const;
    const own = createCatalog([buildEntry.guide("night")], { moved });
    expect(buildGuide(own, "old-night")?.id).toBe("night");
    const plain: Catalog = catalog;
    expect(buildGuide(plain, "after-exercise")?.id).toBe("before-and-after-exercise");
  });

  test("puts the sections of a guide between those that every guide has", () => {
    const entry = listEntries(catalog, "guide").find(({ id }) => id === "night-and-exercise");
    const headings = builtGuides
      .find(([id]) => id === "night-and-exercise")?.[1]
      .sections.map(({ heading }) => heading);
    expect(headings).toEqual([
      "Get help first",
      "Before you start",
      ...(entry?.sections.map(({ heading }) => heading) ?? []),
      "What can harm, probably does not help, or was never shown to",
      "What happens if you do nothing",
      "What nobody knows yet",
      "Your cramp diary",
      "More about the signs that need help",
      "What the source article claims, and what the evidence says",
      "Where to read more",
      "Disclaimers",
      "Sources",
      "About this guide",
    ]);
  });

  test("shows the claims whose first subject it shows or says that it probably does not help", () => {
    const own = createCatalog([
      buildEntry.condition("a-condition"),
      buildEntry.remedy("heat"),
      buildEntry.remedy("salt"),
      buildEntry.remedy("ice"),
      buildEntry.claim("of-condition", { about: ["a-condition"] }),
      buildEntry.claim("of-heat", { about: ["heat", "ice"] }),
      buildEntry.claim("of-ice", { about: ["ice", "heat", "salt", "a-condition"] }),
      buildEntry.claim("of-nothing", { about: [] }),
      buildEntry.claim("of-salt", { about: ["salt", "ice"] }),
      buildEntry.guide("night", {
        sections: [{ heading: "Before bed", moments: [], entries: ["heat"] }],
        unlikelyToHelp: ["salt"],
      }),
    ]);
    const guide = buildGuide(own, "night");
    expect(guide && blocksOfType(guide, "claim").map(({ id }) => id)).toEqual(["of-condition", "of-heat", "of-salt"]);
  });

  test("puts the doses for the moments of each section first", () => {
    const basis = { type: "custom", references: [] } as const;
    const own = createCatalog([
      buildEntry.stretch("lean", {
        doses: [
          { holdSeconds: { min: 10, max: 10 }, side: "each", moments: ["before-bed"], basis },
          { holdSeconds: { min: 20, max: 20 }, side: "each", moments: ["during-cramp"], basis },
        ],
      }),
      buildEntry.guide("night", {
        sections: [
          { heading: "Before bed", moments: ["before-bed"], entries: ["lean"] },
          { heading: "In a cramp", moments: ["during-cramp"], entries: ["lean"] },
        ],
      }),
    ]);
    const guide = buildGuide(own, "night");
    expect(guide && blocksOfType(guide, "stretch").map(({ dose }) => dose.how)).toEqual([
      ["Hold for 10 seconds on each side."],
      ["Hold for 20 seconds on each side."],
    ]);
  });
});
