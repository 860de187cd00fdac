import { dirname } from "node:path";
import { equivalents } from "./equivalent.mjs";
import { describeMutant } from "./find-mutants.mjs";
import { withoutEnd } from "./run-mutants.mjs";

const percent = ({ killed, total }) => (total === 0 ? "  -" : `${((100 * killed) / total).toFixed(1)} %`);

/** Count what was killed, by a name that each mutant gives. */
function countBy(results, nameOf) {
  const counts = new Map();
  for (const result of results) {
    const name = nameOf(result);
    const { killed, total } = counts.get(name) ?? { killed: 0, total: 0 };
    counts.set(name, { killed: killed + Number(result.killedBy !== undefined), total: total + 1 });
  }
  return counts;
}

/** Say why a survivor does the same as the code, where that is known. */
function explain({ file, before, after, at }) {
  return equivalents.find(
    (each) => each.file === file && each.before === before && each.after === after && at.includes(each.at),
  )?.why;
}

/** List the survivors, those that nobody has explained first. */
export function listSurvivors(results) {
  const survivors = results.filter(({ killedBy }) => killedBy === undefined);
  const lines = survivors.map((each) => ({ said: describeMutant(each), why: explain(each) }));
  return [
    ...lines.filter(({ why }) => why === undefined).map(({ said }) => said),
    ...lines.filter(({ why }) => why !== undefined).map(({ said, why }) => `${said} (does the same: ${why})`),
  ];
}

/** Write the score of each name on a line. */
function formatCounts(counts) {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([name, count]) => {
    const score = percent(count).padStart(8);
    return `${score}  ${`${count.killed}/${count.total}`.padStart(9)}  ${name}`;
  });
  return lines.join("\n");
}

/** Print the score of each file and folder, and what survived. */
export function printReport(results, invalid, seconds) {
  console.log(formatCounts(countBy(results, ({ file }) => file)));
  console.log(`\n${formatCounts(countBy(results, ({ file }) => dirname(file)))}`);
  const survivors = listSurvivors(results);
  if (survivors.length > 0) console.log(`\nSurvived:\n${survivors.join("\n")}`);
  const all = countBy(results, () => "all").get("all") ?? { killed: 0, total: 0 };
  const same = results.filter((each) => each.killedBy === undefined && explain(each) !== undefined).length;
  const endless = results.filter(({ killedBy }) => killedBy === withoutEnd).length;
  console.log(`\nKilled ${all.killed} of ${all.total} (${percent(all)}), ${endless} of them for running without end.`);
  console.log(`Of the ${all.total - all.killed} that survived, ${same} do the same as the code.`);
  console.log(`${invalid} more do not compile. It took ${seconds} s.`);
}
