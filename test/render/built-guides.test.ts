import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import { toSlug } from "../../src/render/to-slug.ts";
import { blocksOfType, builtGuides, listLines } from "./built-guides.ts";

const closingRoles = [
  ...["unlikely", "do-nothing", "unknowns", "see-a-doctor", "diary", "care-details", "claims"],
  ...["support", "disclaimers", "sources", "about"],
];

/** What a guide has no section for: it explains nothing, says nothing that does not help, or shows the signs itself. */
const absentRoles: Record<string, readonly string[]> = {
  "during-a-cramp": ["why"],
  "night-and-exercise": ["see-a-doctor"],
  "stretches-lower-leg": ["why", "unlikely"],
  "stretches-thigh-and-hip": ["why", "unlikely"],
  "what-does-not-help": ["unlikely"],
};

const rolesOf = ({ sections }: GuideTree) => sections.map(({ role }) => role);

describe.each(builtGuides)("%s", (id, guide) => {
  test("says when to get help before anything else", () => {
    const [first] = guide.sections;
    expect([first?.role, first?.heading]).toEqual(["care", "Get help first"]);
    expect(first?.blocks.map((block) => (block.type === "care-card" ? block.tier : block.type))).toEqual([
      "emergency",
      "same-day",
    ]);
  });

  test("goes from help over content to what is behind it", () => {
    const roles = rolesOf(guide).filter((role, index, all) => role !== all[index - 1]);
    const absent = absentRoles[id] ?? [];
    const middle = id === "night-and-exercise" ? ["why", "content"] : ["content", "why"];
    expect(roles).toEqual(["care", "before", ...middle, ...closingRoles].filter((role) => !absent.includes(role)));
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
    expect(
      shown.filter(({ role }) => role === "content" || role === "why").map(({ heading, ids }) => [heading, ids]),
    ).toEqual(entry?.sections.map(({ heading, entries }) => [heading, entries.filter((each) => !flags.has(each))]));
  });

  test("shows what probably does not help, and nothing else, under that heading", () => {
    const entry = listEntries(catalog, "guide").find((each) => each.id === id);
    expect(
      blocksOfType(guide, "unlikely")
        .map((block) => block.id)
        .sort(),
    ).toEqual(entry?.unlikelyToHelp.toSorted());
    const harmful = ["quinine"].filter((each) => entry?.unlikelyToHelp.some((known) => known === each));
    expect([blocksOfType(guide, "unlikely")[0]?.id ?? ""].filter((first) => first === "quinine")).toEqual(harmful);
  });

  test("cites only sources that it lists, and lists only sources that it cites", () => {
    const sources = blocksOfType(guide, "source");
    const cited = new Set(listLines(guide).flatMap(({ cites }) => cites));
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    expect([...cited].sort((a, b) => a - b)).toEqual(sources.map(({ number }) => number));
  });

  test("numbers the sources of a line upwards, each once", () => {
    const wrong = listLines(guide).filter(({ cites }) => cites.some((cite, index) => cite <= (cites[index - 1] ?? 0)));
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
