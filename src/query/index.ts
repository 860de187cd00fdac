export type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
export { compareEntries } from "../catalog/compare-entries.ts";
export { type CreateCatalogOptions, createCatalog } from "../catalog/create-catalog.ts";
export { getEntry, type KindOf } from "../catalog/get-entry.ts";
export { hasId } from "../catalog/has-id.ts";
export { listEntries } from "../catalog/list-entries.ts";
export { listLinksFrom } from "../catalog/list-links-from.ts";
export { listLinksTo } from "../catalog/list-links-to.ts";
export type { Amount } from "../schema/amount.ts";
export type { Article } from "../schema/article.ts";
export type { Cause } from "../schema/cause.ts";
export type { Caution } from "../schema/caution.ts";
export type { Claim } from "../schema/claim.ts";
export type { Code } from "../schema/code.ts";
export type { Condition } from "../schema/condition.ts";
export type { Disclaimer } from "../schema/disclaimer.ts";
export type { Dose } from "../schema/dose.ts";
export type { Entry, EntryByKind } from "../schema/entry.ts";
export type { Equipment } from "../schema/equipment.ts";
export type { Evidence } from "../schema/evidence.ts";
export type { Guide } from "../schema/guide.ts";
export type { Moved } from "../schema/moved.ts";
export type { Muscle } from "../schema/muscle.ts";
export type { RedFlag } from "../schema/red-flag.ts";
export type { Reference } from "../schema/reference.ts";
export type { Remedy } from "../schema/remedy.ts";
export type { Rule } from "../schema/rule.ts";
export type { Stretch } from "../schema/stretch.ts";
export { type Certainty, certainties, certaintyMeanings } from "../schema/vocabulary/certainty.ts";
export { type Effect, effectMeanings, effects } from "../schema/vocabulary/effect.ts";
export { type Goal, goalMeanings, goals } from "../schema/vocabulary/goal.ts";
export { type Kind, kindMeanings, kinds } from "../schema/vocabulary/kind.ts";
export { type Moment, momentMeanings, moments } from "../schema/vocabulary/moment.ts";
export { type Position, positionMeanings, positions } from "../schema/vocabulary/position.ts";
export { type Tier, tierMeanings, tiers } from "../schema/vocabulary/tier.ts";
export { type Trait, traitMeanings, traits } from "../schema/vocabulary/trait.ts";
export { type Verdict, verdictMeanings, verdicts } from "../schema/vocabulary/verdict.ts";
export { checkRedFlags, type RedFlagAnswer } from "./check-red-flags.ts";
export { evaluateRule, type Truth } from "./evaluate-rule.ts";
export {
  type FoundRemedy,
  findRemedies,
  type RemedyAnswer,
  type RemedyQuestion,
} from "./find-remedies.ts";
export { type FoundStretch, findStretches, type StretchAnswer, type StretchQuestion } from "./find-stretches.ts";
export { listCareFirst } from "./list-care-first.ts";
export { type FoundCaution, listCautions } from "./list-cautions.ts";
export type { DosePhase, Pace, PhaseKind, PhaseSide } from "./list-dose-phases.ts";
export { listQuestions, type Question } from "./list-questions.ts";
export type { Because } from "./match-part.ts";
export type { OneOrMore } from "./one-or-more.ts";
export type { Answer, Findings, Person } from "./person.ts";
export { planRoutine, type Routine, type RoutineQuestion, type RoutineStep } from "./plan-routine.ts";
export { rankForGoal } from "./rank-for-goal.ts";
export { type PersonVerdict, type Suitability, suitability } from "./suitability.ts";
export { type TimedPhase, timeline } from "./timeline.ts";
export type { Withheld } from "./withheld.ts";
