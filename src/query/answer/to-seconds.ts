/** Count the seconds of some minutes to a thousandth, so that 123 / 60 minutes are 123 seconds and no less. */
export function toSeconds(minutes: number): number {
  return Math.round(minutes * 60_000) / 1000;
}
