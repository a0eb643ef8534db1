import { expect, waitUntil } from '@open-wc/testing';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { sampleBank } from '../../engine/quiz/sample-bank.js';
import { openEditor } from './open-editor.js';

const xml = (type: string): string =>
  `<quiz>\n<question type="${type}"><questiontext><text>题</text></questiontext></question></quiz>`;

const row = (...cells: string[]): string =>
  `题型,题目,答案,选项A,选项B,评分点,难度,编号\n${cells.join(',')}\n`;

/** Of a file with one problem each: where it stands, and what it says in the three languages. */
const cases: readonly [name: string, content: string, line: number, cn: string, tw: string, en: string][] = [
  ['a.txt', '', 1, '没有找到题目', '沒有找到題目', 'No question was found'],
  ['a.xml', '<quiz>\n<question', 2, 'XML 读不懂', 'XML 讀不懂', 'Not well-formed XML'],
  ['a.json', '{"questions": [', 1, 'JSON 读不懂', 'JSON 讀不懂', 'Not valid JSON'],
  ['a.csv', '甲,乙\n1,2\n', 1, '没有找到表头', '沒有找到標題列', 'No headings were found'],
  ['a.xml', xml('essay'), 2, '（问答题 essay）', '（問答題 essay）', '(essay)'],
  [
    'a.xml',
    xml('ddwtos'),
    2,
    '（拖放填空 ddwtos）',
    '（拖放填空 ddwtos）',
    '(drag and drop into text, ddwtos)',
  ],
  [
    'a.gift',
    '题{#1..2 =3..4}\n\n二{#=1..2 =3..4}\n',
    3,
    '几个数值范围',
    '幾個數值範圍',
    'several ranges of numbers',
  ],
  ['a.gift', '题{=甲 ~乙', 1, '大括号没有配对', '大括號沒有配對', 'The braces are not paired'],
  ['a.csv', row('单选', '', 'A', '甲', '乙'), 2, '没有题目内容', '沒有題目內容', 'no text'],
  ['a.csv', row('单选', '题', 'A', '甲'), 2, '选项不足', '選項不足', 'too few options'],
  ['a.csv', row('单选', '题', '', '甲', '乙'), 2, '没有写答案', '沒有寫答案', 'The answer is missing'],
  [
    'a.csv',
    row('单选', '题', 'Z', '甲', '乙'),
    2,
    '答案“Z”读不懂',
    '答案「Z」讀不懂',
    'The answer “Z” cannot be read',
  ],
  [
    'a.csv',
    row('单选', '题', 'A', '甲', '乙', '', '神难'),
    2,
    '不认识“神难”',
    '不認識「神难」',
    '“神难” is not known',
  ],
  ['a.csv', row('填空', '题____和____', '一'), 2, '对不上', '對不上', 'not as many blanks as answers'],
  [
    'a.csv',
    row('案例', '题', '好的', '', '', '大概礼貌'),
    2,
    '评分点“大概礼貌”读不懂',
    '評分點「大概礼貌」讀不懂',
    'The criterion “大概礼貌” cannot be read',
  ],
  [
    'a.gift',
    '题{=甲 ~%50%乙 ~丙}',
    1,
    '只给部分分的答案“乙”',
    '只給部分分數的答案「乙」',
    'The answer “乙” is worth a part only',
  ],
  ['a.gift', '题{=甲 =乙 ~丙}', 1, '有几个正确答案', '有幾個正確答案', 'Several answers are right'],
  [
    'a.csv',
    `${row('单选', '题', 'A', '甲', '乙', '', '', '1')}单选,二,A,甲,乙,,,1\n`,
    3,
    '“1”前面已经有了',
    '「1」前面已經有了',
    '“1”',
  ],
  [
    'a.xml',
    '<quiz>\n<question type="truefalse"><questiontext><text>&lt;img src="@@PLUGINFILE@@/a.png"&gt;题</text></questiontext><answer fraction="100"><text>true</text></answer></question></quiz>',
    2,
    '图片“@@PLUGINFILE@@/a.png”',
    '圖片「@@PLUGINFILE@@/a.png」',
    'The picture “@@PLUGINFILE@@/a.png”',
  ],
  [
    'a.json',
    '{"questions": [\n{"type":"single","stem":"题","options":[{"id":"A","text":"甲"}],"answer":"B"}]}',
    2,
    '没有导入：answer',
    '沒有匯入：answer 找不到所指的「B」',
    'Not taken: answer Nothing is called “B”.',
  ],
];

describe('<heyan-paper-editor> import problems', () => {
  for (const [name, content, line, cn, tw, en] of cases)
    it(`say in three languages, with the line: ${cn}`, async () => {
      const editor = await openEditor(createMemoryRecords(), [sampleBank({ single: 1 })]);
      await editor.openBank();
      await editor.pick('.bank input[type=file]', name, content);
      await waitUntil(() => editor.find('.bank-problems'), 'the file is read', { timeout: 5000 });
      for (const [lang, where, what] of [
        ['zh-CN', `第 ${line} 行`, cn],
        ['zh-TW', `第 ${line} ${name === 'a.csv' ? '列' : '行'}`, tw],
        ['en', `${name === 'a.csv' ? 'Row' : 'Line'} ${line}`, en],
      ] as const) {
        editor.editor.lang = lang;
        await editor.editor.updateComplete;
        const said =
          editor.texts('.bank-problems li').find(text => text.includes(what)) ??
          editor.texts('.bank-problems li').join('\n');
        expect(said).to.include(what);
        expect(said.startsWith(where), said).to.equal(true);
      }
    });
});
