/** The day that it is now in UTC, written as entries write days. */
export function findToday(): string {
  return new Date().toISOString().slice(0, 10);
}
