import type { Catalog } from "../catalog/catalog.ts";
import { listEntries } from "../catalog/list-entries.ts";
import { certainties, certaintyMeanings } from "../schema/vocabulary/certainty.ts";
import type { ParagraphBlock } from "./block.ts";
import { formatDay } from "./format-day.ts";
import type { GuideContext } from "./guide-context.ts";
import type { GuideSection } from "./guide-tree.ts";

/** The last section of a guide, with the lines that also stand at its top. */
export interface AboutSection {
  readonly about: GuideSection;
  readonly reviewLine: string;
  readonly dateLine: string;
  /** The popular article that the content starts from, in a sentence; empty where there is none. */
  readonly articleLine: string;
  readonly reviewedOn: string;
  readonly nextReviewOn: string;
}

const notReviewed = "This guide has not yet been reviewed by a clinician.";

/** Say who made a guide, from what, who reviewed it and when it is due again. The oldest entry sets the dates. */
export function aboutSection(catalog: Catalog, context: GuideContext): AboutSection {
  const reviews = context.listUsed().map(({ review }) => review);
  const reviewedOn = reviews.map((review) => review.reviewedOn).sort()[0] ?? "";
  const nextReviewOn = reviews.map((review) => review.nextReviewOn).sort()[0] ?? "";
  const pending = reviews.filter(({ by }) => by === "none-yet").length;
  const reviewLine = pending > 0 ? notReviewed : "Every entry of this guide was reviewed by a clinician.";
  const dateLine = `Last checked against its sources on ${formatDay(reviewedOn)}. Next check due by ${formatDay(nextReviewOn)}.`;
  const articles = listEntries(catalog, "article").map(
    ({ title, author, site, publishedOn }) =>
      `The source article is a popular article: ${author}, ${title.replace(/[.?!]$/, "")}, ${site}, ${formatDay(publishedOn)}.`,
  );
  const paragraph = (text: string): ParagraphBlock => ({ type: "paragraph", line: context.line(text) });
  const blocks = [
    paragraph(`${reviewLine} ${dateLine}`),
    paragraph(`Content version ${catalog.version}. Content licence: ${catalog.license}.`),
    paragraph("What the words for certainty mean:"),
    {
      type: "list" as const,
      items: certainties.map((each) => {
        const word = each.replace("-", " ");
        return `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${certaintyMeanings[each].charAt(0).toLowerCase()}${certaintyMeanings[each].slice(1)}.`;
      }),
    },
    paragraph("No reader has tested this guide yet."),
  ];
  return {
    about: { id: "about-this-guide", role: "about", heading: "About this guide", blocks },
    reviewLine,
    dateLine,
    articleLine: articles.join(" "),
    reviewedOn,
    nextReviewOn,
  };
}
