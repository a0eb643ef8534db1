import { expect } from '@open-wc/testing';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { defaultRulePacks } from '../../../src/content/rules.js';
import { parseRuleTable } from '../../../src/engine/packs/rule-table.js';
import { ruleTableTemplate } from '../../../src/engine/packs/rule-table-template.js';
import { toRuleTable } from '../../../src/engine/packs/rule-table-write.js';
import type { Cell } from '../../../src/engine/text/csv.js';
import { readSheet } from '../../../src/ui/sheets/read-sheet.js';
import { writeSheet } from '../../../src/ui/sheets/write-sheet.js';

const hostile: readonly (readonly string[])[] = [
  ['禁语', '替代', '说明'],
  ['=1+1', '+86', '-1'],
  ['@SUM(A1)', "'=1", '\ttab'],
  ['00123', '123456789012345678', '1E5'],
  ['两\n行', '"引号"，逗号, ；', '<b>&amp;</b>'],
  ['😀𠮷', '沒戲', '_x0041_'],
  [' 前后 ', '2026-11-21', 'TRUE'],
  [],
  ['', '', '隔着空格'],
];

/** A sheet has no cells behind the last one that is filled. */
const trimmed = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map(row =>
    row.slice(
      0,
      row.reduce((end, cell, i) => (cell === '' ? end : i + 1), 0),
    ),
  );

async function again(rows: readonly (readonly Cell[])[], kind: 'xlsx' | 'csv'): Promise<string[][]> {
  const read = await readSheet(await writeSheet(rows, kind));
  return 'rows' in read ? trimmed(read.rows) : [[read.unreadable]];
}

describe('writeSheet and readSheet', () => {
  for (const kind of ['xlsx', 'csv'] as const) {
    it(`give back every cell as ${kind}`, async () =>
      expect(await again(hostile, kind)).to.deep.equal(trimmed(hostile)));

    it(`give back a table of rules as ${kind}: import, export and import are the same`, async () => {
      const rules = defaultRulePacks.flatMap(pack => pack.rules).filter(rule => rule.patterns);
      const sample = rules.filter((_, i) => i % 25 === 0);
      const given = toRuleTable({ id: 'team', title: '', version: '', rules: sample });
      const table = toRuleTable(parseRuleTable(given, defaultRulePacks).pack);
      expect(table.length).to.be.greaterThan(5);
      const { pack } = parseRuleTable(await again(table, kind), defaultRulePacks);
      expect(toRuleTable(pack)).to.deep.equal(table);
    });
  }

  it('keep what XML cannot hold, in a workbook', async () =>
    expect(await again([['a\u0001b\u001f\ud800c\ufffe']], 'xlsx')).to.deep.equal([
      ['a\u0001b\u001f\ud800c\ufffe'],
    ]));

  it('give the same file for the same rows', async () => {
    const [one, other] = await Promise.all([writeSheet(hostile, 'xlsx'), writeSheet(hostile, 'xlsx')]);
    expect(new Uint8Array(await one.arrayBuffer())).to.deep.equal(new Uint8Array(await other.arrayBuffer()));
  });

  it('write a template that reads without a problem', async () => {
    const { pack, problems } = parseRuleTable(await again(ruleTableTemplate(), 'xlsx'), defaultRulePacks);
    expect(problems).to.deep.equal([]);
    expect(pack.rules.map(({ patterns }) => patterns)).to.deep.equal([
      ['没戏', '甭想'],
      ['小姐姐', '小哥哥'],
    ]);
  });
});

describe('workbooks and another program', () => {
  it('reads ours: text as text, numbers as numbers', async () => {
    const file = await writeSheet(
      [
        ['姓名', '工号', '成绩'],
        ['王芳', '00123', 92.5],
        ['两\n行 <&>', '=1+1', -5],
      ],
      'xlsx',
    );
    const { sheets } = await readXlsx(await file.arrayBuffer());
    expect(sheets.map(({ rows }) => rows)).to.deep.equal([
      [
        ['姓名', '工号', '成绩'],
        ['王芳', '00123', 92.5],
        ['两\n行 <&>', '=1+1', -5],
      ],
    ]);
  });

  it('writes what we read: dates, fractions, booleans, gaps, the first sheet in sight', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '藏起来', rows: [['不是这张']], hidden: true },
        {
          name: '题目',
          rows: [
            ['日期', '时间', '分数', '启用'],
            [new Date(Date.UTC(2026, 10, 21)), new Date(Date.UTC(2026, 10, 21, 9, 30, 5)), 1.1, true],
            [null, '两\n行 <&>', 0.30000000000000004, null],
          ],
        },
      ],
    });
    expect(await readSheet(new Blob([new Uint8Array(bytes)]))).to.deep.equal({
      rows: [
        ['日期', '时间', '分数', '启用'],
        ['2026-11-21', '2026-11-21 09:30:05', '1.1', 'TRUE'],
        ['', '两\n行 <&>', '0.30000000000000004'],
      ],
    });
  });
});
