import { expect } from '@open-wc/testing';
import { readCsv, writeCsv } from '../../../src/engine/text/csv.js';

describe('readCsv', () => {
  const cases: readonly (readonly [string, string[][]])[] = [
    ['', []],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '\uFEFF禁语,类别\n没戏,拒绝',
      [
        ['禁语', '类别'],
        ['没戏', '拒绝'],
      ],
    ],
    ['a\rb', [['a'], ['b']]],
    [
      'a,,\n,',
      [
        ['a', '', ''],
        ['', ''],
      ],
    ],
    ['"a,b","c""d","e\r\nf"\n', [['a,b', 'c"d', 'e\r\nf']]],
    ['"",x', [['', 'x']]],
    ['a"b,c', [['a"b', 'c']]],
    [
      'a;b\nc,d;e',
      [
        ['a', 'b'],
        ['c,d', 'e'],
      ],
    ],
    [
      'a\tb\n"c\td"\te',
      [
        ['a', 'b'],
        ['c\td', 'e'],
      ],
    ],
    [
      '"x;y;z",b\nc,d',
      [
        ['x;y;z', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"open\na', [['open\na']]],
    ["'=1,''=1,'a", [['=1', "'=1", "'a"]]],
  ];
  for (const [text, rows] of cases) it(JSON.stringify(text), () => expect(readCsv(text)).to.deep.equal(rows));
});

describe('writeCsv', () => {
  it('quotes what must be, ends every row, begins with a byte order mark', () =>
    expect(
      writeCsv([
        ['a', 'b,c', 'd"e'],
        ['f\ng', '', 'h'],
      ]),
    ).to.equal('\uFEFFa,"b,c","d""e"\r\n"f\ng",,h\r\n'));

  for (const formula of ['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '\rx', "'=1"])
    it(`disarms ${JSON.stringify(formula)}, and arms it again when read`, () => {
      const csv = writeCsv([[formula]]);
      expect(csv.replace(/^\uFEFF"?/, '')[0]).to.equal("'");
      expect(readCsv(csv)).to.deep.equal([[formula]]);
    });

  it('writes numbers as numbers, also below nought', () =>
    expect(writeCsv([['王芳', -5, 0.5]])).to.equal('\uFEFF王芳,-5,0.5\r\n'));

  it('gives back every table', () => {
    const table = [
      ['', ' ', 'a;b'],
      ['"', '""', '\r\n'],
      ["'", "''x", ',,'],
    ];
    expect(readCsv(writeCsv(table))).to.deep.equal(table);
  });
});
