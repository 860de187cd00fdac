/** The words of a text as they are compared, with where each starts and ends. */
export interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const word = /[\p{L}\p{N}\p{M}\u00ad]+(?:['’][\p{L}\p{M}]+)*/gu;

/** List the words of a text. Case, punctuation, hyphens, soft hyphens and line breaks make no difference. */
export function listWords(text: string): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    words.push(
      found
        .normalize("NFKC")
        .replace(/['’\u00ad]/g, "")
        .toLowerCase(),
    );
    starts.push(index);
    ends.push(index + found.length);
  }
  return { words, starts, ends };
}
