import { expect } from '@open-wc/testing';
import { matchesBlank } from '../../../src/engine/quiz/compare-blank.js';

const rows: readonly (readonly [given: string, accepted: string[], same: boolean])[] = [
  ['再见', ['再见'], true],
  ['  再 见 ', ['再见'], true],
  ['“再见”。', ['再见'], true],
  ['再見', ['再见'], true],
  ['客戶服務', ['客户服务'], true],
  ['ＣＲＭ', ['crm'], true],
  ['24', ['２４'], true],
  ['1,000', ['1000'], true],
  ['三', ['3', '三'], true],
  ['再会', ['再见'], false],
  ['不再见', ['再见'], false],
  ['', ['再见'], false],
  ['   ', ['再见'], false],
  ['3.5', ['35'], false],
  ['3．5', ['3.5'], true],
  ['35', ['3.5'], false],
  ['9：30', ['9:30'], true],
  ['930', ['9:30'], false],
  ['8~10', ['8-10'], true],
  ['810', ['8-10'], false],
  ['……', ['——'], false],
  ['……', ['……'], true],
];

describe('matchesBlank', () => {
  for (const [given, accepted, same] of rows)
    it(`「${given}」 ${same ? 'is' : 'is not'} 「${accepted.join('／')}」`, () => {
      expect(matchesBlank(given, accepted)).to.equal(same);
    });
});
