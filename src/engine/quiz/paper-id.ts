import type { Bank } from '../packs/question-types.js';
import type { Blueprint } from './paper.js';
import { streamSeed } from './random.js';

/**
 * The same for the same blueprint, seed, banks and questions left out, whatever is edited in the questions. The terms
 * of a paper are not in it: with a closing time put off, it is the same paper still.
 *
 * @param excluded ids of the questions of the banks that were not to be drawn
 */
export function paperId(
  blueprint: Blueprint,
  seed: string,
  banks: readonly Bank[],
  excluded: readonly string[],
): string {
  const { month, sections, passMark, timeLimitMinutes, scoring, shuffleOptions, shuffleQuestions, perAgent } =
    blueprint;
  const made = [seed, sections, passMark, timeLimitMinutes, scoring, shuffleOptions, shuffleQuestions];
  // What came later is named only where it is used, so that papers drawn before keep their ids.
  const later = [...(perAgent ? ['per-agent'] : []), ...(excluded.length > 0 ? [[...excluded].sort()] : [])];
  const name = JSON.stringify([...made, banks.map(bank => bank.id), ...later]);
  return `${month}-${streamSeed(name).toString(16).padStart(8, '0')}`;
}
