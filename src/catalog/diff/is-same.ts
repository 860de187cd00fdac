import { isRecord } from "../../schema/is-record.ts";
import { listFieldPairs } from "./list-field-pairs.ts";

/** Tell whether two values say the same. The order of fields does not count, nor does a field without a value. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  return isRecord(a) && isRecord(b) && listFieldPairs(a, b).every(({ before, after }) => isSame(before, after));
}
