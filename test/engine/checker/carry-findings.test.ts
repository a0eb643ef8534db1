import { expect } from '@open-wc/testing';
import { carryFindings } from '../../../src/engine/checker/carry-findings.js';
import type { Finding } from '../../../src/engine/checker/types.js';

/** Findings are written as brackets in the text before; expected as the text after. */
const cases: readonly (readonly [string, string, string, string])[] = [
  ['an edit behind', '[我不能]退', '我不能退款', '[我不能]退款'],
  ['an edit before', '亲[我不能]退', '亲亲您好我不能退', '亲亲您好[我不能]退'],
  ['an edit inside', '亲[我不能]退', '亲我也不能退', '亲我也不能退'],
  ['a deletion before', '亲亲[我不能]退', '亲我不能退', '亲[我不能]退'],
  ['a deletion that touches', '亲[我不能]退', '亲我不退', '亲我不退'],
  ['one on each side', '[但是]这边[我不能]', '但是那边我不能', '[但是]那边[我不能]'],
  ['no edit', '[但是]好', '但是好', '[但是]好'],
];

function read(marked: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '[') findings.push({ start: text.length } as Finding);
    else if (character === ']') findings.push({ ...findings.pop()!, end: text.length });
    else text += character;
  }
  return { text, findings };
}

describe('carryFindings', () => {
  for (const [name, before, after, expected] of cases)
    it(name, () => {
      const { text, findings } = read(before);
      const carried = carryFindings(findings, text, after);
      expect(carried.map(f => [f.start, f.end])).to.deep.equal(read(expected).findings.map(f => [f.start, f.end]));
    });
});
