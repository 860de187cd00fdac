import { idPattern } from "./id-pattern.ts";

/** An id has at most so many characters. */
export const longestId = 60;

/** Tell whether a text is written as an id is, and no longer than one may be. */
export function isId(text: string): boolean {
  return text.length <= longestId && idPattern.test(text);
}
