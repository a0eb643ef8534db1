import type { Bank, Question } from '../packs/question-types.js';
import { fitsSection } from './allot-questions.js';
import type { BlueprintSection, Paper } from './paper.js';
import { isKnownType } from './question-types.js';

/** All questions a paper can be drawn from: the first of each id, of a type that can be marked. */
export function questionPool(banks: readonly Bank[]): readonly Question[] {
  const byId = new Map<string, Question>();
  for (const question of banks.flatMap(bank => bank.questions))
    if (isKnownType(question) && !byId.has(question.id)) byId.set(question.id, question);
  return [...byId.values()];
}

/** The categories of the pool, in the order of the banks. */
export const categoriesOf = (pool: readonly Question[]): readonly string[] => [
  ...new Set(pool.map(question => question.category)),
];

/** How many questions of the pool fit a section. */
export const countFitting = (pool: readonly Question[], section: BlueprintSection): number =>
  pool.filter(question => fitsSection(question, section)).length;

/** What could stand in a section of a drawn paper instead: neither on the paper nor sent back before. */
export function standIns(
  pool: readonly Question[],
  section: BlueprintSection,
  paper: Pick<Paper, 'items'>,
  rejected: readonly string[],
): readonly Question[] {
  const unavailable = new Set([...paper.items.map(item => item.question.id), ...rejected]);
  return pool.filter(question => fitsSection(question, section) && !unavailable.has(question.id));
}
