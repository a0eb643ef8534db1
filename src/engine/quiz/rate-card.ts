import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { Verdict } from './grade-question.js';
import type { CardMemory, PracticeCard } from './practice-deck.js';

/**
 * The scheduler, FSRS with its own parameters. Steps of minutes are left out: agents practise between two customers and
 * come back on another day. Nothing is drawn by chance, so that the same answers give the same days.
 */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

const ratings: Readonly<Record<Verdict, Grade>> = {
  correct: Rating.Good,
  partial: Rating.Hard,
  wrong: Rating.Again,
  unanswered: Rating.Again,
};

function toCard({ due, memory }: PracticeCard): Card {
  const empty = createEmptyCard(new Date(due));
  if (!memory) return empty;
  const { stability, difficulty, scheduledDays, reps, lapses, state, lastReview } = memory;
  const remembered = { stability, difficulty, reps, lapses, state, scheduled_days: scheduledDays };
  return { ...empty, ...remembered, last_review: new Date(lastReview) };
}

const toMemory = (card: Card, now: Date): CardMemory => ({
  stability: card.stability,
  difficulty: card.difficulty,
  scheduledDays: card.scheduled_days,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state,
  lastReview: now.toISOString(),
});

/** The card after it has been practised, due when it is about to be forgotten. `now` in epoch milliseconds. */
export function rateCard(card: PracticeCard, verdict: Verdict, now: number): PracticeCard {
  const moment = new Date(now);
  const next = scheduler.next(toCard(card), moment, ratings[verdict]).card;
  return { question: card.question, due: next.due.toISOString(), memory: toMemory(next, moment) };
}
