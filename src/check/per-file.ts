import type { CheckedEntry } from "./check-context.ts";

/** Work something out of a file once: a file that does not change is the same one in every check. */
export function perFile<T>(work: (file: CheckedEntry) => T): (file: CheckedEntry) => T {
  const known = new WeakMap<CheckedEntry, { readonly value: T }>();
  return (file) => {
    const kept = known.get(file) ?? { value: work(file) };
    known.set(file, kept);
    return kept.value;
  };
}
