/** How long a round of one contender takes at least, and about how long one may take in all, in nanoseconds. */
const roundTime = 1e7;
const wholeTime = 2e9;

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Run something some times; nanoseconds for each. */
function time(run, times) {
  const start = process.hrtime.bigint();
  for (let each = 0; each < times; each += 1) run();
  return Number(process.hrtime.bigint() - start) / times;
}

/** Warm a contender up, and find out how often it runs in one round and in how many rounds it takes part. */
function calibrate(run, rounds) {
  let times = 1;
  let each = time(run, times);
  while (each * times < roundTime) {
    times *= 2;
    each = time(run, times);
  }
  return { times, rounds: Math.min(rounds, Math.max(3, Math.floor(wholeTime / (each * times)))) };
}

/**
 * Time contenders against each other in interleaved rounds. A very slow one takes part in fewer of them. A quick one runs
 * once before it is timed, since the one before it has emptied the caches.
 *
 * @returns microseconds a run by name: the median over the rounds.
 */
export function compare(contenders, rounds = 41) {
  const names = Object.keys(contenders);
  const plans = Object.fromEntries(names.map((name) => [name, calibrate(contenders[name], rounds)]));
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const { times, rounds: own } = plans[name];
      const isDue = Math.floor(((round + 1) * own) / rounds) > Math.floor((round * own) / rounds);
      if (!isDue) continue;
      if (times > 1) contenders[name]();
      samples[name].push(time(contenders[name], times) / 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples[name])]));
}
