import type { Part } from "./answer/parts.ts";

/** Why an entry is in an answer: a part of the question, and what of the entry meets it. */
export interface Because {
  /** The part of the question. */
  readonly part: Part;
  /** What was asked. */
  readonly asked: string;
  /** What the entry has. It differs from `asked` where one is a form or a part of the other, or a limit was asked. */
  readonly matched: string;
  /** The entry that the link goes through, such as the stretch of a remedy that reaches a muscle. */
  readonly via?: string;
}

/** No reasons: nothing was asked. */
export const noReasons: readonly Because[] = Object.freeze([]);
