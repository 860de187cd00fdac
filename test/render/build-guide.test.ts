import { describe, expect, expectTypeOf, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { buildGuide } from "../../src/render/build-guide.ts";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import { toSlug } from "../../src/render/to-slug.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { blocksOfType, builtGuides, listLines } from "./built-guides.ts";

const rolesOf = ({ sections }: GuideTree) => sections.map(({ role }) => role);

describe("buildGuide", () => {
  test("builds the four guides of the catalog", () => {
    expect(builtGuides.map(([id, { title }]) => [id, title])).toEqual([
      ["after-exercise", "Leg cramps during and after exercise"],
      ["at-night", "Leg cramps at night"],
      ["during-a-cramp", "During a leg cramp"],
      ["night-and-exercise", "Leg cramps at night and after exercise"],
    ]);
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
  });

  test("has the headings of the article in its order in the article's guide", () => {
    const headings = builtGuides
      .find(([id]) => id === "night-and-exercise")?.[1]
      .sections.map(({ heading }) => heading);
    expect(headings).toEqual([
      "Get help first",
      "Why cramps happen",
      "Causes at night",
      "Everyday prevention",
      "At night",
      "After exercise",
      "Pain-relief stretches",
      "When to see a doctor",
      "What probably does not help, or was never shown to",
      "More about the signs that need help",
      "What the source article claims, and what the evidence says",
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
    expect(guide && blocksOfType(guide, "stretch").map(({ dose }) => dose.text)).toEqual([
      "Hold for 10 seconds on each side. This is common practice. Nobody has tested it.",
      "Hold for 20 seconds on each side. This is common practice. Nobody has tested it.",
    ]);
  });

  describe.each(builtGuides)("%s", (id, guide) => {
    test("says when to get help before anything else", () => {
      const [first] = guide.sections;
      expect([first?.role, first?.heading]).toEqual(["care", "Get help first"]);
      expect(first?.blocks.map((block) => (block.type === "care-card" ? block.tier : block.type))).toEqual([
        "emergency",
        "same-day",
        "disclaimer",
        "disclaimer",
      ]);
    });

    test("goes from help over content to disclaimers, sources and about", () => {
      const roles = rolesOf(guide).filter((role, index, all) => role !== all[index - 1]);
      const order = ["care", "content", "unlikely", "see-a-doctor", "care-details", "claims", "disclaimers", "sources"];
      expect(roles).toEqual([
        ...order.filter((role) => role !== "see-a-doctor" || id !== "night-and-exercise"),
        "about",
      ]);
    });

    test("names each section by its heading, as a link target of its own", () => {
      expect(guide.sections.map((each) => each.id)).toEqual(guide.sections.map(({ heading }) => toSlug(heading)));
      expect(new Set(guide.sections.map((each) => each.id)).size).toBe(guide.sections.length);
    });

    test("shows the curated entries in their order, red flags as cards", () => {
      const entry = listEntries(catalog, "guide").find((each) => each.id === id);
      const flags = new Set<string>(listEntries(catalog, "red-flag").map((flag) => flag.id));
      const shown = guide.sections.map(({ role, heading, blocks }) => ({
        role,
        heading,
        ids: blocks.flatMap((block) => ("id" in block ? [block.id] : [])),
      }));
      expect(shown.filter(({ role }) => role === "content").map(({ heading, ids }) => [heading, ids])).toEqual(
        entry?.sections.map(({ heading, entries }) => [heading, entries.filter((each) => !flags.has(each))]),
      );
    });

    test("shows what probably does not help, and nothing else, under that heading", () => {
      const entry = listEntries(catalog, "guide").find((each) => each.id === id);
      expect(
        blocksOfType(guide, "unlikely")
          .map((block) => block.id)
          .sort(),
      ).toEqual(entry?.unlikelyToHelp.toSorted());
      expect(blocksOfType(guide, "unlikely")[0]?.id).toBe("magnesium-supplement");
    });

    test("cites only sources that it lists, and lists only sources that it cites", () => {
      const sources = blocksOfType(guide, "source");
      const cited = new Set(listLines(guide).flatMap(({ cites }) => cites));
      expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
      expect([...cited].sort((a, b) => a - b)).toEqual(sources.map(({ number }) => number));
    });

    test("numbers the sources of a line upwards, each once", () => {
      const wrong = listLines(guide).filter(({ cites }) =>
        cites.some((cite, index) => cite <= (cites[index - 1] ?? 0)),
      );
      expect(wrong).toEqual([]);
    });

    test("says that no clinician has reviewed it, at the top and at the end", () => {
      expect(guide.reviewLine).toBe("This guide has not yet been reviewed by a clinician.");
      expect(guide.dateLine).toMatch(
        /^Last checked against its sources on \d+ \w+ \d{4}\. Next check due by \d+ \w+ \d{4}\.$/,
      );
      const about = guide.sections.at(-1)?.blocks[0];
      expect(about?.type === "paragraph" && about.line.text).toBe(`${guide.reviewLine} ${guide.dateLine}`);
    });

    test("lists what it shows by kind, the condition first", () => {
      const entry = listEntries(catalog, "guide").find((each) => each.id === id);
      expect(guide.shows[0]).toEqual({ kind: "condition", id: entry?.condition });
      const ids = [entry?.condition, ...(entry?.sections.flatMap(({ entries }) => entries) ?? [])];
      expect(guide.shows.map((each) => each.id)).toEqual([...new Set(ids)]);
    });
  });
});
