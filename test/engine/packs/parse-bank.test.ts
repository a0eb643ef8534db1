import { expect } from '@open-wc/testing';
import { parseBank } from '../../../src/engine/packs/parse-bank.js';
import type { QuestionType } from '../../../src/engine/packs/question-types.js';
import { questionTypes } from '../../../src/engine/quiz/question-types.js';
import { sampleQuestion } from '../quiz/sample-bank.js';

const bankOf = (...questions: readonly unknown[]) => ({
  id: 'b',
  title: '题库',
  version: '1.0.0',
  questions,
});

describe('parseBank', () => {
  for (const type of questionTypes)
    it(`takes a ${type} question as it is`, () => {
      const question = {
        ...sampleQuestion(type, 'q'),
        points: 2.5,
        image: { url: 'images/a.png', alt: '界面' },
      };
      expect(parseBank(bankOf(question))).to.deep.equal({ value: bankOf(question), problems: [] });
    });

  const wrong: readonly (readonly [type: QuestionType, change: object, path: string, code: string])[] = [
    ['single', { answer: 'Z' }, 'answer', 'bad-reference'],
    ['multiple', { answer: ['A', 'Z'] }, 'answer', 'bad-reference'],
    ['fill-in', { answer: [['3']] }, 'answer', 'out-of-range'],
    ['fill-in', { ranges: [null] }, 'ranges', 'out-of-range'],
    ['matching', { answer: { '1': 'A' } }, 'answer', 'missing'],
    ['matching', { answer: { '1': 'A', '2': 'B', '3': 'Z', '4': 'A' } }, 'answer', 'bad-reference'],
    ['ordering', { answer: ['A', 'B'] }, 'answer', 'out-of-range'],
    ['ordering', { answer: ['A', 'A', 'B', 'C', 'D'] }, 'answer', 'out-of-range'],
    ['case', { criteria: [{ id: '1', title: 'x', points: 1 }] }, 'criteria', 'empty'],
    [
      'case',
      { criteria: [{ id: '1', title: 'x', points: 1, anyOf: ['a'], noneOf: ['b'] }] },
      'criteria',
      'empty',
    ],
    ['typing', { text: '长'.repeat(2001) }, 'text', 'out-of-range'],
    ['single', { type: 'essay' }, 'type', 'unknown-value'],
  ];
  for (const [type, change, path, code] of wrong)
    it(`leaves out a ${type} question with ${JSON.stringify(change).slice(0, 60)}, not its neighbour`, () => {
      const { value, problems } = parseBank(
        bankOf({ ...sampleQuestion(type, 'q'), ...change }, sampleQuestion('single', 's')),
      );
      expect(value.questions.map(question => question.id)).to.deep.equal(['s']);
      expect(problems.map(problem => `${problem.path} ${problem.code}`)).to.include(
        `questions[0].${path} ${code}`,
      );
    });

  const urls: readonly (readonly [string, boolean])[] = [
    ['https://example.com/a.png', true],
    ['HTTP://example.com/a.png', true],
    ['//cdn.example.com/a.png', true],
    ['/images/a.png', true],
    ['a.png?size=1:2', true],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:image/png;base64,AAAA', false],
    ['blob:x', false],
    ['\\\\server\\a.png', false],
  ];
  for (const [url, safe] of urls)
    it(`${safe ? 'takes' : 'drops'} the picture ${JSON.stringify(url)} and keeps the question`, () => {
      const { value } = parseBank(bankOf({ ...sampleQuestion('single', 's'), image: { url, alt: '图' } }));
      expect(value.questions[0]!.image?.url).to.equal(safe ? url : undefined);
    });

  it('reads a question without an explanation', () => {
    const { explanation: _, source: __, ...bare } = sampleQuestion('single', 's');
    expect(parseBank(bankOf(bare)).value.questions[0]).to.include({ explanation: '', source: '' });
  });
});
