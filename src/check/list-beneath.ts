import type { Entry } from "../schema/entry.ts";
import type { CheckContext } from "./check-context.ts";

/** List what the catalog beneath has and no file replaces. */
export function listBeneath({ pathsById, extends: { entries } }: CheckContext): readonly Entry[] {
  return entries.filter(({ id }) => !pathsById.has(id));
}
