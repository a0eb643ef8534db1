import { expect } from '@open-wc/testing';
import { identifyFindings, type KnownFinding } from '../../../src/engine/checker/identify-findings.js';
import type { Finding } from '../../../src/engine/checker/types.js';

/** Finds `不…` words as rule `no`, `13…` digits as rule `phone`; `好不好` is none. */
function find(text: string): Finding[] {
  return [...text.matchAll(/(?<!好)不[能行]?|13\d+/g)].map(match => ({
    ruleId: match[0].startsWith('1') ? 'phone' : 'no',
    category: 'c',
    severity: 'error',
    scope: 'wording',
    start: match.index,
    end: match.index + match[0].length,
    title: '',
    message: '',
    suggestions: [],
  }));
}

/** Types one text after another and tells the ids in the order of the last one. */
function idsAfter(...texts: string[]): string {
  let known: KnownFinding[] = [];
  let before = '';
  let count = 0;
  for (const text of texts) {
    known = identifyFindings(known, before, text, find(text), () => String.fromCharCode(97 + count++));
    before = text;
  }
  return known
    .filter(({ absent }) => !absent)
    .map(({ id }) => id)
    .join('');
}

describe('identifyFindings', () => {
  const cases: readonly (readonly [says: string, texts: readonly string[], ids: string])[] = [
    ['new ones get new ids', ['不能，不行'], 'ab'],
    ['text added behind', ['不能', '不能退'], 'a'],
    ['text added in front', ['不能', '亲，不能'], 'a'],
    ['text changed on both sides', ['亲不能退', '您不能换'], 'a'],
    ['one more of the same in front', ['不能', '不能，不能'], 'ab'],
    ['one more of the same between', ['甲不能乙不能', '甲不能丙不能乙不能'], 'acb'],
    ['the first of two is deleted', ['不能。不能', '不能'], 'a'],
    ['the first of two unlike ones is deleted', ['不行。不能', '不能'], 'b'],
    ['moved by cut and paste', ['不能，可以', '可以，不能'], 'a'],
    ['it grows where it began', ['不', '不能'], 'a'],
    ['its words become others', ['不能', '不行'], 'b'],
    ['another number in its place', ['13800138000', '13900139000'], 'b'],
    ['harmless for a while', ['不能', '好不能', '不能'], 'a'],
    ['gone with its words', ['不能', '', '不能'], 'b'],
    ['three alike, the text replaced but for them', ['甲不能乙不能丙不能', '丁不能戊不能己不能'], 'abc'],
  ];
  for (const [says, texts, ids] of cases)
    it(`${says}: ${texts.join(' → ')}`, () => expect(idsAfter(...texts)).to.equal(ids));

  it('knows a demand on the whole reply whatever the reply says', () => {
    const demand = (end: number): Finding => ({ ...find('不')[0]!, ruleId: 'thanks', scope: 'reply', end });
    const first = identifyFindings([], '', '甲', [demand(1)], () => 'a');
    const second = identifyFindings(first, '甲', '乙丙', [demand(2)], () => 'b');
    expect(second.map(({ id }) => id)).to.deep.equal(['a']);
  });
});
