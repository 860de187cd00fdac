import { listFamily } from "../../catalog/list-family.ts";
import { listWanted } from "../asked.ts";
import type { Because } from "../because.ts";
import { addBit, createBits, hasBit } from "./bits.ts";
import { addVia, explainNeeds } from "./explain-needs.ts";
import { Explainer } from "./explainer.ts";
import { findValue } from "./find-value.ts";
import { matchBits } from "./match-bits.ts";
import type { ListedPart, Part } from "./parts.ts";
import type { PartPlan } from "./plan.ts";
import { planEquipment, planHand } from "./plan-equipment.ts";
import { planPart } from "./plan-part.ts";
import type { QuestionIndex } from "./question-index.ts";

/** The parts that a remedy meets through its stretches. */
export const throughStretches: readonly ListedPart[] = ["muscle", "position", "place", "technique"];

/** Tell whether a remedy meets a part of a question through its stretches. */
export function isThroughStretches(part: Part): boolean {
  return throughStretches.some((each) => each === part);
}

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

/** Plan what is at hand for an index, or that nothing was said of it. */
function planAnyHand(index: QuestionIndex, equipment: unknown): Pick<PartPlan, "must" | "mustNot" | "reasons"> {
  return equipment === undefined ? { must: [], mustNot: [], reasons: [] } : planEquipment(index, equipment);
}

/**
 * Plan the parts that a remedy meets through its stretches: it does where one and the same stretch of it meets them all, and
 * can be done with what is at hand. Where nothing but that is asked, a remedy without stretches needs what it names itself.
 *
 * @throws TypeError when a part has another shape or names a value that there is not.
 */
export function planThrough(
  remedies: QuestionIndex,
  stretches: QuestionIndex,
  asked: readonly AskedPart[],
  equipment?: unknown,
): PartPlan {
  const own = planAnyHand(remedies, equipment);
  const hand = equipment === undefined ? own : planHand(stretches, equipment);
  const plans = asked.map(({ part, given }) => planPart(stretches, part, given));
  const must = [stretches.everything, ...hand.must, ...plans.flatMap((plan) => plan.must)];
  const mustNot = [...hand.mustNot, ...plans.flatMap((plan) => plan.mustNot)];
  const reasons = plans.flatMap((plan) => plan.reasons);
  const meeting = matchBits({ must, mustNot, reasons }, createBits(stretches.entries.length));
  const isMainly = planMainly(stretches, asked);
  const findPlace = (ids: readonly string[]): number | undefined => {
    const places = ids.flatMap((id) => stretches.places.get(id) ?? []).filter((place) => hasBit(meeting, place));
    return places.find(isMainly) ?? places[0];
  };
  const listStretches = (place: number): readonly string[] => {
    const remedy = remedies.entries[place];
    return remedy?.kind === "remedy" ? remedy.stretches : [];
  };
  const bits = createBits(remedies.entries.length);
  for (const place of remedies.entries.keys()) {
    const ids = listStretches(place);
    if (findPlace(ids) !== undefined || (asked.length === 0 && ids.length === 0)) addBit(bits, place);
  }
  const explainer = new Explainer(reasons);
  const ownExplainer = new Explainer(own.reasons);
  const tellNeeds = explainNeeds({ ofRemedy: own, ofStretch: planAnyHand(stretches, equipment) });
  const tell = (place: number): readonly Because[] => {
    const through = findPlace(listStretches(place));
    if (through === undefined) return ownExplainer.explain(place);
    const via = stretches.entries[through]?.id ?? "";
    return [...addVia(explainer.explain(through), via), ...tellNeeds(place, through, via)];
  };
  return { part: "muscle", must: [bits, ...own.must], mustNot: own.mustNot, reasons: [tell] };
}
