import { expect } from '@open-wc/testing';
import { shiftMarks } from '../../src/host/shift-marks.js';

/** Marks are written as [ ] in the text. */
const parse = (marked: string): { text: string; start: number; end: number } => ({
  text: marked.replace(/[[\]]/g, ''),
  start: marked.indexOf('['),
  end: marked.indexOf(']') - 1,
});

describe('shiftMarks', () => {
  const table: [what: string, before: string, after: string][] = [
    ['nothing changed', '您好[不归我]管', '您好[不归我]管'],
    ['typing behind', '您好[不归我]', '您好[不归我]管'],
    ['typing in front', '[不归我]管', '您好[不归我]管'],
    ['a removal in front', '您好[不归我]管', '[不归我]管'],
    ['typing right before', '好[不归我]', '好吧[不归我]'],
    ['typing inside', '[不归我]', '不归你我'],
    ['a removal inside', '[不归我]', '不我'],
    ['a removal across its end', '[不归我]管了', '不归了'],
    ['everything cleared', '您[好]', ''],
    ['repeated characters', '哈哈[哈哈]', '哈哈[哈哈]哈'],
  ];
  for (const [what, before, after] of table) {
    it(`handles ${what}`, () => {
      const from = parse(before);
      const to = parse(after);
      const marks = [{ id: 'a', severity: 'error' as const, start: from.start, end: from.end }];
      const wanted = after.includes('[') ? [{ ...marks[0], start: to.start, end: to.end }] : [];
      expect(shiftMarks(marks, from.text, to.text)).to.deep.equal(wanted);
    });
  }
});
