import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { claimBlock } from "../../src/render/claim-block.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import { verdicts } from "../../src/schema/vocabulary/verdict.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { blocksOfType, builtGuides } from "./built-guides.ts";

const context = createGuideContext(createCatalog([buildEntry.reference("doe-2020")]), new Set());

describe("claimBlock", () => {
  test("says what the article says, and cites the sources after the last paragraph", () => {
    const claim = buildEntry.claim("salt", {
      name: "Salt",
      statement: "Salt helps.",
      verdict: "partly",
      note: ["A little.", "At times."],
      references: ["doe-2020"],
    });
    expect(claimBlock(claim, context)).toEqual({
      type: "claim",
      id: "salt",
      name: "Salt",
      statement: "Salt helps.",
      verdict: "partly",
      verdictLabel: "Partly backed by the evidence",
      certainty: "Certainty: none, by our own rating.",
      note: [
        { text: "A little.", cites: [] },
        { text: "At times.", cites: [1] },
      ],
    });
  });

  test("has words for every verdict", () => {
    expect(verdicts.map((verdict) => claimBlock(buildEntry.claim("a", { verdict }), context).verdictLabel)).toEqual([
      "Backed by the evidence",
      "Partly backed by the evidence",
      "Nothing was found either way",
      "Not backed by the evidence",
      "The evidence points the other way",
    ]);
  });

  test("says how sure anyone is, and who rated it", () => {
    const claim = buildEntry.claim("salt", { certainty: "very-low", ratedBy: "source" });
    expect(claimBlock(claim, context).certainty).toBe("Certainty: very low, as rated by a cited review.");
  });

  /** The guides of a condition of which pregnancy cramps are no form. */
  const ofNights = ["at-night", "before-and-after-exercise"];

  /** The guides that say anything of magnesium: all but those of stretches alone. */
  const withMagnesium = builtGuides.filter(([id]) => !id.startsWith("stretches-"));

  test.each(withMagnesium)("answers in %s what the article says of what it shows of magnesium", (guideId, guide) => {
    const claims = blocksOfType(guide, "claim").filter(({ id }) => id.includes("magnesium"));
    const ofTheCause = ["contradicted cause-magnesium-80pct", "partly cause-magnesium-deficiency"];
    expect(claims.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual([
      ...(guideId === "night-and-exercise" ? ofTheCause : []),
      "contradicted remedy-magnesium-calcium",
      ...(ofNights.includes(guideId) ? [] : ["partly remedy-magnesium-pregnancy"]),
    ]);
  });

  test.each(withMagnesium)("answers in %s that magnesium does not do what the article says", (_, guide) => {
    const claim = blocksOfType(guide, "claim").find(({ id }) => id === "remedy-magnesium-calcium");
    expect(claim && [claim.verdictLabel, claim.certainty]).toEqual([
      "The evidence points the other way",
      "Certainty: moderate, as rated by a cited review.",
    ]);
  });

  test("answers all 37 claims in the article's guide", () => {
    const guide = builtGuides.find(([id]) => id === "night-and-exercise")?.[1];
    expect(guide && new Set(blocksOfType(guide, "claim").map(({ id }) => id)).size).toBe(37);
  });
});
