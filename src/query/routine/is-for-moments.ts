import type { Dose } from "../../schema/dose.ts";
import { listRuledOut, listWanted } from "../asked.ts";

/** The moments that a question asks for, and those that it rules out. */
export interface AskedMoments {
  readonly wanted: readonly unknown[];
  readonly ruledOut: readonly unknown[];
}

/** Read the moments of a question. What has another shape is refused where the question is planned. */
export function readMoments(asked: unknown): AskedMoments {
  return { wanted: listWanted(asked), ruledOut: listRuledOut(asked) };
}

/** Tell whether a dose is for the moments that are asked about. One that names none is for any moment. */
export function isForMoments({ moments }: Dose, { wanted, ruledOut }: AskedMoments): boolean {
  if (moments === undefined) return true;
  return moments.some((each) => !ruledOut.includes(each) && (wanted.length === 0 || wanted.includes(each)));
}
