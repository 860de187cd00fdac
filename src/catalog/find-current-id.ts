/**
 * Find the id that an entry has now, from one that it has or had. An id may have been changed more than once.
 *
 * @returns the id, or undefined where no entry has or had it, or changed ids lead in a circle.
 */
export function findCurrentId(
  id: string,
  isKnown: (id: string) => boolean,
  movedTo: ReadonlyMap<string, string>,
): string | undefined {
  const seen = new Set<string>();
  for (let now: string | undefined = id; now !== undefined && !seen.has(now); now = movedTo.get(now)) {
    if (isKnown(now)) return now;
    seen.add(now);
  }
  return undefined;
}
