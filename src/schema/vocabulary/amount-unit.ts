/** The unit of an amount. */
export const amountUnits = ["mg", "mcg", "mL", "g"] as const;

export type AmountUnit = (typeof amountUnits)[number];

/** What each value means. */
export const amountUnitMeanings: Record<AmountUnit, string> = {
  mg: "Milligrams",
  mcg: "Micrograms",
  mL: "Millilitres",
  g: "Grams",
};
