import type { DisclaimerType } from "../schema/vocabulary/disclaimer-type.ts";
import type { Placement } from "../schema/vocabulary/placement.ts";
import type { Position } from "../schema/vocabulary/position.ts";
import type { Tier } from "../schema/vocabulary/tier.ts";
import type { Verdict } from "../schema/vocabulary/verdict.ts";
import type { Care, DoseLines, EvidenceLines, Line } from "./line.ts";

/** A red flag inside a care card. */
export interface CareSign {
  readonly id: string;
  /** Reads on after the heading of the card. */
  readonly sign: string;
  readonly whileWaiting: readonly string[];
}

/** When to get help, one card for each degree of urgency. */
export interface CareCard {
  readonly type: "care-card";
  readonly tier: Tier;
  /** How urgent it is, in a word; heard before the heading and hidden from sight. */
  readonly prefix: string;
  readonly heading: string;
  /** Whom to contact in the reader's country; empty where the app names nobody. */
  readonly service: string;
  readonly signs: readonly CareSign[];
}

/** More about a red flag than its card has room for. */
export interface CareDetailBlock {
  readonly type: "care-detail";
  readonly id: string;
  readonly name: string;
  readonly mayMean: Line;
  readonly whatToDo: readonly string[];
}

export interface DisclaimerBlock {
  readonly type: "disclaimer";
  readonly id: string;
  readonly name: string;
  /** What it is about, such as `supplement`. */
  readonly topic: DisclaimerType;
  readonly placement: Placement;
  readonly text: readonly string[];
}

export interface ParagraphBlock {
  readonly type: "paragraph";
  readonly line: Line;
}

export interface ListBlock {
  readonly type: "list";
  readonly items: readonly string[];
}

/** A table to fill in on paper. */
export interface FormBlock {
  readonly type: "form";
  readonly caption: string;
  readonly columns: readonly string[];
  /** The headings of the rows; every other cell is empty. */
  readonly rows: readonly string[];
}

/** Links to pages for further reading. */
export interface LinksBlock {
  readonly type: "links";
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

export interface ConditionBlock {
  readonly type: "condition";
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly about: readonly Line[];
  readonly lookalikes: readonly string[];
}

export interface CauseBlock {
  readonly type: "cause";
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly about: readonly string[];
  readonly cues: readonly string[];
  readonly evidence: readonly EvidenceLines[];
  readonly disclaimers: readonly DisclaimerBlock[];
}

export interface RemedyBlock {
  readonly type: "remedy";
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Who decides, in a sentence; empty where the person does. */
  readonly decider: string;
  readonly about: readonly string[];
  readonly whyTried: readonly string[];
  readonly steps: readonly string[];
  readonly howMuch: readonly Line[];
  /** What it needs, with what to check before use. */
  readonly needs: readonly string[];
  /** The stretches it consists of that this guide shows. */
  readonly stretches: readonly { readonly id: string; readonly name: string }[];
  readonly evidence: readonly EvidenceLines[];
  readonly care: Care;
  readonly disclaimers: readonly DisclaimerBlock[];
}

export interface StretchBlock {
  readonly type: "stretch";
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly facts: readonly string[];
  /** Easier, harder, lying and sitting versions, each in a sentence. */
  readonly versions: readonly string[];
  /** What to say in place of a picture. */
  readonly picture: string;
  readonly about: readonly string[];
  readonly steps: readonly string[];
  readonly position: Position;
  readonly dose: DoseLines;
  /** What other sources say, each with its note. */
  readonly otherDoses: readonly { readonly line: Line; readonly note: string }[];
  readonly feelIt: string;
  readonly mistakes: readonly { readonly mistake: string; readonly fix: string }[];
  readonly stopIf: readonly string[];
  readonly evidence: readonly EvidenceLines[];
  readonly care: Care;
  readonly disclaimers: readonly DisclaimerBlock[];
}

/**
 * A remedy that probably does not help, or was never shown to: harm first, then what is known. Some readers use it
 * already, so it says who should take care, unless the guide shows it in full elsewhere.
 */
export interface UnlikelyBlock {
  readonly type: "unlikely";
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Who decides, in a sentence; empty where the person does. */
  readonly decider: string;
  readonly whyTried: readonly string[];
  readonly care: Care;
  readonly howMuch: readonly Line[];
  readonly evidence: readonly EvidenceLines[];
  readonly disclaimers: readonly DisclaimerBlock[];
  /** Whether the guide shows the remedy in full. */
  readonly inGuide: boolean;
}

export interface ClaimBlock {
  readonly type: "claim";
  readonly id: string;
  readonly name: string;
  readonly statement: string;
  readonly verdict: Verdict;
  readonly verdictLabel: string;
  /** How sure anyone is, in a sentence. */
  readonly certainty: string;
  readonly note: readonly Line[];
}

export interface SourceBlock {
  readonly type: "source";
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly notes: readonly string[];
  readonly addresses: readonly { readonly label: string; readonly url: string }[];
}

export type Block =
  | CareCard
  | CareDetailBlock
  | CauseBlock
  | ClaimBlock
  | ConditionBlock
  | DisclaimerBlock
  | FormBlock
  | LinksBlock
  | ListBlock
  | ParagraphBlock
  | RemedyBlock
  | SourceBlock
  | StretchBlock
  | UnlikelyBlock;
