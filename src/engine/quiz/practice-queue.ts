import type { Question } from '../packs/question-types.js';
import { isDueCard, type PracticeCard } from './practice-deck.js';
import { mulberry32, shuffle, streamSeed } from './random.js';
import type { StoredResult } from './stored-result.js';

/** A round is short enough for a pause between two customers. */
export const roundLength = 10;

/** A rule of speech, or a category, with how often it was asked and how often that was not fully right. */
export interface Weakness {
  readonly name: string;
  readonly asked: number;
  readonly missed: number;
}

function countBy(
  results: readonly StoredResult[],
  namesOf: (question: StoredResult['questions'][number]) => readonly string[],
): Weakness[] {
  const counts = new Map<string, Weakness>();
  for (const question of results.flatMap(({ questions }) => questions))
    for (const name of namesOf(question)) {
      const { asked, missed } = counts.get(name) ?? { asked: 0, missed: 0 };
      counts.set(name, { name, asked: asked + 1, missed: missed + (question.verdict === 'correct' ? 0 : 1) });
    }
  return [...counts.values()].sort((a, b) => b.missed - a.missed || a.name.localeCompare(b.name, 'zh-CN'));
}

/** The rules of speech an agent breaks in the quiz, the worst first; one never missed is none of them. */
export const missedRules = (results: readonly StoredResult[]): Weakness[] =>
  countBy(results, ({ ruleIds }) => ruleIds).filter(({ missed }) => missed > 0);

/** The questions due, the one waiting longest first. */
export function dueRound(cards: readonly PracticeCard[], now: number): Question[] {
  return cards
    .filter(card => isDueCard(card, now))
    .sort((a, b) => Date.parse(a.due) - Date.parse(b.due))
    .slice(0, roundLength)
    .map(({ question }) => question);
}

/**
 * Questions on one matter: those that once went wrong before others of the banks, either in an order the seed decides.
 */
export function topicRound(
  cards: readonly PracticeCard[],
  bank: readonly Question[],
  isWanted: (question: Question) => boolean,
  seed: string,
): Question[] {
  const missed = cards.map(({ question }) => question).filter(isWanted);
  const known = new Set(missed.map(({ id }) => id));
  const others = bank.filter(question => isWanted(question) && !known.has(question.id));
  const next = mulberry32(streamSeed(`practice:${seed}`));
  return [...shuffle(missed, next), ...shuffle(others, next)].slice(0, roundLength);
}
