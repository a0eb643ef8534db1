import { expect } from '@open-wc/testing';
import { handInOf } from '../../../src/elements/report/hand-in.js';
import { resultOf } from '../../engine/quiz/sample-results.js';

const at = (day: number, hour = 10, month = 10): Date => new Date(2026, month, day, hour);

describe('handInOf', () => {
  const cases = [
    ['on-time', { submittedAt: at(30, 23) }],
    ['late', { submittedAt: at(1, 0, 11) }],
    ['time-up', { submittedAt: at(30), timeUp: true }],
    ['late', { submittedAt: at(1, 0, 11), timeUp: true }],
  ] as const;
  for (const [expected, sitting] of cases)
    it(`says ${expected} for ${sitting.submittedAt.toDateString()}`, () => {
      expect(handInOf(resultOf({ answers: '1111', ...sitting }))).to.equal(expected);
    });

  for (const [expected, minutes] of [
    ['on-time', 0],
    ['late', 1],
  ] as const)
    it(`says ${expected} ${minutes} minutes after the paper has closed`, () => {
      const closesAt = new Date(2026, 10, 20, 18).getTime();
      const submittedAt = new Date(closesAt + minutes * 60_000);
      expect(handInOf(resultOf({ answers: '1111', submittedAt }), closesAt)).to.equal(expected);
    });
});
