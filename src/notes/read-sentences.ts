import type { Sentence } from "nlcst";
import { ParseEnglish } from "parse-english";
import type { CheckedEntry } from "../check/check-context.ts";
import type { Prose } from "../check/prose.ts";

/** A sentence as the checks of retext take it, with the text that it stands in. */
export interface ReadSentence {
  readonly prose: Prose;
  readonly tree: Sentence;
}

const parser = new ParseEnglish();

function readProse(prose: Prose): ReadSentence[] {
  return parser
    .parse(prose.text)
    .children.flatMap((part) => (part.type === "ParagraphNode" ? part.children : []))
    .flatMap((tree) => (tree.type === "SentenceNode" ? [{ prose, tree }] : []));
}

const known = new WeakMap<CheckedEntry["prose"], readonly ReadSentence[]>();

/** Read the sentences of an entry. One with errors has none: how it reads is a question for when it is right. */
export function readSentences({ entry, prose }: CheckedEntry): readonly ReadSentence[] {
  if (!entry) return [];
  const sentences = known.get(prose) ?? prose.flatMap(readProse);
  known.set(prose, sentences);
  return sentences;
}
