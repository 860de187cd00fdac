import type { GuideContext } from "./guide-context.ts";

/** Say what is needed, each thing with what to check before use. */
export function sayEquipment(ids: readonly string[], context: GuideContext): string[] {
  return ids.flatMap((id) => {
    const thing = context.get("equipment", id);
    if (!thing) return [];
    const { name, householdSubstitute, safetyCheck } = thing;
    const instead = householdSubstitute
      ? ` (or ${householdSubstitute.charAt(0).toLowerCase()}${householdSubstitute.slice(1)})`
      : "";
    return [`${name}${instead}. ${safetyCheck.replace(/\.$/, "")}.`];
  });
}
