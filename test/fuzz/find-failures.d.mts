import type { check } from "../../src/check/check.ts";
import type { parseEntry } from "../../src/source/parse-entry.ts";
import type { stringifyEntry } from "../../src/source/stringify-entry.ts";

interface Ours {
  readonly check: typeof check;
  readonly parseEntry: typeof parseEntry;
  readonly stringifyEntry: typeof stringifyEntry;
}

export function findFailures(
  ours: Ours,
  files: readonly { readonly path: string; readonly value: Uint8Array }[],
  cases: number,
  seed: number,
): {
  readonly failures: readonly { readonly turn: number; readonly path: string; readonly why: string }[];
  readonly right: number;
};
