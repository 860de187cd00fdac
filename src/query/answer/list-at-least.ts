import { certainties } from "../../schema/vocabulary/certainty.ts";

/** List the certainties that are no lower than one. */
export function listAtLeast(least: string): readonly string[] {
  const all: readonly string[] = certainties;
  return all.slice(0, all.indexOf(least) + 1);
}
