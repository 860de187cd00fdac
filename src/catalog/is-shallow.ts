/**
 * Tell whether a value is nested no deeper than some levels. What holds itself is nested without end. A part that stands in
 * several places is looked at again only where it stands deeper than before.
 */
export function isShallow(value: unknown, levels: number, seen = new Map<object, number>()): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (levels === 0) return false;
  if ((seen.get(value) ?? Number.POSITIVE_INFINITY) <= levels) return true;
  seen.set(value, levels);
  for (const part of Object.values(value)) if (!isShallow(part, levels - 1, seen)) return false;
  return true;
}
