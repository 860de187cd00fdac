import type { Dose } from "../../../schema/dose.ts";
import type { Remedy } from "../../../schema/remedy.ts";
import type { RemedyKind } from "../../../schema/vocabulary/remedy-kind.ts";
import { quote } from "../../../words/quote.ts";
import type { EntryRule, Finding } from "../../rule.ts";

type Excess = Omit<Finding, "place"> & { readonly at: readonly (string | number)[] };

/** The most minutes at a time: what a health service sets for cold, and twice what it gives for heat. */
const mostMinutes: Partial<Record<RemedyKind, number>> = { cold: 20, heat: 30 };

/** The most minutes that one dose of a stretch may take, all sides and repeats together. */
const mostForDose = 30;

/** Work out the seconds that a dose takes at most, all repeats, sets and sides together. */
function countSeconds({ holdSeconds, reps, sets = 1, restSeconds = 0, repeatMinutes, side }: Dose): number {
  const times = reps?.max ?? 1;
  const once = repeatMinutes ? repeatMinutes * 60 : (holdSeconds?.max ?? 0) * times + restSeconds * (times - 1);
  return once * sets * (side === "each" ? 2 : 1);
}

function listLongDoses(doses: readonly Dose[]): Excess[] {
  return doses.flatMap((dose, index) => {
    const minutes = Math.ceil(countSeconds(dose) / 60);
    if (minutes <= mostForDose) return [];
    const field = (["repeatMinutes", "reps"] as const).find((each) => dose[each] !== undefined) ?? "sets";
    const at = ["doses", index, field];
    const found = `dose of ${minutes} minutes, all repeats, sets and sides together`;
    return [{ at, found, expected: `at most ${mostForDose}`, advice: "look at its source again" }];
  });
}

function listLongMinutes({ kindOfRemedy, minutes }: Remedy): Excess[] {
  const most = mostMinutes[kindOfRemedy];
  if (most === undefined || minutes === undefined || minutes.max <= most) return [];
  const found = `${minutes.max} minutes of ${quote(kindOfRemedy)}`;
  return [{ at: ["minutes", "max"], found, expected: `at most ${most}`, advice: "look at its source again" }];
}

/** No dose is so large that it must be a slip of the pen. */
export const boundedDoses: EntryRule = {
  id: "bounded-doses",
  severity: "error",
  scope: "entry",
  about: "No dose is so large that it must be a slip of the pen or could burn the skin.",
  why: "These are bounds of what is plausible, not advice: a dose inside them still needs its source.",
  examples: [
    {
      kind: "remedy",
      wrong: "kindOfRemedy: cold\nminutes: {min: 10, max: 45}",
      at: "45",
      says: "Unexpected 45 minutes of `cold`, expected at most 20, look at its source again",
      right: "kindOfRemedy: cold\nminutes: {min: 10, max: 15}",
    },
    {
      kind: "stretch",
      wrong: `doses:
  - holdSeconds: {min: 60, max: 60}
    reps: {min: 30, max: 30}
    side: each
    basis: {type: trial, references: [right-reference]}`,
      at: "{min: 30, max: 30}",
      says: "Unexpected dose of 60 minutes, all repeats, sets and sides together, expected at most 30, look at its source again",
      right: `doses:
  - holdSeconds: {min: 60, max: 60}
    reps: {min: 3, max: 3}
    side: each
    basis: {type: trial, references: [right-reference]}`,
    },
  ],
  check({ entry, findPlace }) {
    if (!entry || "movedTo" in entry) return [];
    const found: Excess[] = [];
    if (entry.kind === "remedy") found.push(...listLongMinutes(entry));
    if (entry.kind === "stretch") found.push(...listLongDoses(entry.doses));
    return found.map(({ at, ...excess }) => ({ ...excess, place: findPlace(at) }));
  },
};
