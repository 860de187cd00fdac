import type { CatalogIds, EntryOf } from "../../catalog/catalog.ts";
import type { RoutineChoice } from "./list-routine-choices.ts";

function sayWhyNot(shortest: number | undefined, left: number, isFull: boolean): string {
  if (shortest === undefined) return "No dose for this moment has a length.";
  if (shortest > left) return `It takes at least ${shortest} seconds, and ${Math.floor(left)} are left.`;
  return isFull ? "The routine has as many stretches as were asked for." : "Another stretch reaches more.";
}

/** Say of each stretch that fits a person and is not in the routine why it is not. */
export function listLeftOut<I extends CatalogIds>(
  stretches: readonly EntryOf<I, "stretch">[],
  choices: readonly RoutineChoice<I>[],
  picked: readonly RoutineChoice<I>[],
  { seconds, isFull }: { readonly seconds: number; readonly isFull: boolean },
): { readonly id: I["stretch"]; readonly why: string }[] {
  const shortest: number[] = [];
  for (const { group, seconds: length } of choices) shortest[group] = Math.min(shortest[group] ?? length, length);
  const isPicked = new Set(picked.map(({ group }) => group));
  return stretches.flatMap(({ id }, group) =>
    isPicked.has(group) ? [] : [{ id, why: sayWhyNot(shortest[group], seconds, isFull) }],
  );
}
