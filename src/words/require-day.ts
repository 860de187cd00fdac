import { sayUnexpected } from "./say-unexpected.ts";

/** Whether a text is a day of the calendar, written year-month-day. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Require a day, written year-month-day.
 *
 * @throws TypeError when it is anything else, such as a day that no calendar has.
 */
export function requireDay(given: unknown, argument: string): void {
  if (typeof given === "string" && isDay(given)) return;
  throw new TypeError(sayUnexpected({ given, argument, expected: "a day, such as `2026-11-23`" }));
}
