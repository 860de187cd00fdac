import { sayUnexpected } from "../../words/say-unexpected.ts";
import { addBit, createBits } from "./bits.ts";
import type { PartPlan } from "./plan.ts";
import type { QuestionIndex } from "./question-index.ts";
import { toSeconds } from "./to-seconds.ts";

const most = 1440;

/**
 * Plan the minutes of a question: what takes no longer at the moment that is asked about. What has no known length fits no
 * time.
 *
 * @throws RangeError when the minutes are not above 0, or are more than a day.
 */
export function planMinutes(index: QuestionIndex, given: unknown, moment?: unknown): PartPlan {
  const part = "minutes";
  if (typeof given !== "number" || !(given > 0 && given <= most)) {
    throw new RangeError(sayUnexpected({ given, argument: part, expected: `a number above 0, at most ${most}` }));
  }
  const bits = createBits(index.entries.length);
  const atHand = toSeconds(given);
  const seconds = index.secondsAt(moment);
  for (const [place, each] of seconds.entries()) if (each <= atHand) addBit(bits, place);
  const asked = String(given);
  // Rounded up to a tenth, but never above what was asked.
  const inMinutes = (place: number) => Math.min(given, Math.ceil((seconds[place] ?? 0) / 6) / 10);
  return {
    part,
    must: [bits],
    mustNot: [],
    reasons: [(place) => [{ part, asked, matched: String(inMinutes(place)) }]],
  };
}
