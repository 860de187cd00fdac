import { requireDay } from "../words/require-day.ts";

const months = "January February March April May June July August September October November December".split(" ");

/**
 * Say a calendar day as people do. It does not depend on the place or time zone of the computer.
 *
 * @throws TypeError when it is no day of the calendar, written year-month-day.
 * @example
 * formatDay("2026-11-23");
 * // => "23 November 2026"
 */
export function formatDay(day: string): string {
  requireDay(day, "day");
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1] ?? ""} ${year}`;
}
