/** How long a write may take at the 95th percentile, in ms: a field, a rich editor. */
const fields = new Set(['textarea', 'input', 'react-18', 'react-19', 'vue', 'keyup-only']);
export const writeLimitMs = host => (fields.has(host) ? 60 : 250);

/**
 * The table for README: hosts down, operations across, and in each cell the engines in which it does not hold.
 * @param all what the reporter has kept, one entry an engine
 */
export const toTable = all => {
  const results = all.flatMap(({ engine, results: own }) => own.map(result => ({ ...result, engine })));
  const hosts = [...new Set(results.map(({ host }) => host))];
  const operations = [...new Set(results.map(({ operation }) => operation))];
  const cell = (host, operation) => {
    const here = results.filter(result => result.host === host && result.operation === operation);
    if (here.every(({ outcome }) => outcome === 'skipped')) return '–';
    const failed = here.filter(({ outcome }) => outcome === 'failed').map(({ engine }) => engine);
    return failed.length > 0 ? `not in ${failed.join(', ')}` : '✔';
  };
  const time = host => all.map(({ times }) => times[host] ?? '?').join(' / ');
  const rows = hosts.map(host => [host, ...operations.map(operation => cell(host, operation)), time(host)]);
  const heads = ['', ...operations, `a write, ms (${all.map(({ engine }) => engine).join(' / ')})`];
  return [heads, heads.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
};
