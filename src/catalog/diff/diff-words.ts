import type { FieldChange } from "./catalog-diff.ts";
import { isSame } from "./is-same.ts";
import { tellChange } from "./tell-change.ts";

/** List what a list has that another has not, each value once, with its place. */
function listMissing(values: readonly unknown[], from: readonly unknown[]): { value: unknown; place: number }[] {
  return values
    .map((value, place) => ({ value, place }))
    .filter(({ value, place }) => !from.includes(value) && values.indexOf(value) === place);
}

/** Compare two lists of ids or words: each is there or not, and those that stay may stand in another order. */
export function diffWords(
  before: readonly unknown[],
  after: readonly unknown[],
  path: FieldChange["path"],
): FieldChange[] {
  const stayed = before.filter((value) => after.includes(value));
  const stays = after.filter((value) => before.includes(value));
  return [
    ...listMissing(before, after).map(({ value, place }) => tellChange("removed", [...path, place], { before: value })),
    ...listMissing(after, before).map(({ value, place }) => tellChange("added", [...path, place], { after: value })),
    ...(isSame(stayed, stays) ? [] : [tellChange("moved", path, { before, after })]),
  ];
}
