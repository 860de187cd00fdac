/** One value, or several of which any will do. */
export type OneOrMore<T> = T | readonly T[];

/** What is asked in one part of a question: one value, several of which any will do, or a combination. */
export type Asked<T> =
  | OneOrMore<T>
  | {
      /** At least one of these. */
      readonly any?: readonly T[] | undefined;
      /** All of these. */
      readonly all?: readonly T[] | undefined;
      /** None of these. */
      readonly not?: readonly T[] | undefined;
    };

/** What is asked in one part, spelled out. */
export interface AskedLists {
  readonly any: readonly string[];
  readonly all: readonly string[];
  readonly not: readonly string[];
}

const none: readonly unknown[] = [];

function listIn(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : none;
}

/** List the values of which any will do. What has another shape gives none; it is refused where the question is read. */
export function listAny(asked: unknown): readonly unknown[] {
  if (typeof asked === "string") return [asked];
  if (typeof asked !== "object" || asked === null) return none;
  if (Array.isArray(asked)) return asked;
  return "any" in asked ? listIn(asked.any) : none;
}

/** List the values that must all be met. What has another shape gives none, as above. */
export function listAll(asked: unknown): readonly unknown[] {
  return typeof asked === "object" && asked !== null && "all" in asked ? listIn(asked.all) : none;
}

/** List the values that one part of a question asks for: those of which any will do, and those that must all be met. */
export function listWanted(asked: unknown): readonly unknown[] {
  const [any, all] = [listAny(asked), listAll(asked)];
  return all.length > 0 ? [...any, ...all] : any;
}

/** List the values that one part of a question rules out. What has another shape gives none, as above. */
export function listRuledOut(asked: unknown): readonly unknown[] {
  return typeof asked === "object" && asked !== null && "not" in asked ? listIn(asked.not) : none;
}

/** List the same of a part that was read before, and so has one of the known shapes. */
export function listWords<T extends string>(asked: Asked<T> | undefined): readonly T[] {
  if (asked === undefined) return [];
  if (typeof asked === "string") return [asked];
  return "length" in asked ? asked : [...(asked.any ?? []), ...(asked.all ?? [])];
}
