import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import type { Kind } from "../../src/schema/vocabulary/kind.ts";
import { builtGuides, listBlocks } from "../render/built-guides.ts";

/** The ids of all that a guide shows as a block of its own or inside a care card. */
function listShown(guide: GuideTree): string[] {
  return listBlocks(guide).flatMap((block) =>
    block.type === "care-card" ? block.signs.map(({ id }) => id) : "id" in block ? [block.id] : [],
  );
}

const shown = new Set(builtGuides.flatMap(([, guide]) => listShown(guide)));

describe("the guides", () => {
  test.each(["remedy", "stretch", "red-flag", "cause", "condition", "claim"] as const satisfies readonly Kind[])(
    "show every %s in at least one of them",
    (kind) => {
      const hidden = listEntries(catalog, kind).filter(({ id }) => !shown.has(id));
      expect(hidden.map(({ id }) => id)).toEqual([]);
    },
  );

  test("show every disclaimer, in its place or beside what it qualifies", () => {
    const beside = builtGuides.flatMap(([, guide]) =>
      listBlocks(guide).flatMap((block) => ("disclaimers" in block ? block.disclaimers : [])),
    );
    const said = new Set([...shown, ...beside.map(({ id }) => id)]);
    expect(listEntries(catalog, "disclaimer").filter(({ id }) => !said.has(id))).toEqual([]);
  });

  test.each(builtGuides)("show in %s every sign that calls for help now or today", (_, guide) => {
    const urgent = listEntries(catalog, "red-flag").filter(({ tier }) => tier === "emergency" || tier === "same-day");
    const said = new Set(listShown(guide));
    expect(urgent.filter(({ id }) => !said.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("show in the article's guide every remedy, stretch and cause that carries a fact of the article", () => {
    const guide = builtGuides.find(([id]) => id === "night-and-exercise")?.[1];
    const said = new Set(guide && listShown(guide));
    const carriers = catalog.entries.filter(
      ({ kind, facts }) => ["remedy", "stretch", "cause"].includes(kind) && facts.length > 0,
    );
    expect(carriers.filter(({ id }) => !said.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test.each(builtGuides)("carry in %s the four disclaimers that every guide has", (id) => {
    const entry = listEntries(catalog, "guide").find((each) => each.id === id);
    expect(entry?.disclaimers).toEqual([
      "general-information",
      "tell-a-doctor-if-frequent",
      "no-liability",
      "nothing-for-sale",
    ]);
  });
});
