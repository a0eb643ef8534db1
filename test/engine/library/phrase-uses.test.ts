import { expect } from '@open-wc/testing';
import { addUse, readUses, sumUses } from '../../../src/engine/library/phrase-uses.js';

describe('the uses of phrases', () => {
  it('are counted by day', () => {
    let uses = addUse(undefined, 'a', '2026-11-20');
    uses = addUse(uses, 'b', '2026-11-20');
    uses = addUse(uses, 'a', '2026-11-20');
    uses = addUse(uses, 'a', '2026-11-21');
    expect(uses).to.deep.equal({ '2026-11-20': { a: 2, b: 1 }, '2026-11-21': { a: 1 } });
    expect(sumUses(uses)).to.deep.equal([
      { phraseId: 'a', count: 3, last: '2026-11-21' },
      { phraseId: 'b', count: 1, last: '2026-11-20' },
    ]);
    expect(sumUses(uses, '2026-11-21')).to.deep.equal([{ phraseId: 'a', count: 1, last: '2026-11-21' }]);
  });

  it('of a clock that went back stay in order', () => {
    const uses = addUse(addUse({}, 'a', '2026-11-21'), 'a', '2026-11-20');
    expect(Object.keys(uses)).to.deep.equal(['2026-11-20', '2026-11-21']);
    expect(sumUses(uses)[0]!.last).to.equal('2026-11-21');
  });

  it('of phrases with any id are counted', () => {
    for (const id of ['constructor', '__proto__', 'toString']) {
      const uses = addUse(addUse({}, id, '2026-11-21'), id, '2026-11-21');
      expect(sumUses(readUses(JSON.parse(JSON.stringify(uses)))), id).to.deep.equal([
        { phraseId: id, count: 2, last: '2026-11-21' },
      ]);
    }
  });

  it('older than a year and a month make room', () => {
    let uses: unknown;
    const day = (i: number): string => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);
    for (let i = 0; i < 400; i++) uses = addUse(uses, 'a', day(i));
    const kept = Object.keys(readUses(uses));
    expect([kept.length, kept[0], kept.at(-1)]).to.deep.equal([396, day(4), day(399)]);
  });

  const nonsense: readonly unknown[] = [
    null,
    'x',
    7,
    [],
    { a: 1 },
    { '2026-11-21': null },
    { '2026-11-21': { a: '3', b: -1, c: 1.5, d: NaN } },
  ];
  for (const kept of nonsense)
    it(`are none in ${JSON.stringify(kept)}`, () => expect(readUses(kept)).to.deep.equal({}));
});
