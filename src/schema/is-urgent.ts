/** Tell whether a red flag cannot wait beyond today, so that nothing else may be offered meanwhile. */
export function isUrgent({ tier }: { readonly tier: unknown }): boolean {
  return tier === "emergency" || tier === "same-day";
}
