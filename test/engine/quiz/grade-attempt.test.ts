import { expect } from '@open-wc/testing';
import type { Question } from '../../../src/engine/packs/question-types.js';
import { gradeAttempt } from '../../../src/engine/quiz/grade-attempt.js';
import type { Paper } from '../../../src/engine/quiz/paper.js';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import type { RulePack } from '../../../src/engine/packs/rule-types.js';
import { sampleQuestion } from './sample-bank.js';

const pack: RulePack = {
  id: 'team',
  title: '示例',
  version: '1',
  rules: [
    {
      id: 'refusal.sample',
      category: 'refusal',
      severity: 'error',
      title: '没办法',
      patterns: ['没办法'],
      reason: '不说做不到。',
      suggestions: [],
      examples: { hit: ['没办法'], miss: ['有办法'] },
      source: '示例',
    },
    {
      id: 'etiquette.thanks',
      category: 'etiquette',
      severity: 'warning',
      title: '致谢',
      reply: { stages: ['closing'], anyOf: ['谢谢'] },
      reason: '结束时要道谢。',
      suggestions: [],
      examples: { hit: ['好'], miss: ['谢谢'] },
      source: '示例',
    },
  ],
};

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
const numeric: Question = {
  ...fillIn,
  stem: '约____元，说“____”。',
  ranges: [{ from: 990, to: 1010 }, null],
  answer: [['1000'], ['再见']],
};
const matching = sampleQuestion('matching', 'x');
const ordering = sampleQuestion('ordering', 'o');
const rewrite = sampleQuestion('case', 'c');
const typing = sampleQuestion('typing', 'y');

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
    [numeric, ['1,010', '再見'], 500, 'correct'],
    [numeric, ['１０１０．５', '再见'], 250, 'partial'],
    [numeric, ['一千左右', '再见'], 250, 'partial'],
    [matching, ['A', 'B', 'C', 'C'], 500, 'correct'],
    [matching, ['A', 'B', 'D', ''], 250, 'partial'],
    [matching, ['A'], 125, 'partial'],
    [matching, ['B', 'A', 'D', 'D'], 0, 'wrong'],
    [matching, ['', '', '', ''], 0, 'unanswered'],
    [matching, ['Z'], 0, 'unanswered'],
    [matching, ['A', 'B', 'C', 'C', 'A'], 0, 'unanswered'],
    [matching, { '1': 'A' }, 0, 'unanswered'],
    [ordering, ['C', 'A', 'E', 'B', 'D'], 500, 'correct'],
    [ordering, ['C', 'A', 'E', 'D', 'B'], 0, 'wrong'],
    [ordering, ['C', 'A'], 0, 'wrong'],
    [ordering, ['C', 'C', 'E', 'B', 'D'], 0, 'unanswered'],
    [ordering, ['C', 'A', 'E', 'B', 'Z'], 0, 'unanswered'],
    [ordering, [], 0, 'unanswered'],
    [rewrite, '非常抱歉，我马上为您查询。', 500, 'correct'],
    [rewrite, '對 不 起，我馬上為您查詢。', 500, 'correct'],
    [rewrite, '非常抱歉，这个我也不知道哦。', 125, 'partial'],
    [rewrite, '不知道，你自己等着看吧好吗。', 0, 'wrong'],
    [rewrite, '抱歉马上', 0, 'wrong'],
    [rewrite, '  ', 0, 'unanswered'],
    [rewrite, ['抱歉'], 0, 'unanswered'],
    [typing, { text: typing.text, milliseconds: 21_000 }, 500, 'correct'],
    [typing, { text: `${typing.text}\r\n`, milliseconds: 21_000 }, 500, 'correct'],
    [typing, { text: typing.text, milliseconds: 21_001 }, 499, 'partial'],
    [typing, { text: typing.text, milliseconds: 42_000 }, 250, 'partial'],
    [typing, { text: '随便打几个字', milliseconds: 1000 }, 0, 'wrong'],
    [typing, { text: typing.text, milliseconds: 0 }, 0, 'unanswered'],
    [typing, { text: typing.text, milliseconds: NaN }, 0, 'unanswered'],
    [typing, { text: '', milliseconds: 1000 }, 0, 'unanswered'],
    [typing, typing.text, 0, 'unanswered'],
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
    expect(result.excluded).to.have.lengthOf(1);
    expect(result.excluded[0]).to.include({ questionId: 'e', type: 'essay', code: 'unknown-type' });
    expect(result.excluded[0]!.message).to.contain('essay');
    expect(result).to.include({ maxHundredths: 500, total: 100, passed: true });
  });

  it('gives a part for each pair in order where the paper says so', () => {
    const paper = {
      ...paperOf([ordering, 4]),
      scoring: { multiple: 'half', ordering: 'neighbours' } as const,
    };
    const score = (order: string): number => gradeAttempt(paper, { o: [...order] }).hundredths;
    expect(['CAEBD', 'CAEDB', 'AECBD', 'CA', 'DBEAC'].map(score)).to.deep.equal([400, 200, 200, 100, 0]);
  });

  it('judges a case by the rules of the checker it is given, and leaves it out without one', () => {
    const criteria = [
      { id: 'r', title: '不说做不到', points: 3, rules: ['refusal'] },
      { id: 't', title: '致谢', points: 1, rules: ['etiquette.thanks'] },
    ];
    const question: Question = { ...rewrite, criteria };
    const checker = createChecker([pack]);
    const score = (reply: string): number =>
      gradeAttempt(paperOf([question, 4]), { c: reply }, undefined, checker).hundredths;
    expect(score('这件事我们这边真的没办法处理')).to.equal(0);
    expect(score('这件事我们这边真的没办法处理，谢谢您')).to.equal(100);
    expect(score('这件事我们这边马上为您处理好')).to.equal(300);
    expect(score('这件事我们这边马上处理，谢谢您')).to.equal(400);
    const result = gradeAttempt(paperOf([single, 4], [question, 4]), { s: 'B', c: '没办法' });
    expect(result).to.include({ maxHundredths: 400, total: 100 });
    expect(result.excluded[0]).to.include({ questionId: 'c', code: 'no-checker' });
  });

  it('does not pass a paper on which nothing can be marked', () => {
    expect(gradeAttempt({ ...paperOf(), passMark: 0 }, {})).to.include({ total: 0, passed: false });
  });

  it('takes no response from the prototype', () => {
    const paper = paperOf([{ ...single, id: 'constructor' }, 5]);
    expect(gradeAttempt(paper, {}).questions[0]!.verdict).to.equal('unanswered');
  });
});
