import { compare } from "./compare.mjs";
import { createNaive } from "./naive-questions.mjs";
import { makeContent, preparePeers, prepareTasks } from "./query-contenders.mjs";
import { formatNumber, formatRatio, printTable, reportTimes } from "./report.mjs";
import { benchSmall } from "./small-bench.mjs";

const ours = "remedykit";
const naively = "Array.filter";
const sizes = [100, 1_000, 10_000, 100_000];

const titles = {
  whole: "three facets and an exclusion, whole answer",
  again: "the same, asked again",
  first: "first 20 in order, with reasons",
  count: "count",
  counts: "counts per facet",
};

/** How many times as quick as `Array.filter` each has to be, by the number of entries. */
const targets = {
  whole: { 10000: 50, 100000: 100 },
  again: { 10000: 50, 100000: 100 },
  first: { 100000: 500 },
  count: { 100000: 100 },
  counts: { 100000: 20 },
};

const say = (number) => number.toLocaleString("en").replaceAll(",", " ");

/** Compare every task on a catalog of some size: the times by task, and the targets. */
function benchSize(size) {
  const content = makeContent(size);
  const naive = createNaive(content.stretches, content.vocabulary);
  const tasks = prepareTasks(content, naive);
  const peers = size < 10_000 ? {} : preparePeers(content, naive);
  const found = naive.count();
  if (size >= 10_000 && !(found > size * 0.003 && found < size * 0.01)) {
    throw new Error(`The question finds ${found} of ${size}, expected 0.3 to 1 %`);
  }
  const checks = [];
  const times = {};
  for (const [name, task] of Object.entries(tasks)) {
    const isWhole = name === "whole" || name === "again";
    times[name] = compare({
      [ours]: task.ours,
      [naively]: task.naive,
      ...(isWhole ? peers : {}),
      ...(task.items ? { "our items alone": task.items } : {}),
      [`${naively} again (A/A)`]: task.naive,
    });
    if (size < 10_000) continue;
    const wanted = targets[name][size];
    const least = {
      ...(wanted ? { [naively]: wanted } : {}),
      ...(isWhole && size === 100_000 ? Object.fromEntries(Object.keys(peers).map((peer) => [peer, 50])) : {}),
    };
    checks.push(...reportTimes(`${say(size)} entries, ${found} found: ${titles[name]}`, times[name], ours, least));
  }
  return { size, times, checks };
}

/** Ask catalogs of each size, print the curve, and give the targets. */
export function bench() {
  const small = benchSmall();
  const curve = sizes.map(benchSize);
  for (const [name, title] of Object.entries(titles)) {
    const rows = curve.map(({ size, times }) => {
      const { [ours]: own, [naively]: other } = times[name];
      return [say(size), formatNumber(own), formatNumber(other), formatRatio(other / own)];
    });
    printTable(`Curve: ${title}`, ["entries", `${ours}, µs`, `${naively}, µs`, "× ours"], rows);
  }
  return [...small, ...curve.flatMap(({ checks }) => checks)];
}
