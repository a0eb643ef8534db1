import { expect } from '@open-wc/testing';
import type { Question, QuestionType } from '../../../src/engine/packs/question-types.js';
import { correctPaper, type QuestionCorrection } from '../../../src/engine/quiz/correct-paper.js';
import { gradeAttempt } from '../../../src/engine/quiz/grade-attempt.js';
import type { Paper } from '../../../src/engine/quiz/paper.js';
import { readCorrection } from '../../../src/engine/quiz/read-correction.js';
import type { Response } from '../../../src/engine/quiz/read-response.js';
import { openResponses, sealPaper } from '../../../src/engine/quiz/seal-paper.js';
import { sampleQuestion } from './sample-bank.js';

const paperWith = (...questions: readonly Question[]): Paper => ({
  id: 'p',
  title: '月考',
  month: '2026-11',
  seed: 's',
  passMark: 60,
  scoring: { multiple: 'all-or-nothing' },
  items: questions.map(question => ({ question, points: 2, section: 0 })),
});

const correctionOf = (questions: Readonly<Record<string, QuestionCorrection>>) =>
  ({ version: 1, at: '2026-11-22T02:00:00.000Z', reason: '答案写错了', questions }) as const;

const sample = (type: QuestionType): Question => sampleQuestion(type, 'q');
const single = sampleQuestion('single', 'q');
const multiple = sampleQuestion('multiple', 'q');
const fillIn = sampleQuestion('fill-in', 'q');
const ordering = sampleQuestion('ordering', 'q');

describe('correctPaper', () => {
  const cases: readonly [string, Question, QuestionCorrection, Response, before: number, after: number][] = [
    ['another answer, now right', single, { question: { ...single, answer: 'C' } }, 'C', 0, 100],
    ['another answer, no longer right', single, { question: { ...single, answer: 'C' } }, 'B', 100, 0],
    ['a second answer accepted', single, { question: single, accepted: ['D'] }, 'D', 0, 100],
    ['the first answer beside a second', single, { question: single, accepted: ['D'] }, 'B', 100, 100],
    [
      'a second set of options, in another order',
      multiple,
      { question: multiple, accepted: [['E', 'A']] },
      ['A', 'E'],
      0,
      100,
    ],
    [
      'both true and false',
      sampleQuestion('true-false', 'q'),
      { question: sampleQuestion('true-false', 'q'), accepted: [true] },
      true,
      0,
      100,
    ],
    [
      'a second order',
      ordering,
      { question: ordering, accepted: [['A', 'B', 'C', 'D', 'E']] },
      ['A', 'B', 'C', 'D', 'E'],
      0,
      100,
    ],
    [
      'another order than the second',
      ordering,
      { question: ordering, accepted: [['A', 'B', 'C', 'D', 'E']] },
      ['B', 'A', 'C', 'D', 'E'],
      0,
      0,
    ],
    [
      'a further wording of a blank',
      fillIn,
      { question: { ...fillIn, answer: [['3', '三', '两'], ['再见']] } },
      ['两', '再见'],
      50,
      100,
    ],
  ];
  for (const [name, question, correction, response, before, after] of cases)
    it(name, () => {
      const paper = paperWith(question);
      const totalOf = (marked: Paper): number => gradeAttempt(marked, { q: response }).total;
      expect(totalOf(paper)).to.equal(before);
      expect(totalOf(correctPaper(paper, correctionOf({ q: correction })))).to.equal(after);
    });

  it('drops a question from the mark, and says so', () => {
    const paper = paperWith(single, sampleQuestion('single', 'r'));
    const corrected = correctPaper(paper, correctionOf({ q: { excluded: true } }));
    const { total, questions, excluded } = gradeAttempt(corrected, { q: 'A', r: 'B' });
    expect(total).to.equal(100);
    expect(questions.map(grade => grade.questionId)).to.deep.equal(['r']);
    expect(excluded.map(({ questionId, code }) => [questionId, code])).to.deep.equal([['q', 'dropped']]);
  });

  it('changes the key alone, not what the agents saw', () => {
    const options = single.options.map(({ id }) => ({ id, text: `另一句 ${id}` }));
    const rewritten = { ...single, stem: '另一道题', options, answer: 'C', explanation: '更正' };
    const [item] = correctPaper(paperWith(single), correctionOf({ q: { question: rewritten } })).items;
    expect(item!.question).to.deep.equal({ ...single, answer: 'C', explanation: '更正' });
  });

  it('leaves a question alone whose correction is of another type', () => {
    const paper = paperWith(single);
    const corrected = correctPaper(paper, correctionOf({ q: { question: multiple } }));
    expect(corrected.items).to.deep.equal(paper.items);
  });

  it('takes what was answered on the sealed paper', () => {
    const paper = paperWith(ordering);
    const sealed = sealPaper(paper).items[0]!.question as typeof ordering;
    const given = ['C', 'A', 'E', 'D', 'B'].map(
      id => sealed.options.find(({ text }) => text === `选项${id}`)!.id,
    );
    const wanted = { ...ordering, answer: ['C', 'A', 'E', 'D', 'B'] };
    const corrected = correctPaper(paper, correctionOf({ q: { question: wanted } }));
    expect(openResponses(corrected, { q: given }).q).to.deep.equal(wanted.answer);
    expect(gradeAttempt(paper, { q: given }).total).to.equal(0);
    expect(gradeAttempt(corrected, { q: given }).total).to.equal(100);
  });

  it('forgets the values the options of a corrected question had', () => {
    const maps = { q: { A: 2, B: -1 }, other: { A: 1 } };
    const paper: Paper = { ...paperWith(multiple), scoring: { multiple: 'map-response', maps } };
    const question = { ...multiple, answer: ['B'] };
    const corrected = correctPaper(paper, correctionOf({ q: { question } }));
    expect(corrected.scoring.maps).to.deep.equal({ other: { A: 1 } });
    expect(gradeAttempt(corrected, { q: ['B'] }).total).to.equal(100);
  });

  it('has nothing to correct on a sealed paper, or without a correction', () => {
    const paper = paperWith(single);
    expect(correctPaper(paper, undefined)).to.equal(paper);
    const sealed = sealPaper(paper);
    expect(correctPaper(sealed, correctionOf({ q: { excluded: true } }))).to.equal(sealed);
  });
});

describe('readCorrection', () => {
  for (const type of [
    'single',
    'multiple',
    'true-false',
    'fill-in',
    'matching',
    'ordering',
    'case',
    'typing',
  ] as const)
    it(`reads a corrected ${type} back as it was written`, () => {
      const correction = correctionOf({
        q: { question: sample(type), reason: '核对' },
        r: { excluded: true },
      });
      expect(readCorrection(JSON.parse(JSON.stringify(correction)))).to.deep.equal(correction);
    });

  it('keeps further right answers', () => {
    const correction = correctionOf({ q: { question: multiple, accepted: [['A', 'B'], ['C']] } });
    expect(readCorrection(correction)).to.deep.equal(correction);
  });

  it('leaves out what is damaged', () => {
    const questions = {
      q: { question: single },
      other: { question: single },
      none: { question: { ...single, id: 'none', answer: 'Z' } },
      nothing: null,
      odd: { question: { ...single, id: 'odd' }, accepted: [7] },
    };
    const read = readCorrection({ ...correctionOf({}), questions })!;
    expect(Object.keys(read.questions)).to.deep.equal(['q', 'odd']);
    expect(read.questions.odd).not.to.have.property('accepted');
  });

  for (const [name, value] of [
    ['nothing', undefined],
    ['a list', []],
    ['another version', { ...correctionOf({}), version: 2 }],
    ['no time', { ...correctionOf({}), at: 'soon' }],
    ['no questions', { version: 1, at: '2026-11-22T02:00:00Z', reason: '' }],
  ] as const)
    it(`reads none from ${name}`, () => expect(readCorrection(value)).to.equal(undefined));
});
