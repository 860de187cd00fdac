import { describe, expect, test } from "vitest";
import { traitQuestions } from "../../src/query/trait-questions.ts";
import { traitMeanings, traits } from "../../src/schema/vocabulary/trait.ts";

const small =
  /^(?:a|an|and|are|do|does|did|for|have|has|if|in|is|of|or|that|the|there|was|were|with|you|your|had|it|them|they|place)$/;
const wordsOf = (sentence: string) =>
  (sentence.toLowerCase().match(/[a-z0-9-]+/g) ?? []).filter((word) => !small.test(word));

describe("traitQuestions", () => {
  test.each(traits)("asks about %s in the words of its meaning, as one question", (trait) => {
    expect(traitQuestions[trait]).toMatch(/^(?:Are|Did|Do|Does|Is|Were) [^?]+\?$/);
    const [asked, meant] = [wordsOf(traitQuestions[trait]), wordsOf(traitMeanings[trait])];
    const stem = (word: string) => word.replace(/s$/, "").replace("gave", "give");
    expect(asked.map(stem).sort()).toEqual(meant.map(stem).sort());
  });
});
