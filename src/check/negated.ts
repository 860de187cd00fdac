const no =
  "no|not(?! only)|cannot|can't|never|nobody|nothing|none|nor|isn't|aren't|doesn't|don't|didn't|won't|unlikely to|(?:little|weak|insufficient) (?:evidence|proof|sign|reason)";

/** Make the pattern of words with a `no` at most so many characters before them, in the same clause. */
export function negated(words: string, within = 40): RegExp {
  return new RegExp(
    String.raw`\b(?:${no})\b[^.,;:]{0,${within}}\b(?:${words})|\bwithout (?:a |an |any |being )?(?:${words})`,
    "i",
  );
}
