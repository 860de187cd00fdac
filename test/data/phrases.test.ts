import { describe, expect, test } from "vitest";
import { readerTexts } from "./reader-texts.ts";

/** What no text may say, by the reason. */
const forbidden: Record<string, RegExp> = {
  "promises a cure":
    /\b(?:cures?|cured|curative|banish\w*|eradicat\w*|eliminat\w*|heals? (?:your|the|all|any)|gets? rid of)\b/i,
  "promises an effect":
    /\b(?:guarante\w*|100 ?%|always works?|works? every time|never fails?|will definitely|instant(?:ly)? (?:relie|cure|stop)\w*)/i,
  "tells of miracles":
    /\b(?:miracles?|magic(?:al)?|breakthrough|secret (?:cure|remedy)|wonder (?:drug|cure)|doctors hate)\b/i,
  "promises safety":
    /\b(?:no (?:known )?side[- ]effects?|without side[- ]effects?|(?:completely|totally|perfectly|entirely) (?:safe|harmless)|safe for (?:everyone|all|anyone)|risk[- ]free)\b/i,
  "calls natural safe":
    /\b(?:chemical[- ]free|non[- ]toxic|natural(?:ly)? (?:so|and|therefore) safe|safe because it is natural)\b/i,
  "tells to change a medicine":
    /(?<!\b(?:not|never|before you) )\b(?:stop|quit|skip|reduce|halve|double) (?:taking )?(?:your|the|any) (?:medicines?|tablets?|dose|statins?|diuretics?)\b/i,
  "keeps people from a doctor":
    /\b(?:no need to see|do not need (?:to see )?a doctor|instead of (?:a|your) (?:doctor|gp))\b/i,
  "names what somebody has": /\b(?:this means (?:that )?you have|your (?:magnesium|potassium|calcium) is low)\b/i,
  "pushes through pain":
    /\b(?:no pain,? no gain|push(?:es)? through|through the (?:pain|burn)|until it hurts|ignore the pain|as hard as you can)\b/i,
  "claims approval":
    /\b(?:(?:fda|nhs|mhra|who)[- ](?:approved|endorsed|recommended)|doctor[- ](?:approved|recommended)|medical[- ]grade|clinically proven)\b/i,
  "tells a success story": /\b(?:worked for me|changed my life|i swear by|5[- ]star|thousands of (?:people|users))\b/i,
  sells: /\b(?:buy now|order now|discount|click here|add to (?:cart|basket)|money[- ]back|affiliate link|use code)\b/i,
  "makes light of it":
    /\b(?:nothing to worry about|don'?t worry|do not worry|completely normal|never serious|always harmless|just a cramp)\b/i,
  "names an emergency number": /\b(?:999|911|112)\b/,
};

/** A text for each reason, so that no pattern can fall asleep. */
const examples: Record<keyof typeof forbidden, string> = {
  "promises a cure": "It cures cramps.",
  "promises an effect": "Relief is guaranteed.",
  "tells of miracles": "A miracle in a bottle.",
  "promises safety": "It has no side effects.",
  "calls natural safe": "A chemical-free bath.",
  "tells to change a medicine": "Stop taking your statins.",
  "keeps people from a doctor": "There is no need to see anyone.",
  "names what somebody has": "Your magnesium is low.",
  "pushes through pain": "Push through the pain.",
  "claims approval": "An FDA-approved roller.",
  "tells a success story": "It worked for me.",
  sells: "Buy now.",
  "makes light of it": "It is just a cramp.",
  "names an emergency number": "Call 999.",
};

describe("the words of the entries", () => {
  test.each(Object.entries(forbidden))("have no text that %s", (_, pattern) => {
    const found = readerTexts.filter(({ text }) => pattern.test(text));
    expect(found.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });

  test.each(Object.entries(forbidden))("would be caught by a text that %s", (reason, pattern) => {
    expect(examples[reason]).toMatch(pattern);
  });

  test("hold no address, which only references have", () => {
    expect(readerTexts.filter(({ text }) => /https?:|www\.|\.com\b/i.test(text)).map(({ place }) => place)).toEqual([]);
  });

  test("hold no Markdown and no HTML", () => {
    const marked = readerTexts.filter(({ text }) => /[<>*_`#|\\]|\]\(|!\[/.test(text));
    expect(marked.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });
});
