/**
 * Times contenders against each other in one process. They take turns, so that a slow moment of the machine hits
 * all of them, and the fastest round of each counts: noise only ever adds.
 * @param {{name: string, run: () => unknown}[]} contenders
 * @param {{rounds?: number, roundMs?: number}} [options] number of rounds, and how long one lasts at least
 * @returns {{name: string, msPerRun: number, cpuMsPerRun: number}[]} in the order given; wall clock and CPU time of
 *   the whole process, which counts the garbage collector's threads as well
 */
export function measure(contenders, { rounds = 7, roundMs = 120 } = {}) {
  const best = contenders.map(({ name, run }) => ({ name, run, msPerRun: Infinity, cpuMsPerRun: Infinity }));
  const runs = best.map(({ run }) => runsFor(run, roundMs));
  for (let round = 0; round < rounds; round += 1) {
    best.forEach((contender, i) => {
      const { ms, cpuMs } = time(contender.run, runs[i]);
      contender.msPerRun = Math.min(contender.msPerRun, ms / runs[i]);
      contender.cpuMsPerRun = Math.min(contender.cpuMsPerRun, cpuMs / runs[i]);
    });
  }
  return best.map(({ name, msPerRun, cpuMsPerRun }) => ({ name, msPerRun, cpuMsPerRun }));
}

/** Warms up and finds how many runs fill a round. */
function runsFor(run, roundMs) {
  for (let runs = 1; ; runs *= 2) {
    const { ms } = time(run, runs);
    if (ms >= roundMs) return runs;
    if (ms >= roundMs / 8) return Math.ceil((runs * roundMs) / ms);
  }
}

/** Results are kept where the optimiser cannot see that nobody reads them. */
let kept;

function time(run, runs) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let i = 0; i < runs; i += 1) kept = run();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  globalThis.lastBenchResult = kept;
  return { ms, cpuMs: (user + system) / 1000 };
}
