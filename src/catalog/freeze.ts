/**
 * Freeze a value and everything in it, each part once, also what lies inside something that was frozen before. Bytes, which
 * cannot be frozen, stay as they are.
 */
export function freeze<T>(value: T, seen = new Set<object>()): T {
  if (typeof value === "object" && value !== null && !seen.has(value) && !ArrayBuffer.isView(value)) {
    seen.add(value);
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part, seen);
  }
  return value;
}
