import type { Kind } from "../schema/vocabulary/kind.ts";
import { sayOneOf } from "../words/say-unexpected.ts";
import { type Allowed, allowedFields, range } from "./allowed-fields.ts";
import { isText, sayTextExpected } from "./is-text.ts";

/** What is wrong with a field of an entry: what was given, and what is allowed. */
export interface WrongField {
  readonly field: string;
  readonly given: unknown;
  readonly expected: string;
  readonly candidates?: readonly string[];
}

const isNumber = (value: unknown) => Number.isFinite(value) && Number(value) >= 1;

function isWords(allowed: readonly string[] | Allowed): allowed is readonly string[] {
  return Array.isArray(allowed);
}

function findWrongItem(given: unknown, allowed: Allowed[string], field: string, least: number): WrongField | undefined {
  if (!Array.isArray(given)) return { field, given, expected: "a list" };
  if (given.length < least) return { field, given, expected: `a list of at least ${least}` };
  for (const [place, item] of given.entries()) {
    const wrong = findWrong(item, allowed, `${field}[${place}]`);
    if (wrong) return wrong;
  }
  return undefined;
}

function findWrong(given: unknown, allowed: Allowed[string], field: string): WrongField | undefined {
  if (allowed === "text") return isText(given) ? undefined : { field, given, expected: sayTextExpected(given) };
  if (allowed === "boolean") {
    return typeof given === "boolean" ? undefined : { field, given, expected: "`true` or `false`" };
  }
  if (allowed === "whole") {
    return isNumber(given) && Number.isInteger(given)
      ? undefined
      : { field, given, expected: "a whole number, at least 1" };
  }
  if (allowed === "number") return isNumber(given) ? undefined : { field, given, expected: "a number, at least 1" };
  if (isWords(allowed)) {
    if (allowed.some((word) => word === given)) return undefined;
    return { field, given, expected: sayOneOf(allowed), candidates: allowed };
  }
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return { field, given, expected: "an object" };
  for (const [key, inner] of Object.entries(allowed)) {
    const name = key.replace(/[?[+\]]/g, "");
    const value: unknown = Reflect.get(given, name);
    const isNeeded = !key.includes("?") && inner !== "number" && (typeof inner === "string" || isWords(inner));
    if (value === undefined && !isNeeded) continue;
    const path = `${field}.${name}`;
    const isList = key.endsWith("]");
    const wrong = isList
      ? findWrongItem(value, inner, path, key.endsWith("[+]") ? 1 : 0)
      : findWrong(value, inner, path);
    if (wrong) return wrong;
  }
  return allowed === range ? findUpsideDown(given, field) : undefined;
}

/** Find a range whose end comes before its start. */
function findUpsideDown({ min, max }: { min?: unknown; max?: unknown }, field: string): WrongField | undefined {
  return Number(min) > Number(max) ? { field: `${field}.max`, given: max, expected: `at least ${min}` } : undefined;
}

/** Find the first field of an entry that a question reads and that holds none of the words or numbers it may hold. */
export function findWrongField(entry: object, kind: Kind): WrongField | undefined {
  const allowed = allowedFields[kind];
  return allowed && findWrong(entry, allowed, "");
}
