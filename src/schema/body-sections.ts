import type { Kind } from "./vocabulary/kind.ts";

/** One heading of the body, the field it fills, and what may stand under it. */
export interface BodySection {
  readonly heading: string;
  readonly field: string;
  readonly holds: "paragraphs" | "steps";
  readonly required: boolean;
}

const about = (required: boolean): BodySection => ({ heading: "About", field: "about", holds: "paragraphs", required });
const steps = (required: boolean): BodySection => ({ heading: "Steps", field: "steps", holds: "steps", required });
const prose = (heading: string, field: string, required = true): BodySection => ({
  heading,
  field,
  holds: "paragraphs",
  required,
});

/** The headings that the body of each kind may have, in order. */
export const bodySections: Record<Kind, readonly BodySection[]> = {
  reference: [prose("Finding", "finding")],
  article: [about(true)],
  disclaimer: [prose("Text", "text")],
  muscle: [about(false)],
  equipment: [about(false)],
  condition: [about(true)],
  "red-flag": [prose("What to do", "whatToDo"), prose("While waiting", "whileWaiting", false)],
  cause: [about(true)],
  stretch: [about(false), steps(true)],
  remedy: [about(true), prose("Why people try it", "whyTried", false), steps(false)],
  claim: [prose("What the evidence says", "note")],
  guide: [],
};
