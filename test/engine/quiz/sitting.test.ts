import { expect } from '@open-wc/testing';
import { admit } from '../../../src/engine/quiz/admit.js';
import {
  answerQuestion,
  goToQuestion,
  startAttempt,
  submitAttempt,
} from '../../../src/engine/quiz/attempt.js';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import { joinAttempt, joinBeginning } from '../../../src/engine/quiz/join-attempt.js';
import { shownReview, shownSince } from '../../../src/engine/quiz/shown-review.js';
import { nextTime } from '../../../src/engine/quiz/steady-time.js';
import { sampleBank } from './sample-bank.js';

const at = (time: string): number => Date.parse(`2026-11-${time}:00+08:00`);
const terms = { opens: '2026-11-20T09:00+08:00', closes: '2026-11-22T18:00+08:00' };
const reset = (time: string) => ({ version: 1, at: `2026-11-${time}:00+08:00`, reason: '停电' }) as const;
const took = (number: number, time: string) => ({ number, startedAt: at(time) });

describe('admit', () => {
  const closesAt = at('22T18:00');
  for (const [name, given, now, taken, resets, expected] of [
    ['no terms', {}, '01T00:00', [], [], { kind: 'counts', number: 1, closesAt: undefined }],
    ['before it opens', terms, '20T08:59', [], [], { kind: 'early', opensAt: at('20T09:00') }],
    ['as it opens', terms, '20T09:00', [], [], { kind: 'counts', number: 1, closesAt }],
    ['as it closes', terms, '22T18:00', [], [], { kind: 'closed', closedAt: closesAt }],
    ['sat once', terms, '21T09:00', [took(1, '20T10:00')], [], { kind: 'practice', number: 0 }],
    ['sat once, closed', terms, '23T09:00', [took(1, '20T10:00')], [], { kind: 'practice', number: 0 }],
    [
      'sat once of two',
      { ...terms, attempts: 2 },
      '21T09:00',
      [took(1, '20T10:00')],
      [],
      { kind: 'counts', number: 2, closesAt },
    ],
    [
      'sat once of two, closed',
      { ...terms, attempts: 2 },
      '23T09:00',
      [took(1, '20T10:00')],
      [],
      { kind: 'closed', closedAt: closesAt },
    ],
    [
      'allowed once more',
      terms,
      '21T09:00',
      [took(1, '20T10:00'), took(0, '20T11:00')],
      [reset('20T12:00')],
      { kind: 'counts', number: 2, closesAt },
    ],
    [
      'allowed once more, missed that too',
      terms,
      '23T09:00',
      [took(1, '20T10:00')],
      [reset('20T12:00')],
      { kind: 'closed', closedAt: closesAt },
    ],
    ['missed, allowed afterwards', terms, '23T09:00', [], [reset('23T08:00')], { kind: 'counts', number: 1 }],
    [
      'missed, allowed afterwards, made up for',
      terms,
      '23T10:00',
      [took(1, '23T09:00')],
      [reset('23T08:00')],
      { kind: 'closed', closedAt: closesAt },
    ],
    [
      'sat, allowed once more afterwards',
      terms,
      '23T10:00',
      [took(1, '20T10:00')],
      [reset('23T08:00')],
      { kind: 'counts', number: 2 },
    ],
  ] as const)
    it(name, () => expect(admit(given, { taken, resets, now: at(now) })).to.deep.equal(expected));
});

describe('shownReview', () => {
  const after = { when: 'after-close', shows: 'marks' } as const;
  for (const [name, paper, now, expected] of [
    ['unless the paper says otherwise', {}, '21T09:00', 'answers'],
    ['the total alone', { review: { when: 'at-once', shows: 'total' } }, '21T09:00', 'total'],
    ['before the paper closes', { review: after, closes: terms.closes }, '22T17:59', 'nothing'],
    ['as the paper closes', { review: after, closes: terms.closes }, '22T18:00', 'marks'],
    ['of a paper that never closes', { review: after }, '30T00:00', 'nothing'],
  ] as const)
    it(name, () => expect(shownReview(paper, at(now))).to.equal(expected));

  it('opens the result when it is there, or when the paper closes', () => {
    expect(shownSince({}, 5)).to.equal(5);
    expect(shownSince({ review: after, closes: terms.closes }, 5)).to.equal(at('22T18:00'));
    expect(shownSince({ review: after, closes: terms.closes }, at('25T09:00'))).to.equal(at('25T09:00'));
  });
});

describe('nextTime', () => {
  const minute = 60_000;
  const last = { wall: 100 * minute, running: 0, time: 100 * minute };
  // Milliseconds since the last look by the wall clock and by the running one, when a look was due, and what passed.
  for (const [name, wall, running, due, passed] of [
    ['both run', 1_000, 1_000, 1_500, 1_000],
    ['the clock is set back', -60 * minute, 1_000, 1_500, 1_000],
    ['the clock is set forward', 60 * minute, 1_000, 1_500, 1_000],
    ['the machine sleeps and its running clock with it', 60 * minute, 4_000, 1_500, 60 * minute],
    ['the machine sleeps and its running clock does not', 60 * minute, 60 * minute, 1_500, 60 * minute],
    ['a tab in the background looks once a minute', minute, minute, undefined, minute],
    ['the machine sleeps behind a tab in the background', 60 * minute, 1_000, undefined, 60 * minute],
    ['the clock is set back behind a tab in the background', -60 * minute, minute, undefined, minute],
    ['the clocks drift', 1_100, 1_000, undefined, 1_000],
    ['the running clock was changed', 1_000, -5, 1_500, 0],
  ] as const)
    it(name, () => {
      const next = nextTime(last, { wall: last.wall + wall, running }, due);
      expect(next.time - last.time).to.equal(passed);
    });

  it('holds a clock set forward and back again for no change at all', () => {
    const forward = nextTime(last, { wall: last.wall + 60 * minute, running: 1_000 }, 1_500);
    const back = nextTime(forward, { wall: last.wall + 2_000, running: 2_000 }, 1_500);
    expect(back.time - last.time).to.equal(2_000);
  });
});

const sections = [{ type: 'single', count: 2, points: 50 }] as const;
const paper = drawPaper(sampleBank({ single: 2 }), { title: '示例', month: '2026-11', sections }, 1).paper!;
const begin = { id: 'a', agentId: 'li', number: 1, now: at('21T09:00') };
const fresh = startAttempt(paper, begin);

describe('startAttempt, where the paper closes', () => {
  const ends = (timeLimitMinutes: number | undefined, closesAt: number | undefined) => {
    const { timeLimitMinutes: _, ...open } = paper;
    const limited = timeLimitMinutes === undefined ? open : { ...open, timeLimitMinutes };
    return startAttempt(limited, { ...begin, closesAt }).deadline;
  };
  for (const [name, limit, closesAt, expected] of [
    ['neither', undefined, undefined, null],
    ['a limit', 20, undefined, at('21T09:20')],
    ['closing time', undefined, at('21T18:00'), at('21T18:00')],
    ['a limit before closing time', 20, at('21T18:00'), at('21T09:20')],
    ['a limit beyond closing time', 20, at('21T09:05'), at('21T09:05')],
  ] as const)
    it(name, () => expect(ends(limit, closesAt)).to.equal(expected));
});

describe('joinAttempt', () => {
  const changes = [(attempt: typeof fresh) => answerQuestion(attempt, 'single-2', 'B')];
  const own = changes[0]!(fresh);
  const elsewhere = answerQuestion(goToQuestion(fresh, 1), 'single-1', 'A');
  const submitted = submitAttempt(elsewhere, begin.now + 60_000);
  const other = startAttempt(paper, { ...begin, id: 'b' });
  for (const [name, stored, expected] of [
    ['nothing stored', undefined, own],
    ['something unreadable', { id: 'a', version: 1 }, own],
    ['answered elsewhere', elsewhere, changes[0]!(elsewhere)],
    ['handed in elsewhere', submitted, submitted],
    ['another attempt', other, other],
  ] as const)
    it(name, () => expect(joinAttempt(stored, own, changes)).to.deep.equal(expected));
});

describe('joinBeginning', () => {
  const submitted = submitAttempt(fresh, begin.now + 60_000);
  const next = startAttempt(paper, { ...begin, id: 'b', number: 2 });
  const practice = startAttempt(paper, { ...begin, id: 'c', number: 0 });
  for (const [name, stored, attempt, expected] of [
    ['nothing stored', undefined, fresh, fresh],
    ['one begun elsewhere', { ...fresh, id: 'x' }, fresh, { ...fresh, id: 'x' }],
    ['this one handed in elsewhere', { ...submitted, id: 'x' }, fresh, { ...submitted, id: 'x' }],
    ['the one before handed in', submitted, next, next],
    ['practice after one that counts', submitted, practice, practice],
    ['practice begun elsewhere', { ...practice, id: 'x' }, practice, { ...practice, id: 'x' }],
  ] as const)
    it(name, () => expect(joinBeginning(stored, attempt)).to.deep.equal(expected));
});
