/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** How often to run a contender in one round, so that a round takes about 20 ms. */
function calibrate(run) {
  let times = 1;
  for (;;) {
    const start = process.hrtime.bigint();
    for (let each = 0; each < times; each += 1) run();
    if (Number(process.hrtime.bigint() - start) > 5e6) return times * 4;
    times *= 2;
  }
}

/**
 * Time contenders against each other in interleaved rounds.
 *
 * @returns microseconds a run by name: the median over the rounds.
 */
export function compare(contenders, rounds = 41) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, calibrate(contenders[name])]));
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const start = process.hrtime.bigint();
      for (let each = 0; each < times[name]; each += 1) contenders[name]();
      samples[name].push(Number(process.hrtime.bigint() - start) / 1000 / times[name]);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples[name])]));
}
