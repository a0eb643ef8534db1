import { expect } from '@open-wc/testing';
import { readPaper } from '../../../src/engine/quiz/read-paper.js';
import { sampleQuestion } from './sample-bank.js';

const item = {
  question: sampleQuestion('single', 's'),
  points: 5,
  section: 0,
  optionOrder: ['B', 'A', 'C', 'E', 'D'],
};
const paper = {
  id: 'p',
  title: '试卷',
  month: '2026-11',
  seed: '1',
  passMark: 60,
  scoring: { multiple: 'half' },
  items: [item],
};

describe('readPaper', () => {
  it('reads a paper as it was drawn', () => {
    expect(readPaper(paper)).to.deep.equal({ value: paper, problems: [] });
  });

  it('fills in what a paper written by hand leaves out', () => {
    const { question, points } = item;
    const { value } = readPaper({ id: 'p', title: '试卷', month: '2026-11', items: [{ question, points }] });
    expect(value).to.deep.include({ passMark: 60, scoring: { multiple: 'all-or-nothing' } });
    expect(value!.items).to.deep.equal([{ question, points, section: 0 }]);
  });

  it('leaves out questions that cannot be read, and says which', () => {
    const { value, problems } = readPaper({
      ...paper,
      items: [
        { ...item, question: { ...item.question, answer: 'Z' } },
        item,
        item,
        { ...item, points: 0 },
        'x',
      ],
    });
    expect(value!.items).to.have.length(1);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'items[0].question.answer bad-reference',
      'items[3].points out-of-range',
      'items[4] not-an-object',
      'items duplicate-id',
    ]);
  });

  it('keeps a question of a type it does not know', () => {
    const essay = { id: 'e', type: 'essay', stem: '谈谈体会' };
    expect(
      readPaper({ ...paper, items: [{ question: essay, points: 5 }] }).value!.items[0]!.question,
    ).to.equal(essay);
  });

  it('drops an order that does not name each option once', () => {
    const { value } = readPaper({ ...paper, items: [{ ...item, optionOrder: ['A', 'A', 'B', 'C', 'D'] }] });
    expect(value!.items[0]).to.not.have.property('optionOrder');
  });

  it('leaves out terms that say nothing, and names them', () => {
    const { value, problems } = readPaper({
      ...paper,
      opens: 'tomorrow',
      closes: '2026-11-30T18:00+08:00',
      attempts: 0,
      review: { when: 'later', shows: 'marks' },
      perAgent: { counts: 'all', shuffled: true },
    });
    expect(value).to.deep.equal({ ...paper, closes: '2026-11-30T18:00+08:00' });
    expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'opens unknown-value',
      'attempts out-of-range',
      'review.when unknown-value',
      'perAgent.counts not-a-list',
    ]);
  });

  for (const [name, input] of [
    ['nothing', undefined],
    ['no questions', { ...paper, items: [] }],
    ['an unknown rule', { ...paper, scoring: { multiple: 'generous' } }],
  ] as const)
    it(`refuses ${name}`, () => {
      const { value, problems } = readPaper(input);
      expect(value).to.equal(undefined);
      expect(problems).to.not.be.empty;
    });
});
