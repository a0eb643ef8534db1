import { expect } from '@open-wc/testing';
import type { Wait } from '../../../src/engine/packs/rule-types.js';
import { isDue, type WritingMoment } from '../../../src/engine/checker/is-due.js';
import type { Finding } from '../../../src/engine/checker/types.js';

const finding = (end: number, wait?: Wait, scope: Finding['scope'] = 'wording'): Finding => ({
  ruleId: 'r',
  category: 'c',
  severity: 'error',
  scope,
  start: 0,
  end,
  title: '',
  message: '',
  suggestions: [],
  ...(wait && { wait }),
});
/** The bar is the caret. */
function at(writing: string, rest: Partial<WritingMoment> = {}): WritingMoment {
  const caret = writing.indexOf('|');
  return { text: writing.replace('|', ''), caret, typing: true, writing: true, ...rest };
}

describe('isDue: when 我不能 may be shown', () => {
  const paused = { typing: false };
  const left = { writing: false };
  const cases: readonly (readonly [string, Wait | undefined, Partial<WritingMoment>, boolean])[] = [
    ['我不能|', undefined, {}, false],
    ['我不能|', undefined, paused, true],
    ['我不能|', undefined, left, true],
    ['我不能退|', undefined, {}, false],
    ['我不能退|', undefined, paused, true],
    ['我不能退，|', undefined, {}, false],
    ['我不能退，换可以。|', undefined, {}, true],
    ['我不能退吗？|', undefined, {}, true],
    ['我不能退！好|', undefined, {}, true],
    ['我不能退\n|', undefined, {}, true],
    ['我不能|退。', undefined, {}, false],
    ['|我不能', undefined, {}, true],
    ['我|不能', undefined, {}, true],
    ['我不能退|', 'pause', {}, false],
    ['我不能退|', 'pause', paused, true],
    ['我不能退|', 'pause', left, true],
    ['我不能退|', 'clause', {}, false],
    ['我不能退|', 'clause', paused, false],
    ['我不能退 |', 'clause', paused, false],
    ['我不能退，|', 'clause', {}, true],
    ['我不能退\n|', 'clause', {}, true],
    ['我不能退?|', 'clause', {}, true],
    ['我不能退|', 'clause', left, true],
    ['我不能退。|', 'send', paused, false],
    ['我不能退。|', 'send', left, true],
  ];
  for (const [writing, wait, rest, due] of cases)
    it(`${writing} ${wait ?? ''} ${JSON.stringify(rest)} → ${due}`, () =>
      expect(isDue(finding(3, wait), at(writing, rest))).to.equal(due));

  it('makes a demand on the whole reply wait for a pause', () => {
    const demand = finding(4, undefined, 'reply');
    expect(isDue(demand, at('好的，|'))).to.equal(false);
    expect(isDue(demand, at('好的，|', paused))).to.equal(true);
  });
});
