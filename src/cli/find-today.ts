/** The day it is here, as `2026-11-26`. */
export function findToday(): string {
  return new Date().toISOString().slice(0, 10);
}
