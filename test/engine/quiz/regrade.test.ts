import { expect } from '@open-wc/testing';
import type { Question } from '../../../src/engine/packs/question-types.js';
import type { KeyCorrection, QuestionCorrection } from '../../../src/engine/quiz/correct-paper.js';
import { readResults } from '../../../src/engine/quiz/read-results.js';
import { regrade } from '../../../src/engine/quiz/regrade.js';
import type { StoredResult } from '../../../src/engine/quiz/stored-result.js';
import { paperOf, resultOf } from './sample-results.js';

const paper = paperOf('2026-11');
const [first, second] = paper.items.map(({ question }) => question) as [Question, Question];
const at = '2026-11-22T02:00:00.000Z';

const correctionOf = (questions: Readonly<Record<string, QuestionCorrection>>): KeyCorrection => ({
  version: 1,
  at,
  reason: '答案写错了',
  questions,
});

/** The first question's key becomes A, which is what a wrong answer chose. */
const toA = correctionOf({ [first.id]: { question: { ...first, answer: 'A' } as Question } });
const dropFirst = correctionOf({ [first.id]: { excluded: true } });

const agents: readonly (readonly [id: string, answers: string])[] = [
  ['a1', '1111'],
  ['a2', '0110'],
  ['a3', '-100'],
];
const results = agents.map(([id, answers]) => resultOf({ id, answers, paper }));
const answers = new Map(
  agents.map(([id, given]) => {
    const responses = paper.items.flatMap(({ question }, i) =>
      given[i] === '-' ? [] : [[question.id, given[i] === '1' ? 'B' : 'A']],
    );
    return [`${id}-1`, Object.fromEntries(responses) as Record<string, string>] as const;
  }),
);
const marks = ({ total, passed }: StoredResult): readonly unknown[] => [total, passed];

describe('regrade', () => {
  it('marks everyone by the corrected key, the difference for each', () => {
    const regraded = regrade(results, { paper, old: undefined, next: toA, answers });
    expect(regraded.map(({ before, after }) => [...marks(before), ...marks(after)])).to.deep.equal([
      [100, true, 75, true],
      [50, false, 75, true],
      [25, false, 25, false],
    ]);
    expect(regraded[1]!.after.corrected).to.deep.equal({ at, total: 50, passed: false });
    expect(regraded[2]!.after, 'nothing changed').to.equal(results[2]);
    expect(regraded.some(({ isPartial }) => isPartial)).to.equal(false);
  });

  it('writes results that can be read back', () => {
    for (const next of [toA, dropFirst]) {
      const after = regrade(results, { paper, old: undefined, next, answers }).map(each => each.after);
      expect(readResults(after.map(result => ['r', JSON.parse(JSON.stringify(result))]))).to.deep.equal({
        results: after,
        problems: [],
      });
    }
  });

  it('drops a question even where the answers were not kept', () => {
    const [one] = regrade([results[1]!], { paper, old: undefined, next: dropFirst, answers: new Map() });
    expect(marks(one!.after)).to.deep.equal([66.67, true]);
    expect(one!.after.excluded!.map(({ code }) => code)).to.deep.equal(['dropped']);
    expect(one!.isPartial).to.equal(false);
  });

  it('leaves a mark as it is, and says so, where the answers were not kept', () => {
    const [one] = regrade([results[1]!], { paper, old: undefined, next: toA, answers: new Map() });
    expect(one).to.deep.equal({ before: results[1], after: results[1], isPartial: true });
  });

  it('keeps the first mark over several corrections', () => {
    const once = regrade(results, { paper, old: undefined, next: toA, answers }).map(({ after }) => after);
    const both = correctionOf({ ...toA.questions, [second.id]: { excluded: true } });
    const twice = regrade(once, { paper, old: toA, next: both, answers });
    expect(twice.map(({ before, after }) => [before.total, after.total])).to.deep.equal([
      [75, 66.67],
      [75, 66.67],
      [25, 0],
    ]);
    expect(twice.map(({ after }) => after.corrected!.total)).to.deep.equal([100, 50, 25]);
  });

  it('takes a correction back', () => {
    for (const old of [toA, dropFirst]) {
      const once = regrade(results, { paper, old: undefined, next: old, answers }).map(({ after }) => after);
      const back = regrade(once, { paper, old, next: correctionOf({}), answers });
      expect(back.map(({ after }) => after.questions)).to.deep.equal(
        results.map(({ questions }) => questions),
      );
      expect(back.map(({ after }) => after.total)).to.deep.equal([100, 50, 25]);
      expect(back.flatMap(({ after }) => after.excluded ?? [])).to.deep.equal([]);
    }
  });

  it('never touches the marks of what was not corrected', () => {
    // Marked elsewhere, by half a point that the key does not know of.
    const elsewhere: StoredResult = {
      ...results[1]!,
      questions: results[1]!.questions.map((question, i) =>
        i === 3 ? { ...question, points: 0.5 } : question,
      ),
      total: 62.5,
    };
    const [one] = regrade([elsewhere], { paper, old: undefined, next: toA, answers });
    expect(one!.after.total).to.equal(87.5);
    expect(one!.after.questions[3]!.points).to.equal(0.5);
  });

  it('does not mark a question that was not on the agent’s own paper', () => {
    const without: StoredResult = { ...results[0]!, questions: results[0]!.questions.slice(1) };
    const [one] = regrade([without], { paper, old: undefined, next: toA, answers });
    expect(one!.after).to.equal(without);
  });
});
