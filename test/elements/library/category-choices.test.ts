import { expect } from '@open-wc/testing';
import { categoryChoices } from '../../../src/elements/library/category-choices.js';
import { pack } from '../../engine/library/phrases.js';

it('categoryChoices lists every level behind its parent, with what lies in and below it', () => {
  const phrases = [...pack.phrases, { ...pack.phrases[0]!, id: 'late', category: '售后/退款' }];
  const drawn = categoryChoices(phrases).map(
    ({ level, label, count }) => `${'-'.repeat(level)}${label} ${count}`,
  );
  expect(drawn.slice(0, 9)).to.deep.equal([
    '问候 4',
    '-开场 1',
    '-等待 2',
    '-结束 1',
    '售后 6',
    '-退款 3',
    '-退货 2',
    '-破损 1',
    '物流 2',
  ]);
});
