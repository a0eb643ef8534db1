import { expect } from '@open-wc/testing';
import { completePhrase, titleOf, type OwnPhrase } from '../../../src/engine/packs/own-phrase.js';
import { parseOwnPhrases } from '../../../src/engine/packs/parse-own-phrases.js';
import { parsePhraseTable } from '../../../src/engine/packs/phrase-table.js';
import { phraseTableTemplate } from '../../../src/engine/packs/phrase-table-template.js';
import { toPhraseTable } from '../../../src/engine/packs/phrase-table-write.js';
import { readCsv, writeCsv } from '../../../src/engine/text/csv.js';

const phrasesOf = (...rows: string[][]): readonly OwnPhrase[] =>
  parsePhraseTable(rows).items.map(({ phrase }) => phrase);
const problemsOf = (...rows: string[][]): readonly (readonly [number, string, string])[] =>
  parsePhraseTable(rows).problems.map(({ line, code, detail }) => [line, code, detail] as const);

describe('parsePhraseTable', () => {
  it('reads a row as a phrase', () => {
    const [phrase] = phrasesOf(
      ['编号', '标签', '话术', '分类', '标题', '阶段', '出处', '对应规则', '归档'],
      [
        'p1',
        '退款、进度',
        ' {{称呼}}您好\r\n已退款 ',
        '售后/退款',
        '退款进度',
        '结尾',
        '店规',
        'refusal.a',
        '是',
      ],
    );
    expect(phrase).to.deep.equal({
      id: 'p1',
      category: '售后/退款',
      title: '退款进度',
      tags: ['退款', '进度'],
      text: '{{称呼}}您好\n已退款',
      replaces: ['refusal.a'],
      stage: 'closing',
      source: '店规',
      archived: true,
    });
  });

  const heads: readonly (readonly [string, readonly string[], readonly string[], Partial<OwnPhrase>])[] = [
    ['one column', ['内容'], ['您好，请讲。'], { title: '您好，请讲', category: '我的话术', tags: [] }],
    [
      'Traditional',
      ['標題', '類別', '內容', '標籤'],
      ['問候', '開場', '您好', '招呼'],
      { title: '問候', category: '開場', tags: ['招呼'] },
    ],
    [
      'of Taiwan',
      ['主旨', '資料夾', '罐頭訊息', '關鍵字'],
      ['問候', '開場', '您好', '招呼'],
      { title: '問候', category: '開場', tags: ['招呼'] },
    ],
    [
      'English',
      ['Title', 'Folder', 'Body', 'Tags'],
      ['Hello', 'Opening', '您好', 'a,b'],
      { title: 'Hello', category: 'Opening', tags: ['a', 'b'] },
    ],
    ['full width and spaces', [' 标 题', 'ＴＥＸＴ'], ['问候', '您好'], { title: '问候', text: '您好' }],
    ['two levels', ['一级分类', '二级分类', '话术'], ['售后', '退款', '您好'], { category: '售后/退款' }],
    [
      'levels by other marks',
      ['分类', '话术'],
      ['售后 > 退款／进度', '您好'],
      { category: '售后/退款/进度' },
    ],
    [
      'of a shop tool',
      ['快捷短语编码', '快捷短语', '快捷短语分组'],
      ['nh', '您好', '问候'],
      { title: 'nh', category: '问候', tags: [] },
    ],
    [
      'a short code beside a title',
      ['标题', '快捷键', '话术'],
      ['问候', '/nh', '您好'],
      { title: '问候', tags: ['/nh'] },
    ],
    ['columns of others', ['序号', '话术', '修改人'], ['1', '您好', '小王'], { text: '您好' }],
  ];
  for (const [name, head, row, expected] of heads)
    it(`finds its columns: ${name}`, () => {
      const { items, problems } = parsePhraseTable([['客服部话术表'], [], head, row]);
      expect(problems).to.deep.equal([]);
      expect(items.map(({ line }) => line)).to.deep.equal([4]);
      expect(items[0]!.phrase).to.include.all.keys('id', 'category', 'title', 'tags', 'text');
      for (const [field, value] of Object.entries(expected))
        expect(items[0]!.phrase[field as keyof OwnPhrase], field).to.deep.equal(value);
    });

  it('says which headings were taken for what', () => {
    const { headings } = parsePhraseTable([
      ['序号', '话术', ''],
      ['1', '您好', ''],
    ]);
    expect(headings).to.deep.equal([
      { name: '序号', column: undefined },
      { name: '话术', column: 'text' },
    ]);
  });

  it('names what is wrong by row, and takes the rest', () => {
    const rows = [
      ['标题', '话术', '编号', '阶段'],
      ['空的', '', '', ''],
      ['', '', '', ''],
      ['甲', '您好', '', ''],
      ['乙', '您 好', '', ''],
      ['丙', '再见', 'x', '随便'],
      ['丁', '谢谢', 'x', ''],
      ['戊', '{{称呼}您好', '', ''],
    ];
    expect(problemsOf(...rows)).to.deep.equal([
      [2, 'missing-text', '空的'],
      [5, 'duplicate-text', '您 好'],
      [6, 'unknown-stage', '随便'],
      [7, 'duplicate-id', 'x'],
      [8, 'broken-blank', '{{称呼}您好'],
    ]);
    expect(phrasesOf(...rows).map(({ title }) => title)).to.deep.equal(['甲', '丙', '丁', '戊']);
    expect(
      phrasesOf(...rows)
        .map(({ id }) => id)
        .slice(1, 3),
    ).to.deep.equal(['x', 'x-2']);
  });

  it('cannot do without a heading', () => {
    expect(problemsOf(['您好'], ['再见'])).to.deep.equal([[1, 'no-heading', '']]);
    expect(problemsOf()).to.deep.equal([[1, 'no-heading', '']]);
  });

  it('gives a phrase without an id the same one every time', () => {
    const ids = (...rows: string[][]): string[] => phrasesOf(['话术'], ...rows).map(({ id }) => id);
    expect(ids(['您好'], ['再见'])).to.deep.equal(ids(['再见'], ['您好']).reverse());
    expect(ids(['您好'])[0]).to.match(/^own\.[0-9a-z]{14}$/);
  });

  it('reads back what it writes, through CSV as well', () => {
    const phrases = [
      completePhrase({ text: '=1+1，{{时限|24小时}}\n"第二行"', tags: ['a b', '急'], category: '售后/退款' }),
      completePhrase({ id: '1', text: '您好', title: '同样', archived: true, stage: 'opening' }),
      completePhrase({
        id: '2',
        text: '您好',
        title: '同样',
        replaces: ['harsh.a', 'but.b'],
        source: '店规',
      }),
    ];
    expect(phrasesOf(...readCsv(writeCsv(toPhraseTable(phrases))))).to.deep.equal(phrases);
  });

  it('reads its own template without a problem', () => {
    const { items, problems } = parsePhraseTable(phraseTableTemplate());
    expect(problems).to.deep.equal([]);
    expect(items).to.have.length(2);
  });
});

describe('titleOf', () => {
  for (const [text, title] of [
    ['您好，请问有什么可以帮您？请讲', '您好，请问有什么可以帮您'],
    ['？！\n在的', '在的'],
    ['……', '……'],
    ['一二三四五六七八九十一二三四五六七八九十一二', '一二三四五六七八九十一二三四五六七八九十…'],
  ] as const)
    it(`of “${text}”`, () => expect(titleOf(text)).to.equal(title));
});

describe('parseOwnPhrases', () => {
  const shapes: readonly (readonly [string, unknown])[] = [
    ['a pack', { id: 'x', title: 'y', version: '1', phrases: [{ text: '您好' }, { text: '再见' }] }],
    ['a bare list', [{ text: '您好' }, { text: '再见' }]],
    ['several packs', [{ phrases: [{ text: '您好' }] }, { phrases: [{ text: '再见' }] }]],
  ];
  for (const [name, input] of shapes)
    it(`reads ${name}`, () => {
      const { value, problems } = parseOwnPhrases(input);
      expect(problems).to.deep.equal([]);
      expect(value.map(({ text }) => text)).to.deep.equal(['您好', '再见']);
    });

  it('loses none of two with the same id, and hands back what it cannot read', () => {
    const odd = { id: 'c', text: 5 };
    const { value, problems, unread } = parseOwnPhrases({
      phrases: [{ id: 'a', text: '您好' }, odd, { id: 'a', text: '再见' }, null],
    });
    expect(value.map(({ id }) => id)).to.deep.equal(['a', 'a-2']);
    expect(unread).to.deep.equal([odd, null]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['phrases[1].text', 'phrases[3]']);
  });

  for (const input of [undefined, null, 5, 'x', {}, { phrases: 'x' }])
    it(`finds no list in ${JSON.stringify(input)}`, () => {
      const { value, problems } = parseOwnPhrases(input);
      expect(value).to.deep.equal([]);
      expect(problems.map(({ code }) => code)).to.deep.equal(['not-a-list']);
    });
});
