import type { Path } from "../source/find-yaml-place.ts";
import type { CheckedEntry } from "./check-context.ts";

/** An object of an entry, as it was read. */
type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** List the objects around a value, the whole entry first. */
export function listAround({ fields }: CheckedEntry, path: Path): Fields[] {
  const around: Fields[] = [];
  let value: unknown = fields;
  for (const step of path) {
    if (!isFields(value)) break;
    around.push(value);
    value = Object.getOwnPropertyDescriptor(value, String(step))?.value;
  }
  return around;
}

/** Tell whether an object names what it rests on. */
export function isCited({ references }: Fields): boolean {
  return Array.isArray(references) && references.length > 0;
}

/** Tell whether the part of an entry that a text stands in, or the whole entry, names what it rests on. */
export function hasReferences(file: CheckedEntry, path: Path): boolean {
  return listAround(file, path).some(isCited);
}
