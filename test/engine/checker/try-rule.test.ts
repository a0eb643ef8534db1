import { expect } from '@open-wc/testing';
import { tryRule } from '../../../src/engine/checker/try-rule.js';
import type { Rule, RulePack } from '../../../src/engine/packs/rule-types.js';

const rule: Rule = {
  id: 'r',
  category: 'refusal',
  severity: 'warning',
  title: 'r',
  patterns: ['<我方>没戏', '(坏'],
  except: ['[]…吗', '没戏)'],
  reason: 'r',
  suggestions: ['好的', '我没戏'],
  examples: { hit: ['说我没戏，我没戏！', '您没戏'], miss: ['我没戏吗', '我没戏'] },
  source: 'r',
};
const classes: RulePack = {
  id: 'c',
  title: '',
  version: '',
  classes: { 我方: ['我'] },
  rules: [{ ...rule, id: 'other', patterns: ['您'] }],
};

describe('tryRule', () => {
  const { hit, miss, broken, unreadable } = tryRule(rule, [classes]);

  it('shows what it reports of each example, and whether that is wanted', () => {
    expect(
      hit.map(({ spans, passes }) => [spans.map(({ start, end }) => [start, end]), passes]),
    ).to.deep.equal([
      [
        [
          [1, 4],
          [5, 8],
        ],
        true,
      ],
      [[], false],
    ]);
    expect(miss.map(({ spans, passes }) => [spans.length, passes])).to.deep.equal([
      [0, true],
      [1, false],
    ]);
  });

  it('names suggestions that break the rule, and what cannot be read', () => {
    expect(broken).to.deep.equal(['我没戏']);
    expect(unreadable).to.deep.equal(['(坏', '没戏)']);
  });
});
