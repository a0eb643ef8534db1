import { expect } from '@open-wc/testing';
import { groupByPaper } from '../../../src/engine/quiz/group-results.js';
import { paperOf, resultOf } from './sample-results.js';

const at = (day: number): Date => new Date(2026, 10, day, 10);

describe('groupByPaper', () => {
  it('counts the last attempt of each agent that was no practice', () => {
    const [paper] = groupByPaper([
      resultOf({ answers: '1111', number: 0, submittedAt: at(22) }),
      resultOf({ answers: '0001', number: 2, submittedAt: at(21) }),
      resultOf({ answers: '0000' }),
      resultOf({ answers: '1100', id: 'a2' }),
    ]);
    expect(paper!.counted.map(result => [result.agent.id, result.total])).to.deep.equal([
      ['a2', 50],
      ['a1', 25],
    ]);
    expect(paper).to.deep.include({ practice: 1, replaced: 1 });
  });

  it('never counts a practice attempt, even where no other is there', () => {
    const [paper] = groupByPaper([resultOf({ answers: '1111', number: 0 })]);
    expect(paper).to.deep.include({ counted: [], practice: 1, replaced: 0 });
  });

  it('takes the earlier of two first attempts made on two machines', () => {
    const later = { ...resultOf({ answers: '1111', submittedAt: at(21) }), attemptId: 'other' };
    const [paper] = groupByPaper([later, resultOf({ answers: '1000', submittedAt: at(20) })]);
    expect(paper!.counted.map(result => result.total)).to.deep.equal([25]);
    expect(paper).to.deep.include({ practice: 0, replaced: 1 });
  });

  it('keeps two papers of a month apart, the one handed in last first', () => {
    const other = paperOf('2026-11', '补考', 'other');
    const papers = groupByPaper([
      resultOf({ answers: '1111', submittedAt: at(20) }),
      resultOf({ answers: '1000', paper: other, submittedAt: at(25) }),
    ]);
    expect(papers.map(({ title, counted }) => [title, counted.length])).to.deep.equal([
      ['补考', 1],
      ['月考', 1],
    ]);
  });
});
