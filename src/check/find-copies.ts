import type { SourceText } from "./check-context.ts";
import { listWords, type Words } from "./list-words.ts";

/** So many words in a row are no chance any more. */
const tooMany = 12;

/** A run of words that a text shares with a source. */
export interface Copy {
  /** The words as the text has them. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The path of the source, and the line there. */
  readonly path: string;
  readonly line: number;
}

/** Where a run of 12 words stands first. */
interface Spot {
  readonly source: SourceText;
  readonly listed: Words;
  readonly at: number;
}

const indexes = new WeakMap<readonly SourceText[], ReadonlyMap<string, Spot>>();

function runAt(words: readonly string[], at: number): string {
  return words.slice(at, at + tooMany).join(" ");
}

/** Every run of 12 words of some texts. It is worked out once, however many entries are held against them. */
function indexSources(against: readonly SourceText[]): ReadonlyMap<string, Spot> {
  const known = indexes.get(against);
  if (known) return known;
  const spots = new Map<string, Spot>();
  for (const source of against) {
    const listed = listWords(source.text);
    for (let at = 0; at + tooMany <= listed.words.length; at++) {
      const run = runAt(listed.words, at);
      if (!spots.has(run)) spots.set(run, { source, listed, at });
    }
  }
  indexes.set(against, spots);
  return spots;
}

/** Count the words that go on being the same. */
function countShared(a: readonly string[], from: number, b: readonly string[], at: number): number {
  let count = tooMany;
  while (from + count < a.length && a[from + count] === b[at + count]) count++;
  return count;
}

/** Find the runs of 12 or more words that a text shares with a source: each as long as it goes, once. */
export function findCopies(text: string, against: readonly SourceText[]): Copy[] {
  const copies: Copy[] = [];
  const spots = indexSources(against);
  const { words, starts, ends } = listWords(text);
  for (let at = 0; at + tooMany <= words.length; ) {
    const spot = spots.get(runAt(words, at));
    const count = spot ? countShared(words, at, spot.listed.words, spot.at) : 1;
    if (spot) {
      const { source, listed } = spot;
      const line = source.text.slice(0, listed.starts[spot.at]).split("\n").length;
      copies.push({ from: starts[at] ?? 0, to: ends[at + count - 1] ?? text.length, count, path: source.path, line });
    }
    at += count;
  }
  return copies;
}
