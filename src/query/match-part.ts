/** Why an entry is in an answer: a part of the question, and what of the entry meets it. */
export interface Because {
  /** The part of the question. */
  readonly part: "cause" | "condition" | "goal" | "moment" | "muscle" | "position" | "equipment";
  /** What was asked. */
  readonly asked: string;
  /** What the entry has. It differs from `asked` where one is a form or a part of the other. */
  readonly matched: string;
}

/** Ids that mean the same for a question. */
export type FindFamily = (id: string) => ReadonlySet<string>;

const itself: FindFamily = (id) => new Set([id]);

/** One part of a question, held against an entry: the reasons, or undefined where the entry does not meet it. */
export type MatchPart<E> = (entry: E) => Because[] | undefined;

/**
 * Make a part of a question that an entry meets when it has any of the values that were asked.
 *
 * @returns a list with the part, or an empty list where nothing was asked.
 */
export function matchPart<E>(
  part: Because["part"],
  asked: readonly string[] | undefined,
  valuesOf: (entry: E) => readonly string[],
  familyOf: FindFamily = itself,
): MatchPart<E>[] {
  if (asked === undefined) return [];
  const families = asked.map((value) => ({ value, family: familyOf(value) }));
  return [
    (entry) => {
      const values = valuesOf(entry);
      const reasons = families.flatMap(({ value, family }) => {
        const matched = values.includes(value) ? value : values.find((each) => family.has(each));
        return matched === undefined ? [] : [{ part, asked: value, matched }];
      });
      return reasons.length > 0 ? reasons : undefined;
    },
  ];
}

/** Hold all parts of a question against an entry: the reasons, or undefined where it misses one part. */
export function matchParts<E>(entry: E, parts: readonly MatchPart<E>[]): Because[] | undefined {
  const reasons: Because[] = [];
  for (const match of parts) {
    const found = match(entry);
    if (!found) return undefined;
    reasons.push(...found);
  }
  return reasons;
}
