import { sayUnexpected } from "../words/say-unexpected.ts";
import { requireObject } from "./require-object.ts";

/** Whether something in a chain of prototypes has one behind it. */
function isInner(prototype: unknown): prototype is object {
  return typeof prototype === "object" && prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

/** Whether an object has fields at all: no promise, no date, and none that works its fields out when they are read. */
function isPlain(fields: object): boolean {
  if (Object.prototype.toString.call(fields) !== "[object Object]") return false;
  // The last of the chain is what every object has, also where the object comes from another realm.
  for (let each: unknown = Object.getPrototypeOf(fields); isInner(each); each = Object.getPrototypeOf(each)) {
    const isWorkedOut = ({ get }: PropertyDescriptor) => get !== undefined;
    if (Object.values(Object.getOwnPropertyDescriptors(each)).some(isWorkedOut)) return false;
  }
  return true;
}

/**
 * Require an object whose fields say something. A `Map` or a form has none of its own, so what it holds, such as a sign
 * that calls for help, would be lost without a word. What a copy of an object would lose is refused for the same reason.
 *
 * @throws TypeError when it is anything else.
 */
export function requireFields(given: unknown, argument: string): object {
  const fields = requireObject(given, argument);
  if (Symbol.iterator in fields || !isPlain(fields)) {
    throw new TypeError(
      sayUnexpected({ given, argument, expected: "a plain object, no `Map` and no other collection" }),
    );
  }
  for (const name in fields) {
    if (Object.hasOwn(fields, name)) continue;
    throw new TypeError(
      sayUnexpected({ given: name, argument, expected: "fields of its own, none that is inherited" }),
    );
  }
  return fields;
}
