import { createWorker } from "./create-worker.mjs";

/** A mutant that takes this many times as long as the code as it is, and this long at least, runs without end. */
const patience = { times: 6, milliseconds: 15_000 };

/** What is said of a mutant that was stopped. */
export const withoutEnd = "without end";

/** Run each test on the code as it is, alone and beside the others: how long it takes. One that fails tells nothing. */
async function measureTests(worker, tests) {
  const took = new Map();
  const leaveOut = (test, why) => {
    console.error(`Left out, since it fails without a mutant: ${test}, ${why}`);
    took.delete(test);
  };
  for (const test of tests) {
    const answer = await worker.ask({ tests: [test] }, 120_000);
    if (answer && answer.killedBy === undefined) took.set(test, answer.milliseconds);
    else leaveOut(test, answer?.killedBy ?? withoutEnd);
  }
  const runTogether = () => worker.ask({ tests: [...took.keys()] }, 600_000);
  for (let all = await runTogether(); all?.killedBy !== undefined; all = await runTogether()) {
    leaveOut(all.killedBy.split(": ")[0], all.killedBy);
  }
  return took;
}

/** Run the tests of a mutant, the nearest first and the long ones last, until one fails. */
async function runMutant(worker, { file, code }, tests, took) {
  const passing = tests.filter(({ test }) => took.has(test));
  const rank = ({ test, distance }) => (distance === 0 ? 0 : distance * 100 + took.get(test));
  const order = passing.toSorted((a, b) => rank(a) - rank(b)).map(({ test }) => test);
  const stages = [order.slice(0, 1), order.slice(1, 5), order.slice(5)].filter((stage) => stage.length > 0);
  for (const stage of stages) {
    const usual = stage.reduce((sum, test) => sum + took.get(test), 0);
    const most = Math.max(patience.milliseconds, usual * patience.times);
    const answer = await worker.ask({ file, code, tests: stage }, most);
    if (!answer) return withoutEnd;
    if (answer.killedBy !== undefined) return answer.killedBy;
  }
  return undefined;
}

/**
 * Run the tests on every mutant, several at a time.
 *
 * @returns the mutants, each with the test that noticed it, or without one where it survived.
 */
export async function runMutants(root, mutants, findTests, { workers, onDone }) {
  const pool = Array.from({ length: workers }, () => createWorker(root));
  await Promise.all(pool.map((worker) => worker.start()));
  try {
    const tests = new Set(mutants.flatMap(({ file }) => findTests(file).map(({ test }) => test)));
    const took = await measureTests(pool[0], tests);
    const queue = mutants.map((mutant, place) => ({ mutant, place }));
    const results = [];
    const work = async (worker) => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { mutant, place } = next;
        const killedBy = await runMutant(worker, mutant, findTests(mutant.file), took);
        results[place] = { ...mutant, killedBy };
        onDone(results[place]);
      }
    };
    await Promise.all(pool.map(work));
    return results;
  } finally {
    for (const worker of pool) worker.close();
  }
}
