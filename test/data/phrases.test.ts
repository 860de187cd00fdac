import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { type PhraseRule, phraseRules } from "./phrase-rules.ts";
import { readerTexts } from "./reader-texts.ts";

const toSwallow = new Set(["supplement", "food", "drink", "medicine"]);

/** The ids of remedies that a person eats, drinks or swallows. */
const swallowed = new Set<string>(
  catalog.entries.flatMap((entry) => (entry.kind === "remedy" && toSwallow.has(entry.kindOfRemedy) ? [entry.id] : [])),
);

/** Names and aliases of things that nobody should take name them all the same. */
const isName = (place: string) => /^(?:quinine|tonic-water)\.(?:name|aliases)|what-does-not-help\.aliases/.test(place);

function breaks({ phrase, unless }: PhraseRule, text: string): boolean {
  return text.split(/(?<=[.!?])\s+/).some((sentence) => phrase.test(sentence) && !unless?.test(sentence));
}

describe("the words of the entries", () => {
  test.each(phraseRules)("break no rule $id", (rule) => {
    const found = readerTexts.filter(({ place, text }) => {
      if (rule.only && !swallowed.has(place.split(".")[0] ?? "")) return false;
      return !(rule.id === "quinine" && isName(place)) && breaks(rule, text);
    });
    expect(found.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });

  test.each(phraseRules)("would be caught by $id, and no more than meant", (rule) => {
    expect([breaks(rule, rule.bad), breaks(rule, rule.good)]).toEqual([true, false]);
  });

  test("hold no address, which only references have", () => {
    expect(readerTexts.filter(({ text }) => /https?:|www\.|\.com\b/i.test(text)).map(({ place }) => place)).toEqual([]);
  });

  test("hold no Markdown and no HTML", () => {
    const marked = readerTexts.filter(({ text }) => /[<>*_`#|\\]|\]\(|!\[/.test(text));
    expect(marked.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });
});
