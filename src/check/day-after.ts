/** The day that was asked about last, and the day after it. */
let known = { day: "", after: "" };

/** The day after; the day itself where it is none. Somewhere on earth it is tomorrow already. */
export function dayAfter(day: string): string {
  if (known.day === day) return known.after;
  const time = Date.parse(day);
  known = { day, after: Number.isNaN(time) ? day : new Date(time + 86_400_000).toISOString().slice(0, 10) };
  return known.after;
}
