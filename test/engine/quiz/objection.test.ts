import { expect } from '@open-wc/testing';
import { objectionEnd, readObjection, type Objection } from '../../../src/engine/quiz/objection.js';
import {
  objectionKey,
  objectionsOfPaper,
  releasedKey,
  resetKey,
} from '../../../src/engine/quiz/record-keys.js';
import { countingAttempts, readResets } from '../../../src/engine/quiz/reset.js';
import { readStoredAnswers } from '../../../src/engine/quiz/stored-answers.js';

const objection: Objection = {
  version: 1,
  month: '2026-11',
  paperId: 'p',
  attemptId: 'a',
  questionId: 'q',
  stem: '题干',
  agent: { id: 'li', name: '李雷' },
  reason: '两项都对',
  at: '2026-11-21T01:00:00.000Z',
};
const decision = { at: '2026-11-22T01:00:00.000Z', accepted: true, reason: '确实如此' };

describe('readObjection', () => {
  for (const [name, input, expected] of [
    ['as it was written', objection, objection],
    ['with its decision', { ...objection, decision }, { ...objection, decision }],
    ['with a damaged decision', { ...objection, decision: { accepted: 'yes' } }, objection],
    [
      'without a name',
      { ...objection, agent: { id: 'li', name: '' } },
      { ...objection, agent: { id: 'li', name: '' } },
    ],
    ['without a reason', { ...objection, reason: ' ' }, undefined],
    ['of another version', { ...objection, version: 2 }, undefined],
    ['of no month', { ...objection, month: '2026-13' }, undefined],
    ['of no time', { ...objection, at: 'yesterday' }, undefined],
    ['nothing', null, undefined],
    ['a text', '{', undefined],
  ] as const)
    it(name, () => expect(readObjection(input)).to.deep.equal(expected));

  it('may be made for three days', () => {
    expect(objectionEnd(Date.parse('2026-11-21T01:00:00Z'))).to.equal(Date.parse('2026-11-24T01:00:00Z'));
  });
});

describe('keys of the records', () => {
  it('hold whatever a person calls a paper, an agent or a question', () => {
    expect(objectionKey('一/二', 'a/b', 'q 1')).to.equal('quiz/objection/%E4%B8%80%2F%E4%BA%8C/a%2Fb/q%201');
    expect(objectionKey('p', 'a', 'q').startsWith(objectionsOfPaper('p'))).to.equal(true);
    expect(objectionKey('p2', 'a', 'q').startsWith(objectionsOfPaper('p'))).to.equal(false);
    expect(releasedKey('p/1')).to.equal('quiz/key/p%2F1');
    expect(resetKey('p', 'a/b')).to.equal('quiz/reset/p/a%2Fb');
  });
});

describe('readResets', () => {
  const reset = { version: 1, at: '2026-11-21T01:00:00.000Z', reason: '停电', by: '王老师' };
  for (const [name, input, count] of [
    ['none', undefined, 0],
    ['one', [reset], 1],
    ['one without who', [{ ...reset, by: undefined }], 1],
    ['one without a reason', [reset, { ...reset, reason: '' }], 1],
    ['no list', reset, 0],
    ['a list of nothing', [null, 3, 'x'], 0],
  ] as const)
    it(name, () => expect(readResets(input)).to.have.length(count));

  for (const [attempts, resets, expected] of [
    [undefined, 0, 1],
    [undefined, 2, 3],
    [3, 1, 4],
    [0, 0, 1],
  ] as const)
    it(`${attempts} allowed and ${resets} resets: ${expected} count`, () =>
      expect(countingAttempts({ attempts }, resets)).to.equal(expected));
});

describe('readStoredAnswers', () => {
  const answers = { version: 1, paperId: 'p', responses: { a: 'x', b: ['1', '2'], c: true } };
  for (const [name, input, isRead] of [
    ['as they were written', answers, true],
    ['marked later', { ...answers, markedAt: '2026-11-21T01:00:00.000Z' }, true],
    ['marked at no time', { ...answers, markedAt: 'later' }, false],
    ['one of them damaged', { ...answers, responses: { a: 3 } }, false],
    ['of no paper', { ...answers, paperId: undefined }, false],
    ['none', undefined, false],
  ] as const)
    it(name, () => expect(readStoredAnswers(input)).to.deep.equal(isRead ? input : undefined));
});
