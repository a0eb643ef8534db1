import { expect } from '@open-wc/testing';
import { parseQti } from '../../../../src/engine/quiz/import/parse-qti.js';

const item = (declarations: string, body: string, id = 'i1'): string =>
  `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="${id}" title="t">${declarations}<qti-item-body>${body}</qti-item-body></qti-assessment-item>`;

const declare = (cardinality: string, ...values: readonly string[]): string =>
  `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="identifier"><qti-correct-response>${values.map(value => `<qti-value>${value}</qti-value>`).join('')}</qti-correct-response></qti-response-declaration>`;

const choices = (...texts: readonly string[]): string =>
  texts.map((text, i) => `<qti-simple-choice identifier="c${i}">${text}</qti-simple-choice>`).join('');

const choice = (...texts: readonly string[]): string =>
  `<qti-choice-interaction response-identifier="RESPONSE" max-choices="0"><qti-prompt>选哪个？</qti-prompt>${choices(...texts)}</qti-choice-interaction>`;

const match =
  '<qti-match-interaction response-identifier="RESPONSE"><qti-prompt>配对</qti-prompt><qti-simple-match-set><qti-simple-associable-choice identifier="a">开场</qti-simple-associable-choice><qti-simple-associable-choice identifier="b">结束</qti-simple-associable-choice></qti-simple-match-set><qti-simple-match-set><qti-simple-associable-choice identifier="x">再见</qti-simple-associable-choice><qti-simple-associable-choice identifier="y">您好</qti-simple-associable-choice><qti-simple-associable-choice identifier="z">随便</qti-simple-associable-choice></qti-simple-match-set></qti-match-interaction>';

const rows: readonly (readonly [name: string, xml: string, expected: object])[] = [
  [
    'a choice',
    item(declare('single', 'c1'), `<p>看\n  题。</p>${choice('甲', '乙')}`),
    { id: 'i1', type: 'single', stem: '看 题。\n\n选哪个？', answer: 'B' },
  ],
  [
    'several',
    item(declare('multiple', 'c2', 'c0'), choice('甲', '乙', '丙')),
    { type: 'multiple', answer: ['A', 'C'] },
  ],
  [
    'true or false',
    item(declare('single', 'c1'), choice('正确', '错误')),
    { type: 'true-false', answer: false },
  ],
  [
    'inline choice',
    item(
      declare('single', 'c1'),
      '<p>应在<qti-inline-choice-interaction response-identifier="RESPONSE"><qti-inline-choice identifier="c0">5</qti-inline-choice><qti-inline-choice identifier="c1">3</qti-inline-choice></qti-inline-choice-interaction>秒内接听</p>',
    ),
    { type: 'single', stem: '应在____秒内接听', answer: 'B' },
  ],
  [
    'text entries with mapped wordings',
    item(
      '<qti-response-declaration identifier="R1" cardinality="single" base-type="string"><qti-correct-response><qti-value>3</qti-value></qti-correct-response><qti-mapping><qti-map-entry map-key="三" mapped-value="1"/><qti-map-entry map-key="四" mapped-value="0.5"/></qti-mapping></qti-response-declaration><qti-response-declaration identifier="R2" cardinality="single" base-type="string"><qti-correct-response><qti-value>再见</qti-value></qti-correct-response></qti-response-declaration>',
      '<p>应在<qti-text-entry-interaction response-identifier="R1"/>秒内，说“<qti-text-entry-interaction response-identifier="R2"/>”</p>',
    ),
    { type: 'fill-in', stem: '应在____秒内，说“____”', answer: [['3', '三'], ['再见']] },
  ],
  [
    'order',
    item(
      declare('ordered', 'c2', 'c0', 'c1'),
      `<qti-order-interaction response-identifier="RESPONSE"><qti-prompt>排序</qti-prompt>${choices('甲', '乙', '丙')}</qti-order-interaction>`,
    ),
    { type: 'ordering', stem: '排序', answer: ['C', 'A', 'B'] },
  ],
  [
    'match',
    item(declare('multiple', 'a y', 'b x'), match),
    { type: 'matching', answer: { '1': 'A', '2': 'B' } },
  ],
  [
    'QTI 2',
    '<assessmentItem identifier="v2"><responseDeclaration identifier="RESPONSE" cardinality="single"><correctResponse><value>b</value></correctResponse></responseDeclaration><itemBody><choiceInteraction responseIdentifier="RESPONSE"><prompt>题<img src="i.png" alt="图"/></prompt><simpleChoice identifier="a">甲<feedbackInline>x</feedbackInline></simpleChoice><simpleChoice identifier="b">乙</simpleChoice></choiceInteraction></itemBody><modalFeedback>因为</modalFeedback></assessmentItem>',
    {
      id: 'v2',
      type: 'single',
      stem: '题',
      answer: 'B',
      explanation: '因为',
      image: { url: 'i.png', alt: '图' },
    },
  ],
];

describe('parseQti', () => {
  for (const [name, xml, expected] of rows)
    it(`reads ${name}`, () => {
      const { questions, problems } = parseQti(xml);
      expect(problems).to.deep.equal([]);
      expect(questions[0]).to.deep.include(expected);
    });

  it('names what it does not take and takes the rest of the file', () => {
    const xml = `<items>\n${[
      item('', '<p>写</p><qti-extended-text-interaction response-identifier="RESPONSE"/>'),
      item('', '<p>无</p>'),
      item(declare('single', 'c0'), choice('甲', '乙') + choice('丙', '丁')),
      item('', choice('甲', '乙')),
      item(declare('single', 'c9'), choice('甲', '乙')),
      item(declare('multiple', 'a x', 'a y'), match),
      item(declare('multiple', 'a x'), match),
      item(declare('single', 'c0'), choice('甲', '乙'), 'good'),
    ].join('\n')}\n</items>`;
    const { questions, problems } = parseQti(xml);
    expect(problems.map(({ line, code, detail }) => `${line} ${code} ${detail}`)).to.deep.equal([
      '2 unsupported-type qti-extended-text-interaction',
      '3 unsupported-type no-interaction',
      '4 unsupported-type choiceinteraction + choiceinteraction',
      '5 missing-answer ',
      '6 unknown-answer c9',
      '7 unsupported-type many-to-one',
      '8 missing-answer ',
    ]);
    expect(questions.map(({ id }) => id)).to.deep.equal(['good']);
  });
});
