/** What an entry lacks that takes the place of another: something by which a reader is warned. */
export interface LostWarning {
  readonly field: string;
  readonly given: unknown;
  /** What is expected instead, read after `expected`. */
  readonly expected: string;
}

const beneath = "as in the catalog beneath";

/** Require a value that is the same. */
export function loseValue(field: string, given: unknown, expected: unknown, why = ""): LostWarning[] {
  return given === expected ? [] : [{ field, given, expected: `\`${String(expected)}\` ${beneath}${why}` }];
}

/** Require a value of an ordered list, one that stands as far to the front as another. */
export function loseRank<T extends string>(field: string, given: T, least: T, order: readonly T[]): LostWarning[] {
  if (order.indexOf(given) <= order.indexOf(least)) return [];
  const allowed = order.slice(0, order.indexOf(least) + 1).map((each) => `\`${each}\``);
  return [{ field, given, expected: `${allowed.join(" or ")} ${beneath}` }];
}

/** Require that a list has each of some things, the first of which that is missing is told. */
export function loseItem(field: string, given: unknown, missing: string | undefined, why = ""): LostWarning[] {
  return missing === undefined ? [] : [{ field, given, expected: `a list with ${missing} ${beneath}${why}` }];
}
