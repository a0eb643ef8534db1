import { expect } from '@open-wc/testing';
import { parseMoodleXml } from '../../../../src/engine/quiz/import/parse-moodle-xml.js';

const quiz = (...questions: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`;

const question = (type: string, inside: string, stem = '<p>题目</p>'): string =>
  `<question type="${type}"><name><text>n</text></name><questiontext format="html"><text><![CDATA[${stem}]]></text></questiontext>${inside}</question>`;

const answer = (fraction: number, text: string, more = ''): string =>
  `<answer fraction="${fraction}" format="html"><text><![CDATA[<p>${text}</p>]]></text>${more}</answer>`;

const three = answer(100, '甲') + answer(0, '乙') + answer(0, '丙');

describe('parseMoodleXml', () => {
  const rows: readonly (readonly [type: string, inside: string, expected: object])[] = [
    ['multichoice', `<single>true</single>${three}`, { type: 'single', answer: 'A' }],
    [
      'multichoice',
      `<single>false</single>${answer(50, '甲')}${answer(50, '乙')}${answer(-100, '丙')}`,
      { type: 'multiple', answer: ['A', 'B'] },
    ],
    ['truefalse', answer(0, 'true') + answer(100, 'false'), { type: 'true-false', answer: false }],
    [
      'shortanswer',
      answer(100, '再见') + answer(100, '再会') + answer(0, '走吧'),
      { type: 'fill-in', stem: '题目____', answer: [['再见', '再会']] },
    ],
    [
      'numerical',
      answer(100, '3.14', '<tolerance>0.01</tolerance>'),
      { type: 'fill-in', answer: [['3.14']], ranges: [{ from: 3.13, to: 3.15 }] },
    ],
    ['numerical', answer(100, '60', '<tolerance>0</tolerance>'), { type: 'fill-in', answer: [['60']] }],
    ['ordering', three, { type: 'ordering', answer: ['A', 'B', 'C'] }],
    [
      'matching',
      '<subquestion format="html"><text>开场</text><answer><text>您好</text></answer></subquestion><subquestion><text>结束</text><answer><text>再见</text></answer></subquestion><subquestion><text></text><answer><text>随便</text></answer></subquestion>',
      {
        type: 'matching',
        prompts: [
          { id: '1', text: '开场' },
          { id: '2', text: '结束' },
        ],
        answer: { '1': 'A', '2': 'B' },
      },
    ],
  ];
  for (const [type, inside, expected] of rows)
    it(`reads ${type} as ${JSON.stringify(expected).slice(0, 50)}`, () => {
      const { questions, problems } = parseMoodleXml(quiz(question(type, inside)));
      expect(problems).to.deep.equal([]);
      expect(questions[0]).to.deep.include(expected);
    });

  it('takes category, id, points, explanation and picture along, formatting off', () => {
    const { questions } = parseMoodleXml(
      quiz(
        '<question type="category"><category><text>$course$/top/礼貌</text></category></question>',
        question(
          'multichoice',
          `<generalfeedback><text>&lt;p&gt;因为&lt;br/&gt;如此&lt;/p&gt;</text></generalfeedback><defaultgrade>2.5000000</defaultgrade><idnumber>m-1</idnumber>${answer(100, '甲', '<feedback><text>对了</text></feedback>')}${answer(0, '乙')}`,
          '<p>看图 &lt;3&gt;</p><img alt="界面" src="/pluginfile.php/1.png"><script>x</script>',
        ),
      ),
    );
    expect(questions[0]).to.deep.include({
      id: 'm-1',
      category: '礼貌',
      points: 2.5,
      explanation: '因为\n如此\n“甲”：对了',
      image: { url: '/pluginfile.php/1.png', alt: '界面' },
    });
    expect(questions[0]!.stem).to.match(/^看图 <3>/);
  });

  it('names what it does not take, each with its line, and takes the rest', () => {
    const { questions, problems } = parseMoodleXml(
      quiz(
        question('essay', ''),
        question('ddwtos', ''),
        question('x-new', ''),
        question('multichoice', three.replace('100', '50')),
        question('shortanswer', answer(100, '再*')),
        question('multichoice', three, '<img src="@@PLUGINFILE@@/a.png">看图'),
        question('truefalse', answer(100, 'true'), ''),
      ),
    );
    expect(problems.map(({ line, code, detail, kept }) => `${line} ${code} ${detail} ${kept}`)).to.deep.equal(
      [
        '3 unsupported-type essay false',
        '4 unsupported-type ddwtos false',
        '5 unsupported-type x-new false',
        '6 partial-credit 甲 true',
        '6 missing-answer  false',
        '7 unknown-answer 再* false',
        '8 picture-dropped @@PLUGINFILE@@/a.png true',
        '9 missing-stem  false',
      ],
    );
    expect(questions.map(({ stem }) => stem)).to.deep.equal(['看图']);
  });

  it('keeps what stands before the place where a file is broken', () => {
    const whole = quiz(
      question('truefalse', answer(100, 'true')),
      question('truefalse', answer(100, 'false')),
    );
    const { questions, problems } = parseMoodleXml(whole.slice(0, whole.lastIndexOf('<answer')) + '</quiz>');
    expect(questions.map(({ type }) => type)).to.deep.equal(['true-false']);
    expect(problems.at(-1)).to.include({ line: 4, code: 'not-xml' });
    expect(parseMoodleXml('不是 XML').problems[0]).to.include({ line: 1, code: 'not-xml' });
    expect(parseMoodleXml('<html></html>').problems[0]).to.include({ code: 'nothing-found' });
  });
});
