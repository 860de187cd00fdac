import type { Prose } from "./prose.ts";

/** List every text in a value, ours or not, with the way to it. */
export function listStrings(value: unknown, path: Prose["path"] = []): Prose[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => listStrings(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => listStrings(inner, [...path, name]));
}
