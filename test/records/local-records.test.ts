import { expect } from '@open-wc/testing';
import { createLocalRecords } from '../../src/records/local-records.js';

const freshName = (): string => `heyan-test-${crypto.randomUUID()}`;

describe('createLocalRecords', () => {
  it('keeps a value for the next visit', async () => {
    const name = freshName();
    await createLocalRecords(name).set('library/favourites', ['a']);
    expect(await createLocalRecords(name).get('library/favourites')).to.deep.equal(['a']);
  });

  it('changes a count without losing one between two tabs', async () => {
    const name = freshName();
    const tabs = [createLocalRecords(name), createLocalRecords(name)];
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => tabs[i % 2]!.update<number>('count', old => (old ?? 0) + 1)),
    );
    expect(await tabs[0]!.get('count')).to.equal(20);
  });

  it('lists the keys under a prefix and forgets a deleted one', async () => {
    const records = createLocalRecords(freshName());
    await records.set('quiz/a', 1);
    await records.set('quiz/b', 2);
    await records.set('library/a', 3);
    await records.delete('quiz/a');
    expect(await records.keys('quiz/')).to.deep.equal(['quiz/b']);
  });

  it('goes on in memory, and says so, where a value cannot be stored', async () => {
    const name = freshName();
    const records = createLocalRecords(name);
    await records.set('kept', 1);
    const db = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await records.set('late', 2);
      expect(await records.update<number>('kept', old => (old ?? 0) + 10)).to.equal(11);
    } finally {
      IDBObjectStore.prototype.put = db;
    }
    expect(records.persistent).to.equal(false);
    expect(await records.get('late')).to.equal(2);
    expect(await records.get('kept')).to.equal(11);
    expect(await createLocalRecords(name).get('kept'), 'what was stored before is untouched').to.equal(1);
  });
});
