import type { Catalog } from "../../catalog/catalog.ts";
import { freeze } from "../../catalog/freeze.ts";
import type { Evidence } from "../../schema/evidence.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import { judge, type Suitability } from "../suitability.ts";
import { type Profile, profile } from "./profile.ts";

/** What can speak against an entry, and how it suits somebody of whom nothing is known. */
export interface Suited extends Profile, Omit<Suitability, "cautions"> {}

/** What is kept of an entry, all in one place, so that a long answer costs little. */
export interface Judged<E extends Remedy | Stretch = Remedy | Stretch> extends Suited {
  readonly entry: E;
  readonly evidence: readonly Evidence[];
  /** The evidence that decides its place. */
  readonly headline: Evidence | undefined;
}

/** Tell how an entry suits somebody of whom nothing is known. Many answers share it, so that no app can change it. */
export function suitAnybody(catalog: Catalog, entry: Remedy | Stretch): Suited {
  const found = profile(catalog, entry);
  const { verdict, reasons, unanswered } = judge(found, {});
  return freeze({ ...found, verdict, reasons, unanswered });
}
