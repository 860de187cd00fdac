/** A sentence of a text, with its place in it. */
export interface Sentence {
  readonly text: string;
  /** How many characters stand before it. */
  readonly from: number;
}

/**
 * Cut a text into sentences, in order.
 *
 * @example
 * listSentences("Is it 2.5 g? It is.");
 * // => [{ text: "Is it 2.5 g?", from: 0 }, { text: "It is.", from: 13 }]
 */
export function listSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { 0: space, index } of text.matchAll(/(?<=[.!?])\s+/g)) {
    sentences.push({ text: text.slice(from, index), from });
    from = index + space.length;
  }
  if (from < text.length) sentences.push({ text: text.slice(from), from });
  return sentences;
}
