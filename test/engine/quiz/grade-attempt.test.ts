import { expect } from '@open-wc/testing';
import type { Question } from '../../../src/engine/packs/types.js';
import { gradeAttempt } from '../../../src/engine/quiz/grade-attempt.js';
import type { Paper } from '../../../src/engine/quiz/paper.js';
import { sampleQuestion } from './sample-bank.js';

const paperOf = (...items: (readonly [Question, number])[]): Paper => ({
  id: 'p',
  title: '示例',
  month: '2026-11',
  seed: '1',
  passMark: 60,
  scoring: { multiple: 'all-or-nothing' },
  items: items.map(([question, points]) => ({ question, points, section: 0 })),
});
const single = sampleQuestion('single', 's');
const multiple = sampleQuestion('multiple', 'm');
const trueFalse = sampleQuestion('true-false', 't');
const fillIn = sampleQuestion('fill-in', 'f');

describe('gradeAttempt, one question of 5 points', () => {
  const rows: readonly (readonly [Question, unknown, number, string])[] = [
    [single, 'B', 500, 'correct'],
    [single, 'A', 0, 'wrong'],
    [single, 'Z', 0, 'unanswered'],
    [single, ['B'], 0, 'unanswered'],
    [single, undefined, 0, 'unanswered'],
    [multiple, ['A', 'C', 'D'], 500, 'correct'],
    [multiple, ['D', 'A', 'C', 'A'], 500, 'correct'],
    [multiple, ['A', 'C'], 0, 'wrong'],
    [multiple, [], 0, 'unanswered'],
    [multiple, 'ACD', 0, 'unanswered'],
    [multiple, ['A', 7], 0, 'unanswered'],
    [multiple, ['A', 'Z'], 0, 'unanswered'],
    [trueFalse, false, 500, 'correct'],
    [trueFalse, true, 0, 'wrong'],
    [trueFalse, 'false', 0, 'unanswered'],
    [fillIn, ['3', '再会！'], 500, 'correct'],
    [fillIn, ['三', ''], 250, 'partial'],
    [fillIn, ['三'], 250, 'partial'],
    [fillIn, ['五', '您好'], 0, 'wrong'],
    [fillIn, ['', ' '], 0, 'unanswered'],
    [fillIn, ['3', '再见', '多余'], 0, 'unanswered'],
    [fillIn, '3', 0, 'unanswered'],
    [fillIn, null, 0, 'unanswered'],
  ];
  for (const [question, response, hundredths, verdict] of rows)
    it(`${question.type} answered ${JSON.stringify(response)} is ${verdict}`, () => {
      const [grade] = gradeAttempt(paperOf([question, 5]), { [question.id]: response }).questions;
      expect(grade).to.include({ hundredths, points: hundredths / 100, maxPoints: 5, verdict });
    });
});

describe('gradeAttempt, the whole paper', () => {
  it('scales the total to 100 and compares exactly the figure it shows with the pass mark', () => {
    const paper = paperOf([single, 3], [trueFalse, 2], [fillIn, 2]);
    const result = gradeAttempt(paper, { s: 'B', f: ['3', '再见'] });
    expect(result).to.include({ hundredths: 500, maxHundredths: 700, total: 71.43, passed: true });
    expect(gradeAttempt({ ...paper, passMark: 71.43 }, { s: 'B', f: ['3', '再见'] }).passed).to.equal(true);
    expect(gradeAttempt({ ...paper, passMark: 71.44 }, { s: 'B', f: ['3', '再见'] }).passed).to.equal(false);
  });

  it('adds decimals without drift', () => {
    const paper = paperOf(
      ...Array.from({ length: 10 }, (_, i) => [{ ...single, id: `s${i}` }, 0.1] as const),
    );
    const all = Object.fromEntries(paper.items.map(item => [item.question.id, 'B']));
    expect(gradeAttempt(paper, all)).to.include({ hundredths: 100, total: 100 });
  });

  it('marks by the rule of the paper unless another is given', () => {
    const paper = { ...paperOf([multiple, 3]), scoring: { multiple: 'half' } as const };
    expect(gradeAttempt(paper, { m: ['A'] }).questions[0]).to.include({ points: 1.5, verdict: 'partial' });
    expect(gradeAttempt(paper, { m: ['A'] }, { multiple: 'part-per-right' }).hundredths).to.equal(100);
  });

  it('leaves a question of an unknown type out of the mark and says so', () => {
    const essay = { ...single, id: 'e', type: 'essay' } as unknown as Question;
    const result = gradeAttempt(paperOf([single, 5], [essay, 20]), { s: 'B', e: '……' });
    expect(result.excluded).to.deep.equal([{ questionId: 'e', type: 'essay' }]);
    expect(result).to.include({ maxHundredths: 500, total: 100, passed: true });
  });

  it('does not pass a paper on which nothing can be marked', () => {
    expect(gradeAttempt({ ...paperOf(), passMark: 0 }, {})).to.include({ total: 0, passed: false });
  });

  it('takes no response from the prototype', () => {
    const paper = paperOf([{ ...single, id: 'constructor' }, 5]);
    expect(gradeAttempt(paper, {}).questions[0]!.verdict).to.equal('unanswered');
  });
});
