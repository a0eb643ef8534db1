import type { Question } from '../packs/question-types.js';
import { mulberry32, streamSeed } from './random.js';

/** What each question's random numbers are for: the index in its streams `seed:question:index`. */
export const purpose = { draw: 0, place: 1, options: 2 } as const;

/** Sorts by one random number per question, so that a question added or edited does not move the others. */
export function rankQuestions<T>(
  items: readonly T[],
  questionOf: (item: T) => Question,
  seed: string,
  index: string | number,
): T[] {
  return items
    .map(item => {
      const { id } = questionOf(item);
      return { item, id, rank: mulberry32(streamSeed(`${seed}:${id}:${index}`))() };
    })
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(({ item }) => item);
}
