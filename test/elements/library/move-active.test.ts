import { expect } from '@open-wc/testing';
import { moveActive } from '../../../src/elements/library/move-active.js';

describe('moveActive', () => {
  const table: readonly [key: string, active: number, count: number, expected: number | undefined][] = [
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', 0, 3, 2],
    ['ArrowUp', 2, 3, 1],
    ['PageDown', 0, 20, 8],
    ['PageDown', 18, 20, 19],
    ['PageUp', 5, 20, 0],
    ['Home', 7, 20, 0],
    ['End', 7, 20, 19],
    ['ArrowDown', 0, 0, undefined],
    ['a', 0, 3, undefined],
    ['ArrowLeft', 1, 3, undefined],
  ];
  for (const [key, active, count, expected] of table)
    it(`${key} at ${active} of ${count} → ${expected}`, () =>
      expect(moveActive(key, active, count)).to.equal(expected));
});
