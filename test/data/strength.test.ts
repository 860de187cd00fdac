import { describe, expect, test } from "vitest";
import { readerTexts } from "./reader-texts.ts";

/** Words that say what something does to a cramp. */
const effect =
  /\b(?:helps|eases?|prevents?|stops?|relieves?|reduces?|works?|shortens?|ends?)\b[^.]*\bcramps?\b|\bmakes? [^.]*\bcramps? (?:milder|fewer|rarer)|\bcramps?\b[^.]*\b(?:go away|disappear|are (?:fewer|milder))\b/i;

/** Words that hold such a sentence back: doubt, somebody else's words, a study that is named, a question, a no. */
const held =
  /\b(?:may|might|can|could|probably|perhaps|whether|if|until|when|no|not|nobody|never|none|neither|without|trials?|stud(?:y|ies)|review|surveys?|laboratory|says?|said|claims?|calls?|suggests?|advises?|reason|hope|think|believe|idea|tested|shown|seems?|evidence|rating|unclear|try|tip|named?|lists?|look(?:ed|s)?|mostly|usual|stop if)\b/i;

const free = readerTexts.filter(
  ({ place }) => !/\.(?:name|aliases|statement|sign|steps|stopIf|heading|mistakes|feelIt)\b/.test(place),
);

const isBold = (sentence: string) => effect.test(sentence) && !held.test(sentence);
const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/);

describe("sentences that no field of effect and certainty has made", () => {
  test("never say without doubt what something does to a cramp", () => {
    const bold = free.flatMap(({ place, text }) =>
      sentencesOf(text)
        .filter(isBold)
        .map((each) => `${place}: ${each}`),
    );
    expect(bold).toEqual([]);
  });

  test.each([
    ["Stretching stops a cramp.", true],
    ["A warm bath prevents cramps at night.", true],
    ["It makes your cramps milder.", true],
    ["With this drink the cramps go away.", true],
    ["Stretching may stop a cramp.", false],
    ["Nobody has tested whether it prevents cramps.", false],
    ["Walk when a cramp wakes you.", false],
  ])("would be found, as with `%s`: %s", (sentence, bold) => {
    expect(isBold(sentence)).toBe(bold);
  });
});
