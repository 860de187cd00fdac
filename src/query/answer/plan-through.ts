import { listFamily } from "../../catalog/list-family.ts";
import { listWanted } from "../asked.ts";
import { type Because, noReasons } from "../because.ts";
import { addBit, createBits, hasBit } from "./bits.ts";
import { explainMatch } from "./explain-match.ts";
import { findValue } from "./find-value.ts";
import { matchBits } from "./match-bits.ts";
import type { ListedPart, Part } from "./parts.ts";
import type { PartPlan } from "./plan.ts";
import { planHand } from "./plan-equipment.ts";
import { planPart } from "./plan-part.ts";
import type { QuestionIndex } from "./question-index.ts";

/** The parts that a remedy meets through its stretches. */
export const throughStretches: readonly ListedPart[] = ["muscle", "position", "place", "technique"];

/** Tell whether a remedy meets a part of a question through its stretches. */
export function isThroughStretches(part: Part): boolean {
  return throughStretches.some((each) => each === part);
}

/** The sets of a question that asks for nothing. */
const nothingAsked: Pick<PartPlan, "must" | "mustNot"> = { must: [], mustNot: [] };

/** A part of a question, and what was given for it. */
export interface AskedPart {
  readonly part: ListedPart;
  readonly given: unknown;
}

/** Tell which stretches are mainly for a muscle that is asked for; that one names the link best. */
function planMainly({ catalog, entries }: QuestionIndex, asked: readonly AskedPart[]): (place: number) => boolean {
  const words = asked.flatMap(({ part, given }) => (part === "muscle" ? listWanted(given) : []));
  const wanted = new Set(words.flatMap((word) => [...listFamily(catalog, findValue(catalog, "muscle", String(word)))]));
  return (place) => {
    const entry = entries[place];
    return entry?.kind === "stretch" && entry.targets.some(({ muscle, role }) => role === "main" && wanted.has(muscle));
  };
}

/**
 * Plan the parts that a remedy meets through its stretches: it does where one and the same stretch of it meets them all,
 * and can be done with what is at hand.
 *
 * @throws TypeError when a part has another shape or names a value that there is not.
 */
export function planThrough(
  remedies: QuestionIndex,
  stretches: QuestionIndex,
  asked: readonly AskedPart[],
  equipment?: unknown,
): PartPlan {
  const hand = equipment === undefined ? nothingAsked : planHand(stretches, equipment);
  const plans = asked.map(({ part, given }) => planPart(stretches, part, given));
  const must = [stretches.everything, ...hand.must, ...plans.flatMap((plan) => plan.must)];
  const mustNot = [...hand.mustNot, ...plans.flatMap((plan) => plan.mustNot)];
  const reasons = plans.flatMap((plan) => plan.reasons);
  const meeting = matchBits({ must, mustNot, reasons }, createBits(stretches.entries.length));
  const explain = explainMatch(reasons);
  const isMainly = planMainly(stretches, asked);
  const findPlace = (ids: readonly string[]): number | undefined => {
    const places = ids.flatMap((id) => stretches.places.get(id) ?? []).filter((place) => hasBit(meeting, place));
    return places.find(isMainly) ?? places[0];
  };
  const bits = createBits(remedies.entries.length);
  for (const [place, entry] of remedies.entries.entries()) {
    if (entry.kind === "remedy" && findPlace(entry.stretches) !== undefined) addBit(bits, place);
  }
  return {
    part: "muscle",
    must: [bits],
    mustNot: [],
    reasons: [
      (place): readonly Because[] => {
        const remedy = remedies.entries[place];
        const through = remedy?.kind === "remedy" ? findPlace(remedy.stretches) : undefined;
        if (through === undefined) return noReasons;
        const via = stretches.entries[through]?.id ?? "";
        return explain(through).map((reason) => ({ ...reason, via }));
      },
    ],
  };
}
