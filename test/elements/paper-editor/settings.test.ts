import { expect } from '@open-wc/testing';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import { monthlyBlueprint } from '../../../src/engine/quiz/monthly-blueprint.js';
import {
  defaultSettings,
  readSettings,
  toBlueprint,
  type PaperSettings,
} from '../../../src/elements/paper-editor/settings.js';
import { sampleBank } from '../../engine/quiz/sample-bank.js';

const settings = defaultSettings('2026-11');
const { timeLimitMinutes: _, ...unlimited } = settings;
const changed = (change: Partial<Record<keyof PaperSettings, unknown>>): unknown => ({
  ...settings,
  ...change,
});

describe('paper settings', () => {
  it('begin with the very paper agents get where none is published', () => {
    const bank = sampleBank({ single: 12, multiple: 6, 'true-false': 8, 'fill-in': 5 });
    const own = drawPaper(bank, toBlueprint(settings, '考核'), settings.seed);
    expect(own.paper).to.deep.equal(drawPaper(bank, monthlyBlueprint('2026-11', '考核'), '2026-11').paper);
  });

  it('title the paper as the month where no title was given', () => {
    expect(toBlueprint({ ...settings, title: '  ' }, '每月考核').title).to.equal('每月考核');
    expect(toBlueprint({ ...settings, title: '加考' }, '每月考核').title).to.equal('加考');
  });

  it('write a section in one order, however it was edited', () => {
    const section = { points: 5, count: 2, difficulty: undefined, type: 'single' } as const;
    const [written] = toBlueprint({ ...settings, sections: [section] }, '').sections;
    expect(JSON.stringify(written)).to.equal('{"type":"single","count":2,"points":5}');
  });

  const cases: readonly [name: string, stored: unknown, isRead: boolean][] = [
    ['what was stored', settings, true],
    ['an emptied field', changed({ passMark: NaN, sections: [{ count: NaN, points: 5 }] }), true],
    ['no time limit', unlimited, true],
    ['nothing', undefined, false],
    ['another shape', { month: 11 }, false],
    ['a month that is none', changed({ month: '2026-13' }), false],
    ['a rule unknown here', changed({ multiple: 'generous' }), false],
  ];
  for (const [name, stored, isRead] of cases)
    it(`${isRead ? 'reads back' : 'starts afresh from'} ${name}`, () => {
      expect(readSettings(stored)).to.deep.equal(isRead ? stored : undefined);
    });
});
