import type { Dose } from "../../schema/dose.ts";
import { listAll, listAny, listRuledOut, listWanted } from "../asked.ts";

/** The moments that a question asks for, and those that it rules out. */
export interface AskedMoments {
  readonly wanted: readonly unknown[];
  readonly ruledOut: readonly unknown[];
  /** Whether the goal is to end or to get over a cramp or soreness, so that the side of it is known. */
  readonly hasSide?: boolean;
}

/** Read the moments of a question. What has another shape is refused where the question is planned. */
export function readMoments(asked: unknown): AskedMoments {
  return { wanted: listWanted(asked), ruledOut: listRuledOut(asked) };
}

/**
 * Read them one demand after the other: any of some moments, and each of those that must all be met. What is short enough for one
 * that must be met need not be so for another.
 */
export function readMomentDemands(asked: unknown): readonly AskedMoments[] {
  const [any, all, ruledOut] = [listAny(asked), listAll(asked), listRuledOut(asked)];
  const demands = all.map((moment) => ({ wanted: [moment], ruledOut }));
  return any.length > 0 || all.length === 0 ? [{ wanted: any, ruledOut }, ...demands] : demands;
}

/** The moments of a cramp. What is done at any time, every day, is not meant for them. */
const ofCramp: readonly unknown[] = ["during-cramp", "just-after"];

/** Tell whether a dose names one of some moments. */
function names({ moments = [] }: Dose, wanted: readonly unknown[]): boolean {
  return moments.some((each) => wanted.includes(each));
}

/**
 * Tell whether a dose is for one of the moments that are asked about. One that names none is for any, and a daily one for any
 * but a cramp.
 */
function isForMoments(dose: Dose, { wanted, ruledOut }: AskedMoments): boolean {
  const { moments } = dose;
  if (moments === undefined) return true;
  const left = moments.filter((each) => !ruledOut.includes(each));
  if (wanted.length === 0 || names({ ...dose, moments: left }, wanted)) return left.length > 0;
  return left.includes("daily") && wanted.some((each) => !ruledOut.includes(each) && !ofCramp.includes(each));
}

/**
 * List the doses that are for the moments that are asked about. One that does not name the moment stands back for one that does:
 * who has a cramp is not told to stretch both legs in turn, as the dose for any time may say.
 */
export function listDosesFor(doses: readonly Dose[], asked: AskedMoments): readonly Dose[] {
  const fitting = doses.filter((dose) => isForMoments(dose, asked));
  const open = asked.wanted.filter((moment) => !asked.ruledOut.includes(moment));
  if (open.length === 0 || !open.every((moment) => fitting.some((dose) => names(dose, [moment])))) return fitting;
  return fitting.filter((dose) => names(dose, open));
}
