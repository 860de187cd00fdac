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

/**
 * Hold one part of a question against what an entry has.
 *
 * @returns the reasons, one for each value that was asked and met; an empty list where nothing was asked;
 * undefined where the entry does not meet the part.
 */
export function matchPart(
  part: Because["part"],
  asked: readonly string[] | undefined,
  has: readonly string[],
  familyOf: FindFamily = itself,
): Because[] | undefined {
  if (asked === undefined) return [];
  const reasons = asked.flatMap((value) => {
    const family = familyOf(value);
    const matched = has.includes(value) ? value : has.find((each) => family.has(each));
    return matched === undefined ? [] : [{ part, asked: value, matched }];
  });
  return reasons.length > 0 ? reasons : undefined;
}

/** Join the reasons of all parts; undefined where the entry misses one of them. */
export function joinReasons(parts: readonly (Because[] | undefined)[]): Because[] | undefined {
  const joined: Because[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    joined.push(...part);
  }
  return joined;
}
