import type { Path } from "../find-yaml-place.ts";

/** Fields that are filled one after the other. */
export type Fields = { [name: string]: unknown };

function ownValue(object: object, step: string | number): unknown {
  return Object.getOwnPropertyDescriptor(object, step)?.value;
}

function put(object: object, step: string | number, value: unknown): void {
  Object.defineProperty(object, step, { value, enumerable: true, writable: true, configurable: true });
}

/**
 * Put a value into fields, making the objects and lists on the way. A list that is there already gets the new items at its end.
 *
 * @returns whether the way leads on: an index of a list must be the next one, or one that is there.
 */
export function setField(fields: Fields, path: Path, value: unknown): boolean {
  let object: object = fields;
  for (const [at, step] of path.entries()) {
    if (Array.isArray(object) && !(typeof step === "number" && step <= object.length)) return false;
    const old = ownValue(object, step);
    const next = path[at + 1];
    if (next === undefined) {
      put(object, step, Array.isArray(old) && Array.isArray(value) ? [...old, ...value] : value);
    } else if (typeof old === "object" && old !== null) object = old;
    else {
      const made: object = typeof next === "number" ? [] : {};
      put(object, step, made);
      object = made;
    }
  }
  return true;
}
