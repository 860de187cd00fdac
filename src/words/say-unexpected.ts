import { findNearest, findNearestWord, findSameWords } from "./find-nearest.ts";
import { quote } from "./quote.ts";

/** What is wrong with an argument. */
export interface Unexpected {
  /** What was given. */
  readonly given: unknown;
  /** The argument, such as `question.muscle`. */
  readonly argument: string;
  /** What is allowed. */
  readonly expected: string;
  /** What may have been meant. */
  readonly candidates?: readonly string[] | undefined;
}

/** Name a value in a few words, however large it is and whatever it holds. */
function nameValue(value: unknown): string {
  if (typeof value === "string") return value === "" ? "empty text" : quote(value);
  if (Array.isArray(value)) return value.length === 0 ? "empty list" : "list";
  if (typeof value === "function") return "function";
  if (typeof value === "object" && value !== null) return "object";
  return quote(typeof value === "bigint" ? `${value}n` : value);
}

/** Say what may be meant, or, where nothing is near and it was not said before, a few of what there is. */
function sayMeant(given: unknown, expected: string, candidates: readonly string[]): string {
  const isText = typeof given === "string" && given !== "";
  const nearest = isText
    ? (findNearest(given, candidates) ?? findNearestWord(given, candidates) ?? findSameWords(given, candidates))
    : undefined;
  if (nearest !== undefined) return `, did you mean \`${nearest}\`?`;
  if (candidates.length === 0 || expected.includes("`")) return "";
  return `, such as ${candidates
    .slice(0, 3)
    .map((each) => `\`${each}\``)
    .join(", ")}`;
}

/** Say `one of` and the values that are allowed. */
export function sayOneOf(values: readonly string[]): string {
  return `one of ${values.map((value) => `\`${value}\``).join(", ")}`;
}

/**
 * Say what is wrong with an argument, what is allowed, and what may have been meant.
 *
 * @example
 * sayUnexpected({ given: "calfs", argument: "muscle", expected: "the id of a muscle", candidates: ["calf", "foot"] });
 * // => "Unexpected `calfs` for `muscle`, expected the id of a muscle, did you mean `calf`?"
 */
export function sayUnexpected({ given, argument, expected, candidates = [] }: Unexpected): string {
  // A number in quotes looks like one in a message, so it is said to be a text.
  const sort = typeof given === "string" && given !== "" && expected.includes("number") ? "text " : "";
  return `Unexpected ${sort}${nameValue(given)} for \`${argument}\`, expected ${expected}${sayMeant(given, expected, candidates)}`;
}
