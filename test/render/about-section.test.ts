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
  return aboutSection(buildEntry.guide("night"), context);
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

  test("names the article that the content starts from, or nothing", () => {
    expect(about(reviewed("none-yet", "2026-05-01", "2027-05-01")).articleLine).toBe("");
    expect(builtGuides.map(([, { articleLine }]) => articleLine)).toEqual(
      builtGuides.map(
        () =>
          "The source article is a popular article: Judd Handler, How to Get Rid of Leg Cramps at Night & After Exercise, All Natural Ideas (allnaturalideas.com), 23 February 2017.",
      ),
    );
  });

  test("names an article where its facts or a claim of it are used, with no mark of its own at the end of the title", () => {
    const own = createCatalog([
      buildEntry.article("a", { title: "Cramps?", says: { R1: "Ice it." } }),
      buildEntry.article("b", { title: "Heat" }),
    ]);
    const lineWith = (...used: Entry[]) => {
      const context = createGuideContext(own, new Set());
      for (const entry of used) context.use(entry);
      return aboutSection(buildEntry.guide("night"), context).articleLine;
    };
    const say = (title: string) =>
      `The source article is a popular article: Jane Doe, ${title}, A site, 2 January 2017.`;
    expect(lineWith(buildEntry.remedy("ours", { facts: [] }))).toBe("");
    expect(lineWith(buildEntry.remedy("ice", { facts: ["R1"] }))).toBe(say("Cramps"));
    expect(lineWith(buildEntry.claim("hot", { article: "b" }))).toBe(say("Heat"));
    expect(lineWith(buildEntry.claim("hot", { article: "b", facts: ["R1"] }))).toBe(`${say("Cramps")} ${say("Heat")}`);
  });

  test("names the publisher, with the emergency number of the reader's country", () => {
    const own = createCatalog([]);
    const context = createGuideContext(own, new Set(), { emergency: "999" });
    const { about: section } = aboutSection(buildEntry.guide("night"), context, "Us. Call your emergency number");
    expect(section.blocks[1]).toEqual({
      type: "paragraph",
      line: { text: "Publisher: Us. Call 999. The history of each entry names who wrote it.", cites: [] },
    });
  });

  test("cites what the guide as a whole rests on, where it says what the words mean", () => {
    const own = createCatalog([buildEntry.reference("doe-2020")]);
    const guide = buildEntry.guide("night", { references: ["doe-2020", "nobody"] });
    const { blocks, ...section } = aboutSection(guide, createGuideContext(own, new Set())).about;
    expect(section).toEqual({ id: "about-this-guide", role: "about", heading: "About this guide" });
    expect(blocks.flatMap((block) => (block.type === "paragraph" ? [block.line.cites] : []))).toEqual([
      [],
      [],
      [],
      [1],
      [],
    ]);
  });

  test.each(builtGuides)("says at the end of %s who reviewed it, and what the words for certainty mean", (_, guide) => {
    const last = guide.sections.at(-1)?.blocks.map((block) => {
      if (block.type === "list") return block.items;
      return block.type === "paragraph" ? block.line.text : block.type;
    });
    expect(last).toEqual([
      `${guide.reviewLine} ${guide.dateLine}`,
      "Publisher: the makers of remedykit, an open package of self-care content. The history of each entry names who wrote it.",
      `Content version ${guide.version}. Content licence: CC-BY-4.0.`,
      "What the words for certainty mean:",
      [
        "High: new studies are very unlikely to change the answer.",
        "Moderate: new studies could change the answer.",
        "Low: new studies are likely to change the answer.",
        "Very low: the answer is little more than a guess.",
        "None: nobody has tested it for this.",
        "Good practice: safety advice that nobody would put to a trial.",
      ],
      "No reader has tested this guide yet.",
    ]);
  });
});
