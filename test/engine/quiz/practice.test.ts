import { expect } from '@open-wc/testing';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import { gradeAttempt } from '../../../src/engine/quiz/grade-attempt.js';
import { correctPaper } from '../../../src/engine/quiz/correct-paper.js';
import {
  emptyDeck,
  isDueCard,
  noteMistakes,
  readDeck,
  type PracticeCard,
} from '../../../src/engine/quiz/practice-deck.js';
import { dueRound, missedRules, roundLength, topicRound } from '../../../src/engine/quiz/practice-queue.js';
import { rateCard } from '../../../src/engine/quiz/rate-card.js';
import type { StoredResult } from '../../../src/engine/quiz/stored-result.js';
import { sampleBank, sampleQuestion } from './sample-bank.js';

const sections = [{ type: 'single', count: 3, points: 20 }] as const;
const paper = drawPaper(sampleBank({ single: 3 }), { title: '示例', month: '2026-11', sections }, 1).paper!;
const at = '2026-11-21T01:00:00.000Z';
const result = gradeAttempt(paper, { 'single-1': 'B', 'single-2': 'A' });
const deck = noteMistakes(emptyDeck, { name: 'a', paper, result, at });
const day = 86_400_000;
const now = Date.parse(at);

describe('noteMistakes', () => {
  it('enters what was wrong and what was left open, to be practised at once', () => {
    expect(Object.keys(deck.cards).sort()).to.deep.equal(['single-2', 'single-3']);
    expect(Object.values(deck.cards).every(card => isDueCard(card, now))).to.equal(true);
  });

  it('enters an attempt once', () => {
    expect(noteMistakes(deck, { name: 'a', paper, result, at: 'later' })).to.equal(deck);
  });

  it('puts a question forward that went wrong once more, and leaves one that was right', () => {
    const later: typeof deck = {
      ...deck,
      cards: Object.fromEntries(
        Object.entries(deck.cards).map(([id, card]) => [id, { ...card, due: '2027-01-01T00:00:00.000Z' }]),
      ),
    };
    const again = gradeAttempt(paper, { 'single-1': 'B', 'single-2': 'B' });
    const next = noteMistakes(later, { name: 'b', paper, result: again, at });
    expect(next.cards['single-3']!.due).to.equal(at);
    expect(next.cards['single-2']!.due).to.equal('2027-01-01T00:00:00.000Z');
  });

  it('takes a corrected key, and drops what no longer counts', () => {
    const asked = paper.items.find(item => item.question.id === 'single-2')!.question;
    const question = { ...asked, answer: 'A', explanation: '更正' };
    const correction = {
      version: 1,
      at,
      reason: '更正',
      questions: { [question.id]: { question: question as never }, 'single-3': { excluded: true } },
    } as const;
    const corrected = correctPaper(paper, correction);
    const anew = gradeAttempt(corrected, { 'single-1': 'B', 'single-2': 'A' });
    const next = noteMistakes(deck, { name: 'a corrected', paper: corrected, result: anew, at });
    expect(next.cards['single-3']).to.equal(undefined);
    expect(next.cards['single-2']!.question.explanation).to.equal('更正');
  });
});

describe('readDeck', () => {
  const memory = {
    stability: 2,
    difficulty: 5,
    scheduledDays: 2,
    reps: 1,
    lapses: 0,
    state: 2,
    lastReview: at,
  };
  const card = { question: sampleQuestion('single', 'q'), due: at };
  const stored = (raw: unknown) => ({ version: 1, noted: ['a', 3], cards: { q: raw } });
  for (const [name, input, expected] of [
    ['nothing', undefined, undefined],
    ['another version', { ...stored(card), version: 2 }, undefined],
    ['a card', stored(card), card],
    ['a card with its memory', stored({ ...card, memory }), { ...card, memory }],
    ['a memory no scheduler would take', stored({ ...card, memory: { ...memory, stability: 0 } }), card],
    ['a card of no time', stored({ ...card, due: 'soon' }), undefined],
    ['a question without a key', stored({ ...card, question: { ...card.question, answer: 'Z' } }), undefined],
  ] as const)
    it(name, () => expect(readDeck(input).cards['q']).to.deep.equal(expected));
});

describe('rateCard', () => {
  const card = deck.cards['single-2']!;
  const days = (next: PracticeCard, from: number): number => (Date.parse(next.due) - from) / day;

  it('puts what was right further and further off, and what was wrong close again', () => {
    const first = rateCard(card, 'correct', now);
    expect(days(first, now)).to.be.at.least(1);
    const second = rateCard(first, 'correct', Date.parse(first.due));
    expect(days(second, Date.parse(first.due))).to.be.above(days(first, now));
    const lapse = rateCard(second, 'wrong', Date.parse(second.due));
    expect(days(lapse, Date.parse(second.due))).to.be.below(days(second, Date.parse(first.due)));
    expect(lapse.memory!.lapses).to.equal(1);
    expect(days(rateCard(card, 'wrong', now), now)).to.be.at.least(1);
  });

  it('is the same for the same answers, and survives the records', () => {
    const first = rateCard(card, 'partial', now);
    expect(rateCard(card, 'partial', now)).to.deep.equal(first);
    const kept = readDeck(JSON.parse(JSON.stringify({ ...deck, cards: { 'single-2': first } })));
    expect(kept.cards['single-2']).to.deep.equal(first);
    expect(rateCard(kept.cards['single-2']!, 'correct', now + 3 * day)).to.deep.equal(
      rateCard(first, 'correct', now + 3 * day),
    );
  });
});

describe('rounds of practice', () => {
  const bank = sampleBank({ single: 15, multiple: 5 }).questions;
  const cards = bank.map((question, i) => ({
    question,
    due: new Date(now - (i % 2 ? i * day : -day)).toISOString(),
  }));

  it('of what is due, the longest waiting first', () => {
    const due = dueRound(cards, now).map(({ id }) => id);
    expect(due).to.have.length(roundLength);
    expect(due[0]).to.equal(bank[19]!.id);
    expect(dueRound(cards.slice(0, 1), now)).to.deep.equal([]);
  });

  it('of one matter, what went wrong first, the same for one seed', () => {
    const isMultiple = ({ type }: { type: string }) => type === 'multiple';
    const round = topicRound(cards.slice(17), bank, isMultiple, 's').map(({ id }) => id);
    expect(round).to.have.length(5);
    expect(round.slice(0, 3).sort()).to.deep.equal(
      bank
        .slice(17)
        .map(({ id }) => id)
        .sort(),
    );
    expect(topicRound(cards.slice(17), bank, isMultiple, 's').map(({ id }) => id)).to.deep.equal(round);
  });

  it('by the rules that are broken, the worst first', () => {
    const question = (verdict: 'correct' | 'wrong', ...ruleIds: string[]) => ({ verdict, ruleIds });
    const results = [
      { questions: [question('wrong', 'x'), question('wrong', 'x', 'y'), question('correct', 'z')] },
      { questions: [question('correct', 'x', 'y')] },
    ] as unknown as StoredResult[];
    expect(missedRules(results)).to.deep.equal([
      { name: 'x', asked: 3, missed: 2 },
      { name: 'y', asked: 2, missed: 1 },
    ]);
  });
});
