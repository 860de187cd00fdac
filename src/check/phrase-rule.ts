import { swallowedKinds } from "../schema/swallowed-kinds.ts";
import type { Path } from "../source/find-yaml-place.ts";
import { listSentences } from "../words/list-sentences.ts";
import { quote } from "../words/quote.ts";
import type { CheckedEntry } from "./check-context.ts";
import { findSpan } from "./find-span.ts";
import { type PlainText, proseOf } from "./prose-of.ts";
import type { EntryRule, Finding, RuleExample } from "./rule.ts";

/** A rule about words that must not stand in a sentence. */
export interface PhraseRule extends Pick<EntryRule, "id" | "severity" | "about" | "why"> {
  /** The words. */
  readonly phrase: RegExp;
  /** A sentence with this may say them. */
  readonly unless?: RegExp;
  /** The rule counts for things to eat, drink or swallow alone, or for stretches alone. */
  readonly only?: "supplement" | "stretch";
  /** Tell whether an entry has what allows the words at a place. */
  readonly except?: (file: CheckedEntry, path: Path) => boolean;
  /** What should stand there, read after `expected`. */
  readonly expected: string;
  /** What to do. */
  readonly advice: string;
  /** Examples; what is said follows from the words. */
  readonly examples: readonly Omit<RuleExample, "says">[];
}

/** A text that says the same again and again is told so this many times. */
const mostInText = 10;

function isAbout(only: PhraseRule["only"], { kind, fields }: CheckedEntry): boolean {
  if (only === undefined) return true;
  if (only === "stretch") return kind === "stretch";
  return kind === "remedy" && swallowedKinds.some((each) => each === fields?.kindOfRemedy);
}

/** Make a rule that finds words in the sentences of an entry, each at its place. */
export function phraseRule(rule: PhraseRule): EntryRule {
  const { id, severity, about, why, phrase, unless, only, except, expected, advice, examples } = rule;
  const flags = `m${phrase.ignoreCase ? "i" : ""}`;
  const first = new RegExp(phrase.source, flags);
  const each = new RegExp(phrase.source, `g${flags}`);
  const checkText = (file: CheckedEntry, { path, text, plain }: PlainText): Finding[] => {
    const found: Finding[] = [];
    if (!first.test(plain) || except?.(file, path)) return found;
    for (const sentence of listSentences(plain)) {
      if (!first.test(sentence.text) || unless?.test(sentence.text)) continue;
      for (const { 0: words, index } of sentence.text.matchAll(each)) {
        const from = sentence.from + index;
        const to = from + words.length;
        const place = findSpan(file, path, text, from, to);
        found.push({ place, found: quote(text.slice(from, to)), expected, advice });
        if (found.length === mostInText) return found;
      }
    }
    return found;
  };
  return {
    ...{ id, severity, scope: "entry", about, why },
    examples: examples.map((example) => ({
      ...example,
      says: `Unexpected ${quote(example.at)}, expected ${expected}, ${advice}`,
    })),
    mayFind: (texts) => first.test(texts),
    check(file) {
      if (!isAbout(only, file)) return [];
      const { texts, all } = proseOf(file);
      return first.test(all) ? texts.flatMap((text) => checkText(file, text)) : [];
    },
  };
}
