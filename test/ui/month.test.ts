import { expect } from '@open-wc/testing';
import { monthName, monthOf, shiftMonth } from '../../src/ui/month.js';

describe('months', () => {
  it('tells the month of a moment by the reader’s clock', () => {
    expect(monthOf(new Date(2026, 10, 1, 0, 0).getTime())).to.equal('2026-11');
    expect(monthOf(new Date(2026, 11, 31, 23, 59).getTime())).to.equal('2026-12');
  });

  const shifts: readonly [month: string, by: number, to: string][] = [
    ['2026-11', 1, '2026-12'],
    ['2026-11', 2, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', 0, '2026-03'],
  ];
  for (const [month, by, to] of shifts)
    it(`goes from ${month} by ${by} to ${to}`, () => {
      expect(shiftMonth(month, by)).to.equal(to);
    });

  it('names a month in the reader’s language', () => {
    expect(monthName('2026-11', 'zh-CN')).to.equal('2026年11月');
    expect(monthName('2026-11', 'en')).to.equal('November 2026');
  });
});
