/** Words that make no difference between two names. */
const small: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** Take the endings from a word that a plural may add: `calf stretches` and `calories` go with `stretch` and `calorie`. */
function toStem(word: string): string {
  const one = word.length > 3 && !word.endsWith("ss") ? word.replace(/s$/, "") : word;
  return one.length > 3 ? one.replace(/e$/, "").replace(/i$/, "y") : one;
}

/** What is no plain name: most are words of plain letters and digits, with spaces and hyphens between them. */
const notPlain = /[^a-z0-9 -]/i;

function listWords(name: string): readonly string[] {
  if (!notPlain.test(name)) return name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const plain = name.normalize("NFKD").replace(/[\p{M}'’]/gu, "");
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * List the forms of a name in which it is the same as another: its words in one order, and written as one word.
 * Case, accents, hyphens and plurals make no difference.
 *
 * @example
 * listNameForms("Stretches, calf");
 * // => ["calf stretch", "stretchcalf"]
 */
export function listNameForms(name: string): string[] {
  const words = listWords(name)
    .filter((word) => !small.has(word))
    .map(toStem);
  if (words.length === 0) return [];
  return [...new Set([words.toSorted().join(" "), words.join("")])];
}
