import { listEntries } from "../catalog/list-entries.ts";
import type { Article } from "../schema/article.ts";
import type { Guide } from "../schema/guide.ts";
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

function listCertainties(): string[] {
  return certainties.map((each) => {
    const word = each.replace("-", " ");
    const meaning = certaintyMeanings[each];
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}.`;
  });
}

/** Name the articles that what is shown starts from: those with its facts, and those that its claims are of. */
function sayArticles(context: GuideContext): string {
  const used = context.listUsed();
  const facts = new Set(used.flatMap((entry) => entry.facts));
  const isUsed = (article: Article) =>
    Object.keys(article.says).some((fact) => facts.has(fact)) ||
    used.some((entry) => entry.kind === "claim" && entry.article === article.id);
  const shown = listEntries(context.catalog, "article").filter(isUsed);
  const articles = shown.map(
    ({ title, author, site, publishedOn }) =>
      `The source article is a popular article: ${author}, ${title.replace(/[.?!]$/, "")}, ${site}, ${formatDay(publishedOn)}.`,
  );
  return articles.join(" ");
}

/** Say who made a guide, from what, who reviewed it and when it is due again. The oldest entry sets the dates. */
export function aboutSection(
  guide: Guide,
  context: GuideContext,
  publisher = "the makers of remedykit, an open package of self-care content",
): AboutSection {
  const reviews = context.listUsed().map(({ review }) => review);
  const reviewedOn = reviews.map((review) => review.reviewedOn).sort()[0] ?? guide.review.reviewedOn;
  const nextReviewOn = reviews.map((review) => review.nextReviewOn).sort()[0] ?? guide.review.nextReviewOn;
  const pending = reviews.some(({ by }) => by === "none-yet");
  const reviewLine = pending ? notReviewed : "Every entry of this guide was reviewed by a clinician.";
  const dateLine = `Last checked against its sources on ${formatDay(reviewedOn)}. Next check due by ${formatDay(nextReviewOn)}.`;
  const { version, license } = context.catalog;
  const paragraph = (text: string, references: readonly string[] = []): ParagraphBlock => ({
    type: "paragraph",
    line: context.line(text, references),
  });
  const blocks = [
    paragraph(`${reviewLine} ${dateLine}`),
    paragraph(`Publisher: ${publisher}. The history of each entry names who wrote it.`),
    paragraph(`Content version ${version}. Content licence: ${license}.`),
    paragraph("What the words for certainty mean:", guide.references),
    { type: "list" as const, items: listCertainties() },
    paragraph("No reader has tested this guide yet."),
  ];
  return {
    about: { id: "about-this-guide", role: "about", heading: "About this guide", blocks },
    reviewLine,
    dateLine,
    articleLine: sayArticles(context),
    reviewedOn,
    nextReviewOn,
  };
}
