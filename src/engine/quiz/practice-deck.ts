import { parseBank } from '../packs/parse-bank.js';
import type { Question } from '../packs/question-types.js';
import type { AttemptResult } from './grade-attempt.js';
import type { Paper } from './paper.js';
import { isTimeText } from './time-text.js';

/** What spaced repetition remembers of a question; what the figures mean is its own. */
export interface CardMemory {
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
  /** ISO 8601, UTC. */
  readonly lastReview: string;
}

/** A question that once went wrong. */
export interface PracticeCard {
  readonly question: Question;
  /** ISO 8601, UTC: from when on it is to be practised. */
  readonly due: string;
  /** Absent until it has been practised. */
  readonly memory?: CardMemory;
}

/** One agent's book of mistakes, 错题本. It counts for nothing. */
export interface PracticeDeck {
  readonly version: 1;
  /** Attempts whose mistakes stand in it, each with the key it was marked by. */
  readonly noted: readonly string[];
  /** By question id. */
  readonly cards: Readonly<Record<string, PracticeCard>>;
}

export const emptyDeck: PracticeDeck = { version: 1, noted: [], cards: {} };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each figure with its least and greatest value; beyond them a scheduler refuses to work. */
const figures = [
  ['stability', 0.001, 36_500],
  ['difficulty', 1, 10],
  ['scheduledDays', 0, 36_500],
  ['reps', 0, Infinity],
  ['lapses', 0, Infinity],
  ['state', 0, 3],
] as const;

function isMemory(value: unknown): value is CardMemory {
  if (!isObject(value) || !isTimeText(value.lastReview) || !Number.isInteger(value.state)) return false;
  return figures.every(([name, least, most]) => {
    const figure = value[name];
    return typeof figure === 'number' && figure >= least && figure <= most;
  });
}

function readCard(input: unknown): PracticeCard | undefined {
  if (!isObject(input) || !isTimeText(input.due)) return undefined;
  const bank = { id: 'deck', title: 'deck', version: '1', questions: [input.question] };
  const question = parseBank(bank).value.questions[0];
  if (!question) return undefined;
  return { question, due: input.due, ...(isMemory(input.memory) && { memory: input.memory }) };
}

/** Reads a stored deck; what cannot be read is left out. */
export function readDeck(input: unknown): PracticeDeck {
  if (!isObject(input) || input.version !== 1 || !isObject(input.cards)) return emptyDeck;
  const cards = Object.values(input.cards).flatMap(raw => {
    const card = readCard(raw);
    return card ? [[card.question.id, card] as const] : [];
  });
  const noted = Array.isArray(input.noted) ? input.noted.filter(name => typeof name === 'string') : [];
  return { version: 1, noted, cards: Object.fromEntries(cards) };
}

export interface MarkedPaper {
  /** Names the attempt and the key it was marked by; what has been noted is not noted again. */
  readonly name: string;
  /** With the key that holds. */
  readonly paper: Paper;
  readonly result: AttemptResult;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Enters what was not right in a marked attempt, to be practised at once. A question already in the deck is put
 * forward and takes the key that holds; one since dropped from the mark goes.
 */
export function noteMistakes(deck: PracticeDeck, { name, paper, result, at }: MarkedPaper): PracticeDeck {
  if (deck.noted.includes(name)) return deck;
  const cards = new Map(Object.entries(deck.cards));
  const questions = new Map(paper.items.map(({ question }) => [question.id, question]));
  for (const { questionId, code } of result.excluded) if (code === 'dropped') cards.delete(questionId);
  for (const { questionId, verdict } of result.questions) {
    const question = questions.get(questionId);
    const known = cards.get(questionId);
    if (!question || (verdict === 'correct' && !known)) continue;
    const due = verdict === 'correct' ? known!.due : at;
    cards.set(questionId, { ...known, question, due });
  }
  return { version: 1, noted: [...deck.noted, name], cards: Object.fromEntries(cards) };
}

/** Whether a question is to be practised. `now` in epoch milliseconds. */
export const isDueCard = ({ due }: PracticeCard, now: number): boolean => Date.parse(due) <= now;
