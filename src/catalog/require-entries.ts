import { isId, sayIdExpected } from "../schema/is-id.ts";
import { isUrgent } from "../schema/is-urgent.ts";
import { type Kind, kinds } from "../schema/vocabulary/kind.ts";
import { sayOneOf, sayUnexpected } from "../words/say-unexpected.ts";
import { findMisspelt } from "./find-misspelt.ts";
import { findWrongField, type WrongField } from "./find-wrong-field.ts";
import { findWrongRule } from "./find-wrong-rule.ts";
import { isShallow } from "./is-shallow.ts";
import { isText, sayTextExpected } from "./is-text.ts";

/** The lists that every question relies on: those of texts, and those of things with fields. */
interface Lists {
  readonly texts: readonly string[];
  readonly things: readonly string[];
}

const noLists: Lists = { texts: ["aliases"], things: [] };

const lists: Partial<Record<Kind, Lists>> = {
  disclaimer: { texts: ["aliases", "text"], things: [] },
  muscle: { texts: ["aliases", "about"], things: [] },
  condition: { texts: ["aliases", "muscles"], things: ["lookalikes"] },
  "red-flag": { texts: ["aliases", "conditions", "whatToDo", "whileWaiting"], things: ["findings"] },
  cause: { texts: ["aliases", "about", "conditions", "disclaimers"], things: ["evidence"] },
  guide: {
    texts: ["aliases", "disclaimers", "unlikelyToHelp", "unknowns", "support", "references"],
    things: ["sections"],
  },
  stretch: {
    texts: ["aliases", "equipment", "conditions", "goals", "moments", "stopIf", "disclaimers"],
    things: ["targets", "doses", "cautions", "evidence"],
  },
  remedy: {
    texts: ["aliases", "conditions", "causes", "goals", "moments", "stretches", "equipment", "disclaimers"],
    things: ["evidence", "harms", "cautions", "interactions"],
  },
};

/** Tell whether a value is the word of a kind. */
export function isKindWord(value: unknown): value is Kind {
  return kinds.some((kind) => kind === value);
}

const isThing = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Read a field of an unknown value, if it has it itself. */
function read(value: unknown, field: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, field)) return undefined;
  const found: unknown = Reflect.get(value, field);
  return found;
}

/** Find what is wrong with some lists: that one is none, or its first item that is of another sort. */
function findWrongList(
  entry: unknown,
  fields: readonly string[],
  isItem: (item: unknown) => boolean,
  sayExpected: (item: unknown) => string,
): WrongField | undefined {
  for (const field of fields) {
    const given = read(entry, field);
    if (!Array.isArray(given)) return { field: `.${field}`, given, expected: "a list" };
    const place = given.findIndex((item) => !isItem(item));
    if (place < 0) continue;
    const item: unknown = given[place];
    return { field: `.${field}[${place}]`, given: item, expected: sayExpected(item) };
  }
  return undefined;
}

/** Find out whether a red flag that cannot wait lets remedies be offered meanwhile. */
function findUnheld(entry: unknown): WrongField | undefined {
  const [tier, given] = [read(entry, "tier"), read(entry, "withholdsRemedies")];
  if (given !== false || !isUrgent({ tier })) return undefined;
  return { field: ".withholdsRemedies", given, expected: `\`true\` for a red flag of tier \`${tier}\`` };
}

/** How deep an entry may be nested. The deepest field of the schema, the parts of a rule, needs far less. */
const levels = 64;

/** Find the first thing that is wrong with an entry. */
function findWrong(entry: unknown): WrongField | undefined {
  if (!isThing(entry)) return { field: "", given: entry, expected: "an entry" };
  if (!isShallow(entry, levels)) {
    return {
      field: "",
      given: entry,
      expected: `an entry that is nested at most ${levels} deep and does not hold itself`,
    };
  }
  const [kind, id, name] = [read(entry, "kind"), read(entry, "id"), read(entry, "name")];
  if (!isKindWord(kind)) return { field: ".kind", given: kind, expected: sayOneOf(kinds), candidates: kinds };
  if (!isId(id)) return { field: ".id", given: id, expected: sayIdExpected(id) };
  if (typeof name !== "string") return { field: ".name", given: name, expected: "a name" };
  const { texts, things } = lists[kind] ?? noLists;
  return (
    findWrongList(entry, texts, isText, sayTextExpected) ??
    findWrongList(entry, things, isThing, () => "an object") ??
    findWrongField(entry, kind) ??
    findMisspelt(entry, kind) ??
    (kind === "red-flag" ? (findWrongRule(entry) ?? findUnheld(entry)) : undefined)
  );
}

/**
 * Require that an entry has what questions and guides rely on. The schema asks for more; this finds what would break later.
 *
 * @throws TypeError that names the first thing that is wrong.
 */
export function requireEntry(entry: unknown, argument: string): void {
  const wrong = findWrong(entry);
  if (!wrong) return;
  const { field, ...what } = wrong;
  throw new TypeError(sayUnexpected({ ...what, argument: `${argument}${field}` }));
}

/**
 * Require a list of entries, each with what every question relies on.
 *
 * @throws TypeError that names the first thing that is wrong.
 */
export function requireEntries(entries: unknown, argument = "entries"): void {
  if (!Array.isArray(entries)) {
    throw new TypeError(sayUnexpected({ given: entries, argument, expected: "a list of entries" }));
  }
  for (const [place, entry] of entries.entries()) requireEntry(entry, `${argument}[${place}]`);
}
