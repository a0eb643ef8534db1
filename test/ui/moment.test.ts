import { expect } from '@open-wc/testing';
import { isMoment } from '../../src/engine/quiz/is-moment.js';
import { fromLocalInput, momentName, toLocalInput } from '../../src/ui/moment.js';

describe('moments of a form', () => {
  for (const local of ['2026-11-30T18:00', '2026-01-01T00:00', '2026-07-15T23:59'])
    it(`keeps ${local} there and back, as a moment that is the same elsewhere`, () => {
      const moment = fromLocalInput(local)!;
      expect(isMoment(moment), moment).to.equal(true);
      expect(Date.parse(moment)).to.equal(new Date(local).getTime());
      expect(toLocalInput(moment)).to.equal(local);
      expect(toLocalInput(new Date(local).toISOString())).to.equal(local);
    });

  for (const none of ['', 'soon', '2026-13-01T00:00'])
    it(`makes no moment of “${none}”`, () => {
      expect(fromLocalInput(none)).to.equal(undefined);
      expect(toLocalInput(none)).to.equal('');
    });

  it('says a moment in the language of the reader', () => {
    const moment = fromLocalInput('2026-11-30T18:05')!;
    expect(momentName(moment, 'zh-CN')).to.match(/^2026年11月30日.*18:05$/);
    expect(momentName(moment, 'en')).to.match(/November 30, 2026.*6:05\sPM$/);
  });
});
