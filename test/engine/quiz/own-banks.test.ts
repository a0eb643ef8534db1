import { expect } from '@open-wc/testing';
import {
  compareQuestions,
  removeBank,
  removeQuestion,
  saveQuestion,
  takeQuestions,
  undoChange,
} from '../../../src/engine/quiz/edit-own-banks.js';
import { joinBanks, noOwnBanks, readOwnBanks, type OwnBanks } from '../../../src/engine/quiz/own-banks.js';
import { sampleBank, sampleQuestion } from './sample-bank.js';

const given = [sampleBank({ single: 3 })];
const [first] = given[0]!.questions;
const edited = { ...first!, stem: '改过' };
const fresh = sampleQuestion('true-false', 'n1');
const bank = { id: 'own-a', title: '十月' };
const ids = (own: OwnBanks): string[][] => own.banks.map(({ questions }) => questions.map(({ id }) => id));
const take = (own: OwnBanks, questions: Parameters<typeof takeQuestions>[3], replace = false): OwnBanks =>
  takeQuestions(own, given, bank, questions, replace);

describe('own banks', () => {
  it('tell new questions, those that are there, whatever their id, and those whose id is taken', () => {
    const { id, stem, ...rest } = first!;
    const inOtherOrder = { ...rest, stem, id: 'elsewhere' } as typeof first & object;
    const kinds = compareQuestions([first!, edited, fresh, inOtherOrder], given).map(({ kind }) => kind);
    expect(kinds).to.deep.equal(['same', 'changed', 'new', 'same']);
    expect(id).to.equal('single-1');
  });

  it('come behind the given ones, an edited question in its place', () => {
    const own = saveQuestion(take(noOwnBanks, [fresh]), edited);
    expect(joinBanks(given, own).flatMap(({ questions }) => questions.map(({ stem }) => stem))).to.deep.equal(
      ['改过', '单选 single-2', '单选 single-3', '判断 n1'],
    );
    expect(joinBanks(given, noOwnBanks)).to.deep.equal(given);
  });

  it('take a question with a used id under one of its own, or in the place of the other', () => {
    expect(ids(take(noOwnBanks, [edited, first!]))).to.deep.equal([['single-1-2']]);
    const replaced = take(noOwnBanks, [edited, fresh], true);
    expect(ids(replaced)).to.deep.equal([['n1']]);
    expect(replaced.edited).to.deep.equal([edited]);
  });

  it('take the same file once only, another file of the same name as another bank', () => {
    const once = take(noOwnBanks, [fresh]);
    expect(take(once, [fresh])).to.deep.equal(once);
    const both = take(once, [sampleQuestion('true-false', 'n2')]);
    expect(both.banks.map(({ id }) => id)).to.deep.equal(['own-a', 'own-a-2']);
  });

  it('are edited where they are, and lose a bank with its last question', () => {
    const own = take(noOwnBanks, [fresh]);
    const changed = { ...fresh, answer: true };
    expect(saveQuestion(own, changed).banks[0]!.questions).to.deep.equal([changed]);
    expect(removeQuestion(own, 'n1')).to.deep.equal(noOwnBanks);
    expect(removeQuestion(saveQuestion(noOwnBanks, edited), edited.id)).to.deep.equal(noOwnBanks);
    expect(removeBank(own, 'own-a')).to.deep.equal(noOwnBanks);
  });

  it('take back a step and leave what came since', () => {
    const before = take(noOwnBanks, [fresh]);
    const after = removeBank(before, 'own-a');
    const since = saveQuestion(after, edited);
    expect(undoChange(since, before, after)).to.deep.equal({ ...before, edited: [edited] });
    const taken = take(noOwnBanks, [edited], true);
    expect(undoChange(taken, noOwnBanks, taken)).to.deep.equal(noOwnBanks);
    const again = saveQuestion(taken, { ...edited, stem: '又改过' });
    expect(undoChange(again, noOwnBanks, taken)).to.deep.equal(again);
  });

  for (const [name, stored] of [
    ['nothing', undefined],
    ['another shape', { banks: 'all', edited: 7 }],
    ['damaged banks', { banks: [null, { id: 'x' }], edited: [{ id: 'y' }] }],
  ] as const)
    it(`are none where ${name} is stored`, () => {
      expect(readOwnBanks(stored)).to.deep.equal(noOwnBanks);
    });

  it('are read back as they were stored', () => {
    const own = saveQuestion(take(noOwnBanks, [fresh]), edited);
    expect(readOwnBanks(JSON.parse(JSON.stringify(own)))).to.deep.equal(own);
  });
});
