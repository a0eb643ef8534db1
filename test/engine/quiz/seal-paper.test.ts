import { expect } from '@open-wc/testing';
import type { Question } from '../../../src/engine/packs/question-types.js';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import { gradeAttempt } from '../../../src/engine/quiz/grade-attempt.js';
import type { Paper } from '../../../src/engine/quiz/paper.js';
import { readAttemptResult } from '../../../src/engine/quiz/read-attempt-result.js';
import { readPaper } from '../../../src/engine/quiz/read-paper.js';
import { readResponse } from '../../../src/engine/quiz/read-response.js';
import { questionTypes } from '../../../src/engine/quiz/question-types.js';
import { sealPaper } from '../../../src/engine/quiz/seal-paper.js';
import { sampleBank } from './sample-bank.js';

const bank = sampleBank(Object.fromEntries(questionTypes.map(type => [type, 1])));
const paper: Paper = drawPaper(
  bank,
  {
    title: '十一月考核',
    month: '2026-11',
    sections: questionTypes.map(type => ({ type, count: 1, points: 10 })),
    scoring: { multiple: 'map-response', maps: { 'multiple-1': { A: 1, B: -1, C: 1, D: 1 } } },
  },
  'secret-seed',
).paper!;
const sealed = sealPaper(paper);

/** The sealed ids of the options with these texts, in this order. */
function chosen(id: string, ...texts: string[]): string[] {
  const question = sealed.items.find(item => item.question.id === id)!.question as Question & {
    options: { id: string; text: string }[];
  };
  return texts.map(text => question.options.find(option => option.text === text)!.id);
}

describe('sealPaper', () => {
  it('holds no word of any key', () => {
    const text = JSON.stringify(sealed);
    for (const part of ['解析', '出处', '再会', '抱歉', '马上', '去掉不知道', 'secret-seed', 'maps'])
      expect(text, part).to.not.contain(part);
    const keys = sealed.items.map(({ question }) => (question as { answer?: unknown }).answer);
    expect(keys.map(key => JSON.stringify(key))).to.deep.equal(
      sealed.items.map(
        ({ question: { type } }) =>
          ({
            single: '""',
            multiple: '[]',
            'fill-in': '[[],[]]',
            matching: '{}',
            ordering: '[]',
            case: '""',
          })[type as 'single'],
      ),
    );
  });

  it('tells nothing by the ids or the order of options', () => {
    const inKeyOrder = {
      ...paper.items.find(({ question }) => question.type === 'ordering')!,
      optionOrder: undefined as never,
    };
    const question = {
      ...inKeyOrder.question,
      options: ['三', '一', '二'].map((text, i) => ({ id: `${i}`, text })),
    };
    const { items } = sealPaper({
      ...paper,
      items: [{ question: question, points: 1, section: 0 }],
    });
    expect((items[0]!.question as { options?: unknown }).options).to.deep.equal([
      { id: 'sealed-1', text: '一' },
      { id: 'sealed-2', text: '三' },
      { id: 'sealed-3', text: '二' },
    ]);
  });

  it('drops whatever a bank adds to a question, of unknown types too', () => {
    const items = [
      { ...paper.items[0]!.question, hint: 'B', feedback: 'B 对' },
      { id: 'x', type: 'essay', stem: '谈谈', model: '范文' },
    ].map(question => ({ question: question as unknown as Question, points: 1, section: 0 }));
    expect(JSON.stringify(sealPaper({ ...paper, items }))).to.not.match(/hint|feedback|范文/);
  });

  it('is read back as it was written, without a problem', () => {
    expect(readPaper(JSON.parse(JSON.stringify(sealed)))).to.deep.equal({ value: sealed, problems: [] });
    expect(sealPaper(sealed)).to.equal(sealed);
  });

  it('does not let a key in that stands on a paper called sealed', () => {
    const { value } = readPaper({ ...paper, sealed: true });
    expect(JSON.stringify(value)).to.not.match(/解析|抱歉|"answer":"B"|"A","C","D"/);
  });

  it('is marked with the whole paper, whatever order and names the options had', () => {
    const responses = {
      'single-1': chosen('single-1', '选项B')[0],
      'multiple-1': chosen('multiple-1', '选项D', '选项A', '选项C'),
      'true-false-1': false,
      'fill-in-1': ['3', '再会'],
      'matching-1': chosen('matching-1', '您好', '请稍等', '再见', '再见'),
      'ordering-1': chosen('ordering-1', '选项C', '选项A', '选项E', '选项B', '选项D'),
      'case-1': '很抱歉让您久等，我马上为您核实到账时间。',
    };
    for (const { question } of sealed.items)
      if (question.type !== 'typing')
        expect(readResponse(question, responses), question.id).to.not.equal(undefined);
    const { questions, total } = gradeAttempt(paper, responses);
    expect(questions.map(({ questionId, points }) => [questionId, points])).to.have.deep.members([
      ['single-1', 10],
      ['multiple-1', 10],
      ['true-false-1', 10],
      ['fill-in-1', 10],
      ['matching-1', 10],
      ['ordering-1', 10],
      ['case-1', 10],
      ['typing-1', 0],
    ]);
    expect(total).to.equal(87.5);
  });

  it('cannot mark itself: everything is left out, by name', () => {
    const result = gradeAttempt(sealed, { 'single-1': 'sealed-1' });
    expect(result).to.include({ total: 0, maxHundredths: 0, passed: false });
    expect(result.excluded.map(({ code }) => code)).to.deep.equal(questionTypes.map(() => 'sealed'));
  });
});

describe('readAttemptResult', () => {
  const result = gradeAttempt(paper, {});
  const table: readonly (readonly [string, unknown, boolean])[] = [
    ['as it was written', JSON.parse(JSON.stringify(result)), true],
    ['nothing', undefined, false],
    ['half of it', { ...result, questions: undefined }, false],
    ['a mark that is none', { ...result, total: '83' }, false],
    [
      'a question of no verdict',
      { ...result, questions: [{ ...result.questions[0], verdict: 'fine' }] },
      false,
    ],
  ];
  for (const [name, input, whole] of table)
    it(name, () => expect(readAttemptResult(input)).to.deep.equal(whole ? result : undefined));
});
