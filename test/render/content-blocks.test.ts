import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { contentBlocks } from "../../src/render/content-blocks.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import type { Entry } from "../../src/schema/entry.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const entries: readonly Entry[] = [
  buildEntry.reference("a-reference"),
  buildEntry.muscle("a-muscle"),
  buildEntry.equipment("a-thing"),
  buildEntry.guide("a-guide"),
  buildEntry.disclaimer("a-disclaimer"),
  buildEntry.condition("a-condition"),
  buildEntry.cause("a-cause"),
  buildEntry.stretch("a-stretch"),
  buildEntry.remedy("a-remedy"),
  buildEntry.claim("a-claim"),
  buildEntry.redFlag("soon-sign", { tier: "soon" }),
  buildEntry.redFlag("sign-now", { tier: "emergency" }),
];

/** The blocks of some entries, each with its type and what it shows. */
function blocks(...ids: string[]): string[] {
  const made = contentBlocks(ids, createGuideContext(createCatalog(entries), new Set(ids)));
  return made.map((block) => {
    if (block.type === "care-card") return `${block.tier}: ${block.signs.map(({ id }) => id).join(" ")}`;
    return "id" in block ? `${block.type}: ${block.id}` : block.type;
  });
}

describe("contentBlocks", () => {
  test("builds a block for each entry that has one, in the order given", () => {
    expect(blocks("a-remedy", "a-cause", "a-condition", "a-stretch", "a-claim", "a-disclaimer")).toEqual([
      "remedy: a-remedy",
      "cause: a-cause",
      "condition: a-condition",
      "stretch: a-stretch",
      "claim: a-claim",
      "disclaimer: a-disclaimer",
    ]);
  });

  test("builds nothing for entries that stand inside others, and for ids that nobody has", () => {
    expect(blocks("a-reference", "a-muscle", "a-thing", "a-guide", "nobody")).toEqual([]);
  });

  test("puts red flags into cards by urgency, where the first of them stands", () => {
    expect(blocks("a-cause", "soon-sign", "a-remedy", "sign-now")).toEqual([
      "cause: a-cause",
      "emergency: sign-now",
      "soon: soon-sign",
      "remedy: a-remedy",
    ]);
  });
});
