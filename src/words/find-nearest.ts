import leven, { closestMatch } from "leven";

/** How many mistakes a word may hold. In 2 letters a single one makes another word: `kg` is no misspelt `mg`. */
function reach(word: string): number {
  return word.length < 3 ? 0 : Math.max(2, Math.floor(word.length / 3));
}

/** Find the only candidate that starts as a word does: `stand` → `standing`, `technik` → `technique`. */
function findLonger(word: string, candidates: readonly string[]): string | undefined {
  // Ids of 2 words that share the first mean 2 things, so only a word by itself may end otherwise.
  const start = word.includes("-") ? word : word.slice(0, Math.max(4, Math.ceil(word.length * 0.6)));
  const [longer, ...others] = word.length < 4 ? [] : candidates.filter((each) => each.startsWith(start));
  return others.length === 0 ? longer : undefined;
}

/** Find the shortest candidate that has all words of an id, 2 at least: `night-cramps` → `night-leg-cramps`. */
function findFuller(id: string, candidates: readonly string[]): string | undefined {
  const words = id.split("-");
  if (words.length < 2) return undefined;
  const fuller = candidates.filter((each) => words.every((word) => each.split("-").includes(word)));
  return fuller.sort((a, b) => a.length - b.length)[0];
}

/** Tell whether a word is another one with 1 or 2 typing errors, or in other capitals. */
export function isMisspelt(word: string, name: string): boolean {
  return word.length > 3 && leven(word.slice(0, 80).toLowerCase(), name.toLowerCase()) < 3;
}

/** Find the candidate that a mistyped word most likely stands for. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  const short = word.slice(0, 80).toLowerCase();
  const lower = candidates.map((each) => each.toLowerCase());
  const close = () => closestMatch(short, lower, { maxDistance: reach(short) });
  const nearest = findFuller(short, lower) ?? close() ?? findLonger(short, lower);
  return nearest === undefined ? undefined : candidates[lower.indexOf(nearest)];
}

/** Find the first candidate with a word that a mistyped word most likely stands for: `calfs` → `calf-muscles`. */
export function findNearestWord(word: string, candidates: readonly string[]): string | undefined {
  const short = word.slice(0, 80).toLowerCase();
  if (short.length < 4) return undefined;
  return candidates.find((each) => each.split("-").some((part) => part.length > 3 && leven(short, part) < 2));
}

/** Find the candidate that shares most words with an id, 2 at least: `leg-cramps-in-pregnancy` → `pregnancy-leg-cramps`. */
export function findSameWords(id: string, candidates: readonly string[]): string | undefined {
  const words = new Set(
    id
      .slice(0, 80)
      .toLowerCase()
      .split(/[-\s]+/),
  );
  let most = 1;
  let nearest: string | undefined;
  for (const each of candidates) {
    const shared = each.split("-").filter((word) => words.has(word)).length;
    if (shared > most) [most, nearest] = [shared, each];
  }
  return nearest;
}

/** List the candidates that a mistyped word may stand for: those that hold it, then the nearest in spelling. */
export function listNearest(word: string, candidates: readonly string[], most = 3): string[] {
  const short = word.slice(0, 80).toLowerCase();
  const holding = short.length > 2 ? candidates.filter((each) => each.includes(short)) : [];
  const near = candidates
    .map((each) => ({ each, distance: leven(short, each) }))
    .filter(({ distance }) => distance <= reach(short))
    .sort((a, b) => a.distance - b.distance || (a.each < b.each ? -1 : 1))
    .map(({ each }) => each);
  return [...new Set([...near, ...holding])].slice(0, most);
}

/** Say which candidate may be meant, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? undefined : `did you mean \`${nearest}\`?`;
}
