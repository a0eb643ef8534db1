import { expect } from '@open-wc/testing';
import { scoreMultiple } from '../../../src/engine/quiz/score-multiple.js';
import { multipleRules, type MultipleRule } from '../../../src/engine/quiz/scoring.js';
import { sampleQuestion } from './sample-bank.js';

// Options A–E, right are A, C and D, worth 3 points; the marks are points.
const choices = ['ACD', 'AC', 'A', 'AB', 'ACDB', 'ACDBE', 'BE', ''] as const;
const table: Readonly<Record<MultipleRule, readonly number[]>> = {
  'all-or-nothing': [3, 0, 0, 0, 0, 0, 0, 0],
  'part-per-right': [3, 2, 1, 0, 0, 0, 0, 0],
  half: [3, 1.5, 1.5, 0, 0, 0, 0, 0],
  'right-minus-wrong': [3, 2, 1, 0, 2, 1, 0, 0],
  weighted: [3, 2, 1, 0, 1.5, 0, 0, 0],
  'map-response': [3, 2, 1, 0, 2, 2, 0, 0],
};

describe('scoreMultiple', () => {
  const question = sampleQuestion('multiple', 'm');
  const maps = { m: { A: 1, C: 1, D: 1, B: -1 } };

  for (const multiple of multipleRules)
    choices.forEach((choice, i) => {
      it(`${multiple}: ${choice || 'nothing'} is worth ${table[multiple][i]}`, () => {
        const hundredths = scoreMultiple(question, new Set(choice), 300, { multiple, maps });
        expect(hundredths).to.equal(table[multiple][i]! * 100);
      });
    });

  it('rounds thirds to whole hundredths that never exceed the points', () => {
    const score = (choice: string) =>
      scoreMultiple(question, new Set(choice), 500, { multiple: 'part-per-right' });
    expect([score('A'), score('AC'), score('ACD')]).to.deep.equal([167, 333, 500]);
  });

  it('marks map-response like right minus wrong where a question has no map', () => {
    expect(scoreMultiple(question, new Set('ACDB'), 300, { multiple: 'map-response' })).to.equal(200);
  });
});
