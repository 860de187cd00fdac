import { createDraw, mutateBytes } from "./mutate-text.mjs";

/** A character that could forge a line of a log or turn text around. */
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;
const grammar = /^Unexpected .+, expected .+[^.]$/u;

/** Say what is wrong with a message: its words, its place, or a character that could harm. */
function findFault({ reason, note, line, column, ruleId, actual, expected = [] }) {
  if (!grammar.test(reason)) return `another grammar: ${JSON.stringify(reason)}`;
  if (!(line >= 1 && column >= 1)) return `no place: ${JSON.stringify(reason)}`;
  if (!ruleId) return `no rule: ${JSON.stringify(reason)}`;
  const shown = [reason, note ?? "", actual ?? "", ...expected];
  return shown.some((text) => unsafe.test(text)) ? `unsafe: ${JSON.stringify(shown)}` : undefined;
}

/**
 * Check mutated files, and see that nothing is thrown, every message is as it should be, a file with an error gives no
 * entry, and an entry that is written is read the same again.
 *
 * @returns the failures, with how many cases gave an entry.
 */
export function findFailures({ check, parseEntry, stringifyEntry }, files, cases, seed) {
  const draw = createDraw(seed);
  const failures = [];
  let right = 0;
  for (let turn = 0; turn < cases; turn += 1) {
    const { path, value } = files[draw(files.length)];
    const mutant = mutateBytes(value, draw);
    const fail = (why) => failures.push({ turn, path, why, mutant });
    try {
      const { files: checked, entries } = check([{ path, value: mutant }], { today: "2026-11-26" });
      const [{ messages }] = checked;
      for (const message of messages) {
        const fault = findFault(message);
        if (fault) fail(fault);
      }
      const isWrong = messages.some(({ fatal }) => fatal === true);
      if (isWrong && entries.length > 0) fail("an entry in spite of an error");
      const [entry] = isWrong ? [parseEntry({ path, value: mutant }).entry] : entries;
      if (!entry) continue;
      right += 1;
      const again = parseEntry({ path, value: stringifyEntry(entry) });
      if (JSON.stringify(again.entry) !== JSON.stringify(entry)) fail("another entry after it was written and read");
    } catch (error) {
      fail(`thrown: ${error.stack}`);
    }
  }
  return { failures, right };
}
