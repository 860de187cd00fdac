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

/** Of the file that was asked for last: rules look at a file one after the other. */
let last: { readonly prose: CheckedEntry["prose"]; readonly sentences: readonly ReadSentence[] } | undefined;

/** Read the sentences of an entry. One with errors has none: how it reads is a question for when it is right. */
export function readSentences({ entry, prose }: CheckedEntry): readonly ReadSentence[] {
  if (!entry) return [];
  if (last?.prose !== prose) last = { prose, sentences: prose.flatMap(readProse) };
  return last.sentences;
}
