/** What is asked about somebody, or about a page: few ask the same again. */
const seldom: ReadonlySet<string> = new Set(["person", "findings", "limit", "skip"]);

/** Marks that no word can be taken for. */
const [list, ways, end] = [Symbol("list"), Symbol("ways"), Symbol("end")];

/** The words and marks that spell a question. */
export type Spelling = (string | symbol)[];

function spellList(spelling: Spelling, given: unknown): boolean {
  if (!Array.isArray(given)) return false;
  spelling.push(list);
  for (const word of given) {
    if (typeof word !== "string") return false;
    spelling.push(word);
  }
  spelling.push(end);
  return true;
}

function spellWays<G extends object>(spelling: Spelling, given: G): boolean {
  spelling.push(ways);
  for (const way in given) {
    spelling.push(way);
    if (!spellList(spelling, given[way])) return false;
  }
  spelling.push(end);
  return true;
}

function spellPart(spelling: Spelling, given: unknown): boolean {
  if (typeof given === "string") {
    spelling.push(given);
    return true;
  }
  if (typeof given !== "object" || given === null) return false;
  return Array.isArray(given) ? spellList(spelling, given) : spellWays(spelling, given);
}

/**
 * Spell a question, so that it is known again. What is spelled alike asks the same; one question can be spelled in
 * several ways.
 *
 * @returns words and marks, or undefined where more than words is asked, such as a person or a page.
 */
export function spellQuestion<Q extends object>(question: Q): Spelling | undefined {
  const spelling: Spelling = [];
  for (const part in question) {
    const given: unknown = question[part];
    if (given === undefined) continue;
    if (seldom.has(part)) return undefined;
    spelling.push(part);
    if (!spellPart(spelling, given)) return undefined;
  }
  return spelling;
}
