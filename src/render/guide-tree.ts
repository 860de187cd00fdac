import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Block } from "./block.ts";

/** What a section of a guide is for. */
export type SectionRole =
  | "care"
  | "before"
  | "care-details"
  | "why"
  | "content"
  | "unlikely"
  | "do-nothing"
  | "unknowns"
  | "see-a-doctor"
  | "diary"
  | "disclaimers"
  | "claims"
  | "support"
  | "sources"
  | "about";

export interface GuideSection {
  /** The heading as a link target, such as `get-help-first`. */
  readonly id: string;
  readonly role: SectionRole;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A whole guide as plain data: every word a reader gets, in order. Renderers add nothing and drop nothing. */
export interface GuideTree {
  readonly type: "guide";
  readonly id: string;
  readonly language: "en";
  readonly title: string;
  readonly summary: string;
  readonly mainMessage: string;
  readonly forWhom: string;
  readonly notForWhom: string;
  /** Whether a clinician has reviewed all of it, in a sentence. */
  readonly reviewLine: string;
  /** When it was checked and when the next check is due, in a sentence. */
  readonly dateLine: string;
  /** The popular article that the content starts from, in a sentence; empty where there is none. */
  readonly articleLine: string;
  readonly version: string;
  readonly license: string;
  readonly reviewedOn: string;
  readonly nextReviewOn: string;
  readonly sections: readonly GuideSection[];
  /** The entries that the guide shows, by kind. */
  readonly shows: readonly { readonly kind: Kind; readonly id: string }[];
}
