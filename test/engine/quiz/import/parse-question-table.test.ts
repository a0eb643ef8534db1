import { expect } from '@open-wc/testing';
import { parseTable } from '../../../../src/engine/quiz/import/parse-question-table.js';

type Row = readonly (string | number | null)[];

const read = (headings: Row, ...rows: readonly Row[]) => parseTable([headings, ...rows]);

describe('parseTable', () => {
  const headings = ['题型', '题目', '选项A', '选项B', '选项C', '答案'];
  const rows: readonly (readonly [row: Row, expected: object])[] = [
    [['单选题', 'Q', '甲', '乙', '丙', 'b'], { type: 'single', answer: 'B' }],
    [['单选', 'Q', '甲', '乙', '丙', '丙'], { type: 'single', answer: 'C' }],
    [
      ['单选', 'Q', '甲', '', '丙', 'Ｃ'],
      {
        type: 'single',
        answer: 'C',
        options: [
          { id: 'A', text: '甲' },
          { id: 'C', text: '丙' },
        ],
      },
    ],
    [['多选题', 'Q', '甲', '乙', '丙', 'A、C'], { type: 'multiple', answer: ['A', 'C'] }],
    [['複選題', 'Q', '甲', '乙', '丙', 'a,c'], { type: 'multiple', answer: ['A', 'C'] }],
    [['Multiple answer', 'Q', '甲', '乙', '丙', '甲；丙'], { type: 'multiple', answer: ['A', 'C'] }],
    [['选择题', 'Q', '甲', '乙', '丙', 'BC'], { type: 'multiple', answer: ['B', 'C'] }],
    [['', 'Q', '甲', '乙', '丙', 'B'], { type: 'single', answer: 'B' }],
    [['判断题', 'Q', '', '', '', '√'], { type: 'true-false', answer: true }],
    [['是非題', 'Q', '', '', '', '錯'], { type: 'true-false', answer: false }],
    [['判断', 'Q', '正确', '错误', '', 'B'], { type: 'true-false', answer: false }],
    [['', 'Q', '', '', '', '对'], { type: 'true-false', answer: true }],
    [['填空题', '应在____秒内', '', '', '', 3], { type: 'fill-in', answer: [['3']] }],
    [
      ['填空题', '应在（ ）秒内说“（　）”', '', '', '', '3/三；您好'],
      { type: 'fill-in', stem: '应在____秒内说“____”', answer: [['3', '三'], ['您好']] },
    ],
    [['填空题', '____和____', '', '', '', '甲|乙'], { type: 'fill-in', answer: [['甲'], ['乙']] }],
    [
      ['填空题', '约____元', '', '', '', '1000/990..1010'],
      { type: 'fill-in', answer: [['1000']], ranges: [{ from: 990, to: 1010 }] },
    ],
    [['填空题', '写成____', '', '', '', '8\\/10'], { type: 'fill-in', answer: [['8/10']] }],
    [['', '再见怎么说？', '', '', '', '再见'], { type: 'fill-in', stem: '再见怎么说？____' }],
    [
      ['配对题', 'Q', '开场 => 您好', '结束→再见', '=> 随便', ''],
      { type: 'matching', answer: { '1': 'A', '2': 'B' } },
    ],
    [['排序题', 'Q', '甲', '乙', '丙', 'C,A,B'], { type: 'ordering', answer: ['C', 'A', 'B'] }],
    [['打字题', 'Q', '', '', '', '您好'], { type: 'typing', text: '您好' }],
  ];
  for (const [row, expected] of rows)
    it(`reads ${row.join(' ¦ ')}`, () => {
      const { questions, problems } = read(headings, row);
      expect(problems).to.deep.equal([]);
      expect(questions[0]).to.deep.include(expected);
    });

  it('reads every column, under other names, in another order, below a title', () => {
    const { questions } = parseTable([
      ['十一月题库', null],
      [],
      [
        '試題內容',
        '正確答案',
        '選項1',
        '選項2',
        '難度',
        '分數',
        '知識點',
        '詳解',
        '來源',
        '圖片網址',
        '編號',
        '规则',
      ],
      [
        'Q',
        'A',
        '甲',
        '乙',
        '困難',
        '2分',
        '禮貌',
        '因為',
        '制度004',
        'https://x.cn/a.png',
        'q-1',
        'a.b；c.d',
      ],
    ]);
    expect(questions[0]).to.deep.equal({
      id: 'q-1',
      type: 'single',
      stem: 'Q',
      options: [
        { id: 'A', text: '甲' },
        { id: 'B', text: '乙' },
      ],
      answer: 'A',
      difficulty: 'hard',
      points: 2,
      category: '禮貌',
      explanation: '因為',
      source: '制度004',
      image: { url: 'https://x.cn/a.png', alt: '题图' },
      ruleIds: ['a.b', 'c.d'],
    });
  });

  it('reads English headings and options in one cell', () => {
    const { questions } = read(
      ['Question', 'Options', 'Answer', 'Difficulty'],
      ['Q', 'A. one\nB. two', 'B', 'Hard'],
    );
    expect(questions[0]).to.deep.include({
      answer: 'B',
      difficulty: 'hard',
      options: [
        { id: 'A', text: 'one' },
        { id: 'B', text: 'two' },
      ],
    });
  });

  it('reads the criteria of a case', () => {
    const { questions } = read(
      ['题型', '题目', '原回复', '评分点', '答案'],
      [
        '案例分析',
        'Q',
        '不知道',
        '去掉推脱 2分 不能有：不知道/不清楚\n道歉 1.5 分 要有：抱歉\n规则 1分 不违反：refusal',
        '很抱歉',
      ],
    );
    expect(questions[0]).to.deep.include({
      type: 'case',
      reply: '不知道',
      criteria: [
        { id: '1', title: '去掉推脱', points: 2, noneOf: ['不知道', '不清楚'] },
        { id: '2', title: '道歉', points: 1.5, anyOf: ['抱歉'] },
        { id: '3', title: '规则', points: 1, rules: ['refusal'] },
      ],
    });
  });

  it('names each row that is wrong by its number in the sheet, and reads the others', () => {
    const { questions, problems } = read(
      headings,
      ['单选', '', '甲', '乙', '', 'A'],
      ['单选', 'Q1', '甲', '乙', '', ''],
      ['单选', 'Q2', '甲', '乙', '', 'D'],
      ['单选', 'Q3', '甲', '乙', '丙', 'AB'],
      ['单选', 'Q4', '甲', '', '', 'A'],
      [],
      ['简答题', 'Q5', '', '', '', '随便'],
      ['判断', 'Q6', '', '', '', '也许'],
      ['填空', '____和____', '', '', '', '甲'],
      ['排序', 'Q7', '甲', '乙', '丙', 'AB'],
      ['判断', 'Q8', '', '', '', '对'],
    );
    expect(problems.map(({ line, code, detail }) => `${line} ${code} ${detail}`.trim())).to.deep.equal([
      '2 missing-stem',
      '3 missing-answer',
      '4 unknown-answer D',
      '5 unknown-answer AB',
      '6 missing-options',
      '8 unsupported-type 简答题',
      '9 unknown-answer 也许',
      '10 blank-count 2 ≠ 1',
      '11 unknown-answer AB',
    ]);
    expect(questions.map(({ stem }) => stem)).to.deep.equal(['Q8']);
    for (const { message } of problems) expect(message).to.match(/[\u4e00-\u9fff]/);
  });

  it('says so when there are no headings', () => {
    expect(parseTable([['甲', '乙']]).problems).to.have.lengthOf(1);
    expect(parseTable([['甲', '乙']]).problems[0]).to.include({ code: 'no-heading' });
    expect(parseTable([]).problems[0]).to.include({ code: 'no-heading' });
  });

  it('names a criterion it cannot read', () => {
    const { problems } = read(
      ['题型', '题目', '原回复', '评分点', '答案'],
      ['案例', 'Q', '不知道', '道歉 2分 要有：抱歉\n要有礼貌', '很抱歉'],
    );
    expect(problems[0]).to.include({ line: 2, code: 'bad-criterion', detail: '要有礼貌', kept: false });
  });

  it('drops a picture that is no address and keeps the question', () => {
    const { questions, problems } = read(
      [...headings, '图片'],
      ['判断', 'Q', '', '', '', '对', 'javascript:alert(1)'],
    );
    expect(questions[0]).to.not.have.property('image');
    expect(problems[0]).to.include({ code: 'unknown-value', detail: 'javascript:alert(1)', kept: true });
  });

  it('keeps a question whose difficulty or points nobody knows', () => {
    const { questions, problems } = read(
      [...headings, '难度', '分值'],
      ['判断', 'Q', '', '', '', '对', '超难', '很多'],
    );
    expect(problems.map(({ code, detail, kept }) => `${code} ${detail} ${kept}`)).to.deep.equal([
      'unknown-value 超难 true',
      'unknown-value 很多 true',
    ]);
    expect(questions[0]).to.include({ difficulty: 'medium' }).and.to.not.have.property('points');
  });
});
