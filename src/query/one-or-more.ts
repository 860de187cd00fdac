/** One value, or several of which any will do. */
export type OneOrMore<T> = T | readonly T[];

/** Make a list of one or more values; undefined where nothing was asked. */
export function toList<T extends string>(asked: OneOrMore<T> | undefined): readonly T[] | undefined {
  if (asked === undefined) return undefined;
  return typeof asked === "string" ? [asked] : asked;
}
