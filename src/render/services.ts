import { requireKnownFields } from "../catalog/require-known-fields.ts";
import { type Tier, tiers } from "../schema/vocabulary/tier.ts";
import { requireLine } from "./require-line.ts";

/**
 * Whom to contact in the reader's country, for each degree of urgency, such as
 * `{ emergency: "999", "same-day": "NHS 111" }`. What is left out or blank stays in neutral words.
 */
export type Services = Readonly<Partial<Record<Tier, string | undefined>>>;

/** The words that content uses for the number to call in an emergency. No entry names a number itself. */
export const neutralEmergency = "your emergency number";

/** Put the emergency number of the reader's country into a text. */
export function nameEmergency(text: string, { emergency = neutralEmergency }: Services): string {
  return text.replaceAll(neutralEmergency, () => emergency.trim() || neutralEmergency);
}

/**
 * Require services that can be said. A misspelt degree of urgency would lose a number that somebody may need.
 *
 * @throws TypeError when it is no object, a degree is not one of ours, or whom to contact is no text on one line.
 */
export function requireServices(given: Services, argument: string): void {
  requireKnownFields(given, tiers, argument);
  for (const [tier, contact] of Object.entries(given)) {
    if (contact !== undefined) requireLine(contact, `${argument}.${tier}`);
  }
}
