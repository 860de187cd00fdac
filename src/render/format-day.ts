const months = "January February March April May June July August September October November December".split(" ");

/**
 * Say a calendar day as people do. It does not depend on the place or time zone of the computer.
 *
 * @example
 * formatDay("2026-11-23");
 * // => "23 November 2026"
 */
export function formatDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1] ?? ""} ${year}`;
}
