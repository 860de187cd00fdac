import type { CautionLevel } from "../schema/vocabulary/caution-level.ts";

/** A piece of text with the numbers of the sources behind it. */
export interface Line {
  readonly text: string;
  /** Numbers of entries in the list of sources, starting with 1. */
  readonly cites: readonly number[];
}

/** Who should take care, by what is asked of them. */
export interface CautionGroup {
  readonly level: CautionLevel;
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** What is known of one thing, in sentences that are made from effect and certainty. */
export interface EvidenceLines {
  readonly effect: Line;
  readonly certainty: string;
  readonly note: string;
}

/** What a remedy or stretch can do to people, before how it is done. */
export interface Care {
  readonly harms: readonly Line[];
  readonly cautions: readonly CautionGroup[];
  readonly interactions: readonly Line[];
}

/** A dose in sentences: what to do, where it comes from, and what no source says. */
export interface DoseLines {
  readonly how: readonly string[];
  readonly basis: Line;
  readonly note: string;
}
