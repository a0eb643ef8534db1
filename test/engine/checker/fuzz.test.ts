import { expect } from '@open-wc/testing';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import { mulberry32 } from '../../../src/engine/quiz/random.js';
import { naiveCheck } from '../../fuzz/naive-check.mjs';
import { createRandomCases } from '../../fuzz/random-case.mjs';

describe('the engine beside a naive oracle', () => {
  it('agrees on 20,000 random texts', () => {
    const cases = createRandomCases(mulberry32(20261122));
    let findings = 0;
    for (let pack = 0; pack < 400; pack++) {
      const rules = cases.rules();
      const checker = createChecker([{ id: 'p', title: 'p', version: '1', rules }]);
      for (let i = 0; i < 50; i++) {
        const text = cases.text();
        const ours = checker
          .check(text)
          .findings.map(({ ruleId, severity, start, end }) => `${ruleId} ${severity} ${start}-${end}`);
        expect(ours, JSON.stringify({ text, rules })).to.deep.equal(naiveCheck(rules, text));
        findings += ours.length;
      }
    }
    expect(findings).to.be.above(20_000);
  }).timeout(30_000);
});
