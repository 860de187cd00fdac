import { sayOneOf, sayUnexpected } from "../../words/say-unexpected.ts";
import type { AskedLists } from "../asked.ts";

const none: readonly string[] = [];
const ways = ["any", "all", "not"] as const;

type Way = (typeof ways)[number];

/** How a part of a question may be given. */
interface Shape {
  /** Whether there may be more than one value. */
  readonly isOne: boolean;
  readonly expected: string;
}

const anyShape: Shape = {
  isOne: false,
  expected: "a value, a list of values, or `{ any, all, not }` with lists of values",
};

/** What differs: a limit is one value, and nothing may be at hand. */
const shapes: Partial<Record<string, Shape>> = {
  certaintyAtLeast: { isOne: true, expected: "one certainty" },
  equipment: {
    isOne: false,
    expected: "`none`, a thing, a list of things, or `{ any, all, not }` with lists of things",
  },
};

function fail(given: unknown, argument: string, what: string): never {
  throw new TypeError(sayUnexpected({ given, argument, expected: what }));
}

/** Read a list of values, each once. An empty list would find nothing without a word, so it is refused. */
function readList(given: unknown, argument: string): readonly string[] {
  if (!Array.isArray(given)) return fail(given, argument, "a list of values");
  if (given.length === 0) fail(given, argument, "at least one value, leave it out to ask for everything");
  for (const value of given) if (typeof value !== "string") fail(value, argument, "a text");
  const texts: readonly string[] = given;
  // Most lists are short, and are looked through sooner than a set is made.
  const isShort = texts.length <= 8;
  return isShort && texts.every((text, at) => texts.indexOf(text) === at) ? texts : [...new Set(texts)];
}

/** Read lists of values by the way in which they are asked. */
function readWays<G extends object>(given: G, argument: string, { expected }: Shape): AskedLists {
  const lists: Record<Way, readonly string[]> = { any: none, all: none, not: none };
  for (const way in given) {
    const known = ways.find((each) => each === way);
    if (known === undefined) {
      throw new TypeError(sayUnexpected({ given: way, argument, expected: sayOneOf(ways), candidates: ways }));
    }
    if (given[way] !== undefined) lists[known] = readList(given[way], `${argument}.${way}`);
  }
  return lists.any.length + lists.all.length + lists.not.length > 0 ? lists : fail(given, argument, expected);
}

/**
 * Read what one part of a question asks for.
 *
 * @throws TypeError when it has another shape, or a list in it is empty.
 */
export function readAsked(given: unknown, argument: string): AskedLists {
  if (typeof given === "string") return { any: [given], all: none, not: none };
  const shape = shapes[argument] ?? anyShape;
  if (Array.isArray(given) && !shape.isOne) return { any: readList(given, argument), all: none, not: none };
  if (typeof given !== "object" || given === null || shape.isOne) return fail(given, argument, shape.expected);
  return readWays(given, argument, shape);
}
