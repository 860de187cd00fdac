import type { Catalog } from "../../src/catalog/catalog.ts";
import type { FindQuestion } from "../../src/query/find-question.ts";
import type { Dose } from "../../src/schema/dose.ts";
import type { Remedy } from "../../src/schema/remedy.ts";
import type { Stretch } from "../../src/schema/stretch.ts";
import { findDeciding, meetsRating } from "./naive-known.ts";
import { type AnyAsked, isFormOf, isRelated, meets, spellOut, today } from "./naive-match.ts";
import { findStop, judgeNaively } from "./naive-person.ts";

const deciderOrder = "self-care ask-first clinician-only research-only avoid".split(" ");

/** Where an entry stands, as a text that sorts as the documentation says. */
export function sortKey(catalog: Catalog, entry: Remedy | Stretch, question: FindQuestion): string {
  const isHarmful = entry.evidence.some(({ effect }) => effect === "harm-outweighs");
  const [effect, certainty] = isHarmful ? [9, 9] : findDeciding(catalog, entry, question);
  if (entry.kind === "stretch") return `${effect} ${certainty} ${entry.id}`;
  const { whoDecides, kindOfRemedy, id } = entry;
  const isGiven = !/^(?:self-care|ask-first)$/.test(whoDecides) && !/^medic\w+-(?:review|check)$/.test(kindOfRemedy);
  const place = effect < 2 ? Number(isGiven) : 2;
  return [place, effect, certainty, deciderOrder.indexOf(whoDecides), id].join(" ");
}

/** The seconds that a dose takes, both sides and the change between them included. */
function countSeconds({
  holdUntilEased,
  holdSeconds,
  reps,
  sets,
  repeatMinutes,
  restSeconds,
  switchSeconds,
  side,
}: Dose) {
  if (holdUntilEased || !(holdSeconds || reps || repeatMinutes)) return Number.POSITIVE_INFINITY;
  const times = (reps?.min ?? 1) * (sets ?? 1);
  const counted = times * (holdSeconds?.min ?? 3) + (times - 1) * (restSeconds ?? 0);
  const once = repeatMinutes ? repeatMinutes * 60 : counted;
  const change = switchSeconds ?? 5;
  if (side === "alternate") {
    if (repeatMinutes) return 10 + once;
    if (!holdSeconds) return 10 + times * 6 + (times - 1) * (restSeconds ?? 0);
    return 10 + 2 * times * holdSeconds.min + times * change + (times - 1) * (restSeconds ?? change);
  }
  return side === "each" ? 10 + once + change + once : 10 + once;
}

/** The minutes that an entry takes at least, with the doses for a moment that is asked about. */
export function countMinutes(entry: Remedy | Stretch, moment?: AnyAsked): number {
  if (entry.kind === "remedy") return entry.minutes?.min ?? Number.POSITIVE_INFINITY;
  const { any, all, not } = moment === undefined ? { any: [], all: [], not: [] } : spellOut(moment);
  const forAnyOf = (wanted: readonly string[]) => {
    const isFor = (each: string) => !not.includes(each) && (wanted.length === 0 || wanted.includes(each));
    const named = entry.doses.filter(({ moments }) => moments?.some(isFor));
    const left = wanted.filter((each) => !not.includes(each));
    const needsOthers =
      left.length === 0 || left.some((each) => !named.flatMap(({ moments }) => moments).some((m) => m === each));
    const isAnyTime = ({ moments }: Dose) =>
      moments === undefined ||
      (moments.includes("daily") &&
        !not.includes("daily") &&
        left.some((each) => !/^(?:during|just)-/.test(each) || each === "during-exercise"));
    const doses = needsOthers ? [...named, ...entry.doses.filter(isAnyTime)] : named;
    return Math.min(...doses.map(countSeconds)) / 60;
  };
  const each = all.map((moment) => forAnyOf([moment]));
  return any.length > 0 || all.length === 0 ? Math.max(forAnyOf(any), ...each) : Math.max(...each);
}

/** The remedies that a stretch is a part of. */
export function remediesOf(catalog: Catalog, { id }: Stretch): Remedy[] {
  return catalog.entries.flatMap((entry) => (entry.kind === "remedy" && entry.stretches.includes(id) ? [entry] : []));
}

function meetsBody(catalog: Catalog, stretch: Stretch, question: FindQuestion): boolean {
  const isTarget = (id: string) => stretch.targets.some(({ muscle }) => isRelated(catalog, today(catalog, id), muscle));
  const isPossible = (place: string) =>
    stretch.position === "in-bed" || (place === "cannot-stand" && stretch.position === "sitting");
  return (
    meets(question.muscle, isTarget) &&
    meets(question.position, (position) => stretch.position === position) &&
    meets(question.place, isPossible) &&
    meets(question.technique, (technique) => stretch.technique === technique)
  );
}

/** Tell whether what is at hand is enough: `none`, a list that may be empty, or what must and must not be needed. */
function isEnough(catalog: Catalog, asked: AnyAsked | undefined, needs: readonly string[]): boolean {
  if (asked === undefined) return true;
  const { any, all, not } = asked === "none" ? { any: [], all: [], not: [] } : spellOut(asked);
  const now = (ids: readonly string[]) => ids.map((id) => today(catalog, id));
  const isLimit = any.length > 0 || all.length + not.length === 0;
  const atHand = now(any);
  return (
    (!isLimit || needs.every((id) => atHand.includes(id))) &&
    now(all).every((id) => needs.includes(id)) &&
    !now(not).some((id) => needs.includes(id))
  );
}

/** Whether nothing is said of what is at hand, and nothing is ruled out. */
function hasNoLimit(asked: AnyAsked | undefined): boolean {
  return typeof asked === "object" && !("length" in asked) && !asked.any && !asked.not;
}

/** Tell whether an entry meets every part of a question, whoever asks. */
export function meetsAll(catalog: Catalog, entry: Remedy | Stretch, question: FindQuestion): boolean {
  const stretches = catalog.entries.flatMap((each) =>
    each.kind === "stretch" && (each.id === entry.id || (entry.kind === "remedy" && entry.stretches.includes(each.id)))
      ? [each]
      : [],
  );
  const { muscle, position, place, technique, minutes, equipment } = question;
  const hand = typeof equipment === "object" && "all" in equipment ? { ...equipment, all: undefined } : equipment;
  const isAtHand = ({ equipment: needs }: Stretch) => hasNoLimit(hand) || isEnough(catalog, hand, needs);
  const isBody = [muscle, position, place, technique].some((each) => each !== undefined);
  const isWhole = !isBody && (equipment === undefined || (entry.kind === "remedy" && entry.stretches.length === 0));
  const causes = entry.kind === "remedy" ? entry.causes : remediesOf(catalog, entry).flatMap((remedy) => remedy.causes);
  const isFor = (id: string) => entry.conditions.some((each) => isRelated(catalog, today(catalog, id), each));
  const isOfForm = (id: string) => entry.conditions.some((each) => isFormOf(catalog, each, today(catalog, id)));
  return (
    (isWhole || stretches.some((stretch) => meetsBody(catalog, stretch, question) && isAtHand(stretch))) &&
    isEnough(catalog, question.equipment, entry.equipment) &&
    meets(question.cause, (id) => causes.includes(today(catalog, id))) &&
    meets(question.condition, isFor, isOfForm) &&
    meets(question.goal, (goal) => entry.goals.some((each) => each === goal)) &&
    meets(question.moment, (moment) => entry.moments.some((each) => each === moment)) &&
    meetsRating(catalog, entry, question) &&
    meets(question.whoDecides, (who) => who === (entry.kind === "remedy" ? entry.whoDecides : "self-care")) &&
    (minutes === undefined || countMinutes(entry, question.moment) <= minutes)
  );
}

/** Answer a question by looking at every entry: the ids of the items and of what is withheld, in order. */
export function answerNaively(catalog: Catalog, kind: "remedy" | "stretch", question: FindQuestion) {
  const { findings, person } = question;
  const met = catalog.entries
    .flatMap((entry) => ((entry.kind === "remedy" || entry.kind === "stretch") && entry.kind === kind ? [entry] : []))
    .filter((entry) => meetsAll(catalog, entry, question))
    .map((entry) => ({ entry, key: sortKey(catalog, entry, question) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ entry }) => entry);
  const isStopped = findStop(catalog, findings, person) !== undefined;
  const isHeld = (entry: Remedy | Stretch) => isStopped || judgeNaively(catalog, entry, person) === "avoid";
  return {
    items: met.filter((entry) => !isHeld(entry)).map(({ id }) => id),
    withheld: met.filter(isHeld).map(({ id }) => id),
  };
}
