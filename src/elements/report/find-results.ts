import type { Records } from '../../records/records.js';
import { decodePart } from './decode-part.js';
import { readValues } from './read-values.js';
import { isMonth } from '../../engine/quiz/is-month.js';
import { readResults, type ReadResults } from '../../engine/quiz/read-results.js';

const prefix = 'quiz/results/';

const monthOfKey = (key: string): string => key.slice(prefix.length).split('/')[0]!;

/** The months there are results of, the latest first. */
export async function monthsWithResults(records: Records): Promise<readonly string[]> {
  const months = new Set((await records.keys(prefix)).map(monthOfKey));
  return [...months].filter(isMonth).sort().reverse();
}

/** Where a result is kept. */
export const resultKey = (month: string, agentId: string, attemptId: string): string =>
  `${prefix}${month}/${encodeURIComponent(agentId)}/${attemptId}`;

/** All results of a month; a damaged one is named by its agent and attempt. */
export async function resultsOfMonth(records: Records, month: string): Promise<ReadResults> {
  const keys = await records.keys(`${prefix}${month}/`);
  const values = await readValues(records, keys);
  return readResults(
    keys.map((key, i) => {
      const [agent = '', attempt = ''] = key.slice(`${prefix}${month}/`.length).split('/');
      return [`${decodePart(agent)} / ${attempt}`, values[i]] as const;
    }),
  );
}
