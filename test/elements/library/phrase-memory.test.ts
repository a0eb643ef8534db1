import { expect } from '@open-wc/testing';
import { PhraseMemory } from '../../../src/elements/library/phrase-memory.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';

describe('PhraseMemory', () => {
  it('puts the newest first, counts, and forgets the oldest use', async () => {
    const records = createMemoryRecords();
    const memory = new PhraseMemory(records);
    for (let i = 0; i < 60; i++) await memory.noteUse(`p${i}`, i);
    await memory.noteUse('p58', 100);
    expect(memory.recents.slice(0, 2).map(({ id }) => id)).to.deep.equal(['p58', 'p59']);
    expect(memory.recents).to.have.length(50);
    expect(memory.usage().get('p58')).to.deep.equal({ lastUsed: 100, count: 2 });
  });

  it('keeps nothing but ids, times and counts', async () => {
    const records = createMemoryRecords();
    const memory = new PhraseMemory(records);
    const at = new Date(2026, 10, 21, 23, 59).getTime();
    await memory.noteUse('p', at);
    await memory.toggle('favourites', 'p');
    const kept = await Promise.all((await records.keys('')).map(key => records.get(key)));
    expect(kept).to.have.deep.members([[{ id: 'p', at }], { p: 1 }, { '2026-11-21': { p: 1 } }, ['p']]);
  });

  it('reads over what another hand has left in the records', async () => {
    const records = createMemoryRecords();
    await records.set('library/favourites', { a: 1 });
    await records.set('library/recents', [null, 'x', { id: 'p', at: 1 }, { id: 2, at: 1 }]);
    await records.set('library/counts', { p: 'many', q: 2 });
    const memory = new PhraseMemory(records);
    await memory.load();
    expect(memory.favourites).to.deep.equal([]);
    expect(memory.recents).to.deep.equal([{ id: 'p', at: 1 }]);
    expect(memory.counts).to.deep.equal({ q: 2 });
  });
});
