import { idPattern } from "./id-pattern.ts";

/** An id has at most so many characters. */
export const longestId = 60;

/** How an id is written, in words. */
export const idWords = "small letters, digits and single hyphens, starting with a letter";

/** Tell whether a value is a text that is written as an id is, and no longer than one may be. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestId && idPattern.test(value);
}

/** Say what is expected instead of a value that is no id. */
export function sayIdExpected(value: unknown): string {
  return typeof value === "string" && idPattern.test(value) ? `at most ${longestId} characters` : idWords;
}
