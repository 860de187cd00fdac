import retextPassive from "retext-passive";
import { listHits } from "./list-hits.ts";
import type { ReadSentence } from "./read-sentences.ts";

/** Words after a verb of being, with where they start and end in their text. */
export interface Passive extends ReadSentence {
  readonly from: number;
  readonly to: number;
}

/** What looks like a passive and only tells how something is. */
const states = ["swollen", "known", "done", "woken", "born", "meant"];

const check = retextPassive({ ignore: states });
const being = /\b(?:am|is|are|was|were|be|been|being)\b/i;
const regular = /\b(?:am|is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+)?\p{L}+ed\b/giu;
const before = /\b(?:am|is|are|was|were|be|been|being)\s+$/i;

function listRegular(sentence: ReadSentence): Passive[] {
  const { text } = sentence.prose;
  const from = sentence.tree.position?.start.offset ?? 0;
  const to = sentence.tree.position?.end.offset ?? text.length;
  return [...text.slice(from, to).matchAll(regular)].map(({ 0: words, index }) => ({
    ...sentence,
    from: from + index,
    to: from + index + words.length,
  }));
}

/** List what is passive in sentences: what retext knows, which are irregular verbs, and the regular ones. */
export function listPassives(all: readonly ReadSentence[]): Passive[] {
  const sentences = all.filter(({ prose }) => being.test(prose.text));
  const irregular = listHits(sentences, check).flatMap(({ prose, tree, from, to }) => {
    const verb = before.exec(prose.text.slice(0, from))?.[0];
    return verb === undefined ? [] : [{ prose, tree, from: from - verb.length, to }];
  });
  const others = sentences.flatMap(listRegular);
  const isListed = (each: Passive) => irregular.some(({ prose, from }) => prose === each.prose && from === each.from);
  return [...irregular, ...others.filter((each) => !isListed(each))];
}
