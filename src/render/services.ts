import type { Tier } from "../schema/vocabulary/tier.ts";

/**
 * Whom to contact in the reader's country, for each degree of urgency, such as
 * `{ emergency: "999", "same-day": "NHS 111" }`. What is left out stays in neutral words.
 */
export type Services = Readonly<Partial<Record<Tier, string>>>;

/** The words that content uses for the number to call in an emergency. No entry names a number itself. */
export const neutralEmergency = "your emergency number";

/** Put the emergency number of the reader's country into a text. */
export function nameEmergency(text: string, { emergency = neutralEmergency }: Services): string {
  return text.replaceAll(neutralEmergency, () => emergency || neutralEmergency);
}
