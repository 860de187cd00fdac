/** A ratio as people read it: two digits where it is small. */
export function formatRatio(ratio) {
  if (!Number.isFinite(ratio)) return "–";
  return ratio >= 100 ? String(Math.round(ratio)) : ratio.toPrecision(2);
}

/** Microseconds, or other numbers, with as many digits as tell something. */
export const formatNumber = (number) =>
  number >= 100 ? Math.round(number).toLocaleString("en") : number.toPrecision(3);

/** Print rows of texts as a table: the first column to the left, the others to the right. */
export function printTable(title, head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const pad = (text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column]));
  console.log(`\n${title}`);
  for (const row of all) console.log(`  ${row.map(pad).join("  ")}`.trimEnd());
}

/** A target, with what was measured. `wanted` is what it must reach, or with `most`, what it must not pass. */
export function createCheck(name, measured, { least, most }) {
  const isMet = least === undefined ? measured <= most : measured >= least;
  return { name, measured, wanted: least === undefined ? `≤ ${most}×` : `≥ ${least}×`, isMet };
}

const mark = (check) => (check ? [check.wanted, check.isMet ? "✓" : "✗"] : ["", ""]);

/**
 * Print the times of contenders, each as a ratio to ours, and hold those against their targets.
 *
 * @param least - the ratio that a contender's time has to reach, by its name.
 * @returns the targets.
 */
export function reportTimes(title, times, ours, least = {}) {
  const checks = {};
  for (const [name, wanted] of Object.entries(least)) {
    checks[name] = createCheck(`${title}: × ${name}`, times[name] / times[ours], { least: wanted });
  }
  printTable(
    title,
    ["", "median µs", "× ours", "target", "met"],
    Object.entries(times).map(([name, time]) => [
      name,
      formatNumber(time),
      name === ours ? "1" : formatRatio(time / times[ours]),
      ...mark(checks[name]),
    ]),
  );
  return Object.values(checks);
}

/** Print every target with what was measured. */
export function printSummary(checks) {
  if (checks.length === 0) return;
  const rows = checks.map((check) => [check.name, formatRatio(check.measured), ...mark(check)]);
  printTable("Targets", ["", "measured", "target", "met"], rows);
}
