import { describe, expect, test } from "vitest";
import type { GuideTree } from "../../src/render/guide-tree.ts";
import { builtGuides, listBlocks } from "../render/built-guides.ts";
import { readerTexts } from "./reader-texts.ts";

/** A sentence with its number of words. */
interface Sentence {
  readonly text: string;
  readonly words: number;
}

/** Cut a text into sentences. What does not end like one, such as a name, is none. */
function listSentences(text: string): Sentence[] {
  const parts = text.split(/(?<=[.!?])\s+/).filter((part) => /[.!?]$/.test(part));
  return parts.map((part) => ({ text: part, words: part.split(/\s+/).length }));
}

/** The texts of a guide that were made from fields, the sources left out. */
function listGuideTexts(guide: GuideTree): string[] {
  const listTexts = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
  };
  return [
    ...new Set(
      listBlocks(guide)
        .filter(({ type }) => type !== "source")
        .flatMap(listTexts),
    ),
  ];
}

const share = (sentences: readonly Sentence[]) =>
  sentences.filter(({ words }) => words <= 20).length / sentences.length;
const tooLong = (sentences: readonly Sentence[]) => sentences.filter(({ words }) => words > 30).map(({ text }) => text);

describe("the sentences of the entries", () => {
  // Counted on 23 November 2026: 1291 of 1293 have 20 words or fewer (99.8 %); the longest has 21.
  const sentences = readerTexts.flatMap(({ text }) => listSentences(text));

  test("have 20 words or fewer in at least 85 of 100 cases", () => {
    expect(share(sentences)).toBeGreaterThanOrEqual(0.85);
  });

  test("never have more than 30 words", () => {
    expect(tooLong(sentences)).toEqual([]);
  });

  test("stand at most 4 together, so that a reader can rest", () => {
    expect(readerTexts.filter(({ text }) => listSentences(text).length > 4).map(({ place }) => place)).toEqual([]);
  });

  test("are counted right", () => {
    expect(listSentences("One two. Is it 2.5 g? A name")).toEqual([
      { text: "One two.", words: 2 },
      { text: "Is it 2.5 g?", words: 4 },
    ]);
  });
});

describe.each(builtGuides)("the sentences of %s", (_, guide) => {
  // Counted on 23 November 2026: 99 % have 20 words or fewer; the longest, which names the article, has 27.
  const sentences = listGuideTexts(guide).flatMap(listSentences);

  test("have 20 words or fewer in at least 85 of 100 cases", () => {
    expect(share(sentences)).toBeGreaterThanOrEqual(0.85);
  });

  test("never have more than 30 words", () => {
    expect(tooLong(sentences)).toEqual([]);
  });
});
