import { answersOfMonth } from '../../engine/quiz/record-keys.js';
import type { Records } from '../../records/records.js';
import { decodePart } from './decode-part.js';

/** The agents who have handed in an attempt that has no result yet, as with a sealed paper before its key is released. */
export async function unmarkedAgents(records: Records, month: string): Promise<ReadonlySet<string>> {
  const [answers, results] = [answersOfMonth(month), `quiz/results/${month}/`];
  const [handedIn, marked] = await Promise.all([records.keys(answers), records.keys(results)]);
  const known = new Set(marked.map(key => decodePart(key.slice(results.length))));
  const places = handedIn
    .map(key => key.slice(answers.length))
    .filter(place => !known.has(decodePart(place)));
  return new Set(places.map(place => decodePart(place.split('/')[0]!)));
}
