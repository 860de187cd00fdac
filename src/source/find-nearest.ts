import { closestMatch } from "leven";

/** Find the candidate that a mistyped word most likely stands for. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  return closestMatch(word.slice(0, 80).toLowerCase(), candidates, {
    maxDistance: Math.max(2, Math.floor(word.length / 3)),
  });
}

/** Say which candidate may be meant, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? undefined : `did you mean \`${nearest}\`?`;
}
