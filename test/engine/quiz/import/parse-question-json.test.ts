import { expect } from '@open-wc/testing';
import { parseQuestionJson } from '../../../../src/engine/quiz/import/parse-question-json.js';
import { sampleBank } from '../sample-bank.js';

const bank = sampleBank({ single: 1, matching: 1, case: 1, typing: 1 });
const [single] = bank.questions;
const found = (text: string): (readonly [number, string])[] =>
  parseQuestionJson(text).problems.map(({ line, code }) => [line, code]);

describe('parseQuestionJson', () => {
  it('gives back a bank as it was', () => {
    expect(parseQuestionJson(JSON.stringify(bank, null, 2))).to.deep.equal({
      questions: bank.questions,
      problems: [],
    });
  });

  const good = JSON.stringify(single);
  const cases: readonly [name: string, text: string, problems: readonly (readonly [number, string])[]][] = [
    [
      'names the line of a question without a key',
      `[\n${good},\n{"type":"single","stem":"问"}]`,
      [[3, 'invalid']],
    ],
    [
      'passes other lists by',
      `{"title":"[{",\n"tags":[{}, 1],\n"questions":[\n7, \n{}]}`,
      [
        [4, 'missing-stem'],
        [5, 'missing-stem'],
      ],
    ],
    [
      'names an unknown type',
      `{"items":[{"question":\n{"type":"essay","stem":"问"}}]}`,
      [[1, 'unsupported-type']],
    ],
    ['names a second question of the same id', `[${good},\n${good}]`, [[2, 'duplicate-id']]],
    ['says that nothing is there', '{"rules":[]}', [[1, 'nothing-found']]],
    ['reads null', 'null', [[1, 'nothing-found']]],
  ];
  for (const [name, text, problems] of cases)
    it(name, () => {
      // Every question with a problem of the first kind has several fields missing: each is named once.
      expect(found(text).filter((problem, i, all) => String(problem) !== String(all[i - 1]))).to.deep.equal(
        problems,
      );
    });

  it('says that a text is no JSON', () => {
    const { problems } = parseQuestionJson('{"questions": [\n{,}]}');
    expect(problems.map(({ code, kept }) => [code, kept])).to.deep.equal([['not-json', false]]);
  });
});
