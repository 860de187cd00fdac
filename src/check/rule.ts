import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Problem, Severity } from "../source/problem.ts";
import type { CheckContext, CheckedEntry, CheckFacts } from "./check-context.ts";

/** What a rule finds: a problem, whose rule and severity go without saying. */
export interface Finding extends Omit<Problem, "rule" | "severity"> {
  /** The path of the file that it is about, where that is none of the files, such as one that is gone. */
  readonly path?: string;
}

/**
 * Lines that break a rule, what is said of them, and lines that do not. Examples are the documentation of a rule, and its
 * test: the lines are put into an entry that is right otherwise.
 */
export interface RuleExample {
  readonly kind: Kind;
  /** Fields of the front matter, or a part of the body that starts with its heading. */
  readonly wrong: string;
  /** The text of those lines that the message points at. */
  readonly at: string;
  /** The message. */
  readonly says: string;
  /** The lines as they should be. */
  readonly right: string;
  /** Files that stand beside it, by their paths, such as `causes/cold.md`. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** What is said of a rule. */
export interface RuleFields {
  /** The name of the right state, such as `known-ids`. */
  readonly id: string;
  readonly severity: Severity;
  /** What must be true, in one sentence. */
  readonly about: string;
  /** Why, in one or two sentences; shown below a message. */
  readonly why: string;
  readonly examples: readonly RuleExample[];
  /** No exception can allow it: no catalog can hold what it finds. */
  readonly isFirm?: true;
  /** What the rule holds entries against. Without any of it, the rule asks nothing. */
  readonly needs?: "published" | "against" | "extends";
}

/** A rule that looks at an entry alone, so that what it finds can be kept. */
export interface EntryRule extends RuleFields {
  readonly scope: "entry";
  /**
   * Tells, for the plain texts of many entries in one, whether there may be something to find in any of them. Where it
   * says no, none of these entries is looked at.
   */
  readonly mayFind?: (texts: string) => boolean;
  readonly check: (file: CheckedEntry, facts: CheckFacts) => readonly Finding[];
}

/** A rule that looks across all files. */
export interface ContentRule extends RuleFields {
  readonly scope: "content";
  readonly check: (file: CheckedEntry, context: CheckContext) => readonly Finding[];
}

/** One thing that can be wrong with a contribution. */
export type Rule = EntryRule | ContentRule;
