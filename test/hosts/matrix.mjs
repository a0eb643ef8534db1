/** How long a write may take at the 95th percentile, in ms: a field, a rich editor. */
const fields = new Set(['textarea', 'input', 'react-18', 'react-19', 'vue', 'keyup-only']);
export const writeLimitMs = host => (fields.has(host) ? 60 : 250);

/** The files of tests as columns, by how their operations begin. */
const columns = {
  reading: /^reading|^finding|^a caret|^typing is observed/,
  'writing, one undo': /^one line|replaced|removal|several lines|hostile|twenty|typing goes on/,
  marks: /^marks/,
  trigger: /^the trigger opens|takes a phrase, one|^blanks|^prose/,
  'composing (Chromium)': /^half a word|^a phrase wanted|^the query may be|^the trigger may come/,
};

/**
 * The table for README: hosts down, kinds of operation across, and in each cell how many hold in how many engines,
 * or where one does not.
 * @param all what the reporter has kept, one entry an engine
 */
export const toTable = all => {
  const results = all.flatMap(({ engine, results: own }) => own.map(result => ({ ...result, engine })));
  const unknown = results.filter(({ operation }) => !kindOf(operation));
  if (unknown.length > 0) throw new Error(`In no column: ${unknown[0].operation}`);
  const cell = (host, kind) => {
    const here = results.filter(result => result.host === host && kindOf(result.operation) === kind);
    const tried = here.filter(({ outcome }) => outcome !== 'skipped');
    const failed = tried.filter(({ outcome }) => outcome === 'failed');
    if (tried.length === 0) return '–';
    if (failed.length === 0) return `✔ ${tried.length}`;
    return failed.map(({ engine, operation }) => `✘ ${engine}: ${operation}`).join(', ');
  };
  const time = host => all.map(({ times }) => times[host] ?? '?').join(' / ');
  const hosts = [...new Set(results.map(({ host }) => host))].sort();
  const rows = hosts.map(host => [host, ...Object.keys(columns).map(kind => cell(host, kind)), time(host)]);
  const heads = ['', ...Object.keys(columns), `a write, ms: ${all.map(({ engine }) => engine).join(' / ')}`];
  return [heads, heads.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
};

const kindOf = operation => Object.keys(columns).find(kind => columns[kind].test(operation));
