import type { CheckedEntry } from "./check-context.ts";
import { listStrings } from "./list-strings.ts";
import type { Prose } from "./prose.ts";

/** Find the values with some words among all texts of an entry, in our own words or not, in the order of its fields. */
export function findStrings({ text = "", fields }: CheckedEntry, words: RegExp): Prose[] {
  // What the file as it is written does not have, no value has: only a backslash writes a character in another way.
  if (!words.test(text) && !text.includes("\\")) return [];
  return listStrings(fields).filter((each) => words.test(each.text));
}
