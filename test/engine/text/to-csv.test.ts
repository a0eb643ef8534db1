import { expect } from '@open-wc/testing';
import { toCsv } from '../../../src/engine/text/to-csv.js';

const cases: readonly [cell: string | number, written: string][] = [
  ['王芳', '王芳'],
  [-5, '-5'],
  ['', ''],
  ['甲,乙', '"甲,乙"'],
  ['说“好”', '说“好”'],
  ['a "b"', '"a ""b"""'],
  ['两\n行', '"两\n行"'],
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ['a=1', 'a=1'],
];

describe('toCsv', () => {
  for (const [cell, written] of cases)
    it(`writes ${JSON.stringify(cell)}`, () => {
      expect(toCsv([[cell]])).to.equal(`\uFEFF${written}\r\n`);
    });

  it('separates cells by commas and rows by line breaks', () => {
    expect(
      toCsv([
        ['姓名', '成绩'],
        ['王芳', 90],
      ]),
    ).to.equal('\uFEFF姓名,成绩\r\n王芳,90\r\n');
  });
});
