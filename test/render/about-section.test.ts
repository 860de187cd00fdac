import { describe, expect, test } from "vitest";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { aboutSection } from "../../src/render/about-section.ts";
import { createGuideContext } from "../../src/render/guide-context.ts";
import type { Entry } from "../../src/schema/entry.ts";
import type { Review } from "../../src/schema/review.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { builtGuides } from "./built-guides.ts";

/** Build the section for a guide that used these entries. */
function about(...used: Entry[]) {
  const catalog = createCatalog([], { version: "1.2.3", license: "CC-BY-4.0" });
  const context = createGuideContext(catalog, new Set());
  for (const entry of used) context.use(entry);
  return aboutSection(catalog, context);
}

const reviewed = (by: Review["by"], reviewedOn: string, nextReviewOn: string) =>
  buildEntry.remedy(`${by}-${reviewedOn}`, { review: { by, reviewedOn, nextReviewOn } });

describe("aboutSection", () => {
  test("says that no clinician has reviewed it where one entry waits for that", () => {
    const { reviewLine } = about(
      reviewed("doctor", "2026-01-02", "2027-01-02"),
      reviewed("none-yet", "2026-01-02", "2027-01-02"),
    );
    expect(reviewLine).toBe("This guide has not yet been reviewed by a clinician.");
  });

  test("says that a clinician has reviewed it only where that is true of every entry", () => {
    const { reviewLine } = about(
      reviewed("doctor", "2026-01-02", "2027-01-02"),
      reviewed("pharmacist", "2026-01-03", "2027-01-02"),
    );
    expect(reviewLine).toBe("Every entry of this guide was reviewed by a clinician.");
  });

  test("takes the oldest check and the earliest next one", () => {
    const { dateLine, reviewedOn, nextReviewOn } = about(
      reviewed("none-yet", "2026-05-01", "2027-05-01"),
      reviewed("none-yet", "2026-03-04", "2028-01-01"),
      reviewed("none-yet", "2026-12-31", "2027-02-03"),
    );
    expect([reviewedOn, nextReviewOn]).toEqual(["2026-03-04", "2027-02-03"]);
    expect(dateLine).toBe("Last checked against its sources on 4 March 2026. Next check due by 3 February 2027.");
  });

  test.each(builtGuides)("says the same at the end of %s", (_, guide) => {
    const lines = guide.sections.at(-1)?.blocks.map((block) => (block.type === "paragraph" ? block.line.text : ""));
    expect(lines).toEqual([
      `${guide.reviewLine} ${guide.dateLine}`,
      `Content version ${guide.version}. Content licence: CC-BY-4.0.`,
      "It starts from a popular article: Judd Handler, How to Get Rid of Leg Cramps at Night & After Exercise, All Natural Ideas (allnaturalideas.com), 23 February 2017.",
      "What the words for certainty mean. high: new studies are very unlikely to change the answer. moderate: new studies could change the answer. low: new studies are likely to change the answer. very low: the answer is little more than a guess. none: nobody has tested it for cramps. good practice: safety advice that nobody would put to a trial.",
      "No reader has tested this guide yet.",
    ]);
  });
});
