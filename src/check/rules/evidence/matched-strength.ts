import type { Path } from "../../../source/find-yaml-place.ts";
import { listSentences } from "../../../words/list-sentences.ts";
import { quote } from "../../../words/quote.ts";
import type { CheckedEntry } from "../../check-context.ts";
import { findSpan } from "../../find-span.ts";
import { proseOf } from "../../prose-of.ts";
import type { EntryRule, Finding } from "../../rule.ts";

/** From the surest to the least sure: how certain a benefit is, and what may be said of it. */
const ceilings = [
  { certainty: "high", says: "any word" },
  { certainty: "moderate", says: "`probably`" },
  { certainty: "low", says: "`may`" },
  { certainty: "very-low", says: "`might`" },
] as const;

const soon = String.raw`[^.,;:]{0,40}\bcramps?\b`;

/** Words that promise, with a cramp soon after them. */
const promise = new RegExp(
  [
    String.raw`\b(?:helps|eases|ends|prevents|stops|relieves|reduces|works|shortens|lessens)\b(?=${soon})`,
    String.raw`\b(?:is|are) effective\b(?=${soon})`,
    String.raw`\b(?:proves|definitely|certainly)\b(?=[^.]*\bcramps?\b)`,
    String.raw`\bmakes\b(?=[^.]*\bcramps? (?:milder|fewer|rarer))`,
  ].join("|"),
  "i",
);

/** The same with a word that holds them back, the stronger one first. */
const verb = "help|ease|end|prevent|stop|relieve|reduce|work|shorten|lessen";
const probable = new RegExp(String.raw`\b(?:probably|(?:is|are) likely to)\b(?= (?:${verb})s?\b${soon})`, "i");
const possible = new RegExp(String.raw`\b(?:may|can)\b(?= (?:${verb})\b${soon})`, "i");

/** Words of doubt, and those that put a sentence into the mouth of somebody else, a study or a question. */
const held =
  /\b(?:might|could|perhaps|whether|if|until|when|no|not|nobody|never|none|neither|without|trials?|stud(?:y|ies)|review|surveys?|laboratory|says?|said|claims?|calls?|suggests?|advises?|reason|hope|think|believe|idea|tested|shown|seems?|evidence|rating|unclear|try|tip|named?|lists?|look(?:ed|s)?|mostly|usual)\b/i;

/** Tell whether a text may hold such words, which most do not. */
function mayPromise(text: string): boolean {
  return /cramp/i.test(text) && (promise.test(text) || probable.test(text) || possible.test(text));
}

/** How sure the words of a sentence are: a place in the ceilings, and the word. */
function findStrength(text: string): { readonly needs: number; readonly hit: RegExpExecArray } | undefined {
  if (held.test(text)) return undefined;
  for (const [needs, pattern] of [possible, probable, promise].entries()) {
    const hit = pattern.exec(text);
    if (hit) return { needs: 2 - needs, hit };
  }
  return undefined;
}

/** How sure anyone is that it helps: a place in the ceilings, behind the last where nothing says so. */
function findCeiling(entry: CheckedEntry["entry"]): number | undefined {
  if (!entry || "movedTo" in entry) return undefined;
  const told = entry.kind === "claim" ? [entry] : "evidence" in entry ? entry.evidence : undefined;
  const places = told?.flatMap(({ effect, certainty }) => {
    const place = ceilings.findIndex((each) => each.certainty === certainty);
    if (place === -1 || (effect !== "benefit" && effect !== "possible-benefit")) return [];
    return effect === "benefit" ? [place] : [Math.max(place, 1)];
  });
  return places && Math.min(ceilings.length, ...places);
}

function isFree(path: Path): boolean {
  const [field, , inner] = path;
  return field === "evidence" ? inner === "note" : /^(?:summary|about|whyTried|note)$/.test(String(field));
}

/** No text is surer that something helps than its evidence is. */
export const matchedStrength: EntryRule = {
  id: "matched-strength",
  severity: "error",
  scope: "entry",
  about: "No text is surer that something helps than its evidence is.",
  why: "At high certainty a text may say that it helps, at moderate that it probably does, at low that it may, at very low that it might. Below that, say that nobody knows.",
  examples: [
    {
      kind: "remedy",
      wrong: "summary: Warmth on the leg. It prevents cramps at night.",
      at: "prevents",
      says: "Unexpected `prevents`, expected at most `may`, say it no more surely than the evidence",
      right: "summary: Warmth on the leg. It may prevent cramps at night.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nA warm pad is cheap. It probably eases cramps.",
      at: "probably",
      says: "Unexpected `probably`, expected at most `may`, say it no more surely than the evidence",
      right: "## About\n\nA warm pad is cheap. It may ease cramps.",
    },
    {
      kind: "cause",
      wrong: "summary: Hard work. Rest can stop the cramps.",
      at: "can",
      says: "Unexpected `can`, expected no word of help, say it no more surely than the evidence",
      right: "summary: Hard work. Nobody knows whether rest can stop the cramps.",
    },
  ],
  mayFind: mayPromise,
  check(file) {
    const ceiling = findCeiling(file.entry);
    if (!ceiling || !mayPromise(proseOf(file).all)) return [];
    const expected = ceilings[ceiling] ? `at most ${ceilings[ceiling].says}` : "no word of help";
    return proseOf(file).texts.flatMap(({ path, text }): Finding[] => {
      if (!isFree(path) || !/cramp/i.test(text)) return [];
      return listSentences(text).flatMap((sentence): Finding[] => {
        const strength = findStrength(sentence.text);
        if (!strength || strength.needs >= ceiling) return [];
        const { 0: word, index } = strength.hit;
        const from = sentence.from + index;
        const place = findSpan(file, path, text, from, from + word.length);
        return [{ place, found: quote(word), expected, advice: "say it no more surely than the evidence" }];
      });
    });
  },
};
