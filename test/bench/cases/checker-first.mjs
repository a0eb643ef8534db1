import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const dist = path => fileURLToPath(new URL(`../../../dist/${path}`, import.meta.url));

/** What a page waits for: nothing is compiled yet, and the reply is the first. */
const program = `
  const { createChecker } = await import(${JSON.stringify(dist('engine/checker/create-checker.js'))});
  const { defaultRulePacks } = await import(${JSON.stringify(dist('content/rules.js'))});
  const cpuMs = run => {
    const before = process.cpuUsage();
    const value = run();
    const { user, system } = process.cpuUsage(before);
    return { value, ms: (user + system) / 1000 };
  };
  const built = cpuMs(() => createChecker(defaultRulePacks));
  const checked = cpuMs(() => built.value.check('您好，这个我们不能给您退的，您自己看清楚哦'));
  console.log(JSON.stringify([built.ms, checked.ms]));
`;

const processes = 9;

/** Builds the checker of the built-in packs in fresh processes, as a page does, and prints the fastest. */
export function reportFirstBuild(print) {
  const runs = Array.from({ length: processes }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
    return JSON.parse(String(stdout));
  });
  const least = column => Math.min(...runs.map(run => run[column])).toFixed(1);
  print(`\nchecker: the first in a process, the default packs (fastest of ${processes})`);
  print(`  build ${least(0)} ms CPU, first check ${least(1)} ms CPU`);
}
