import { expect } from '@open-wc/testing';
import { createLocalRecords } from '../../src/records/local-records.js';
import type { Records } from '../../src/records/records.js';
import { refuseWrites } from './refuse-writes.js';

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

  it('gives several values in one go, in the order asked for, what was refused among them', async () => {
    const records = createLocalRecords(freshName());
    await records.set('a', 1);
    await records.set('b', { many: true });
    const settle = refuseWrites();
    try {
      await records.set('c', 3);
      await records.update<number>('a', old => (old ?? 0) + 10);
    } finally {
      settle();
    }
    expect(await records.getMany!(['c', 'none', 'b', 'a'])).to.deep.equal([3, undefined, { many: true }, 11]);
    expect(await records.getMany!([])).to.deep.equal([]);
  });

  it('goes on in memory, and says so, where a value cannot be stored', async () => {
    const name = freshName();
    const records = createLocalRecords(name);
    await records.set('kept', 1);
    const settle = refuseWrites();
    try {
      await records.set('late', 2);
      expect(await records.update<number>('kept', old => (old ?? 0) + 10)).to.equal(11);
    } finally {
      settle();
    }
    expect(records.persistent).to.equal(false);
    expect(await records.get('late')).to.equal(2);
    expect(await records.get('kept')).to.equal(11);
    expect(await records.keys('')).to.have.members(['kept', 'late']);
    expect(await createLocalRecords(name).get('kept'), 'what was stored before is untouched').to.equal(1);
  });

  it('stores what was refused with the next write, over what another tab has stored since', async () => {
    const name = freshName();
    const [one, other] = [createLocalRecords(name), createLocalRecords(name)];
    const add = (records: Records, item: string): Promise<readonly string[]> =>
      records.update<readonly string[]>('list', (old = []) => [...old, item]);
    await add(one, 'a');
    const settle = refuseWrites();
    try {
      expect(await add(one, 'b')).to.deep.equal(['a', 'b']);
      expect(await add(one, 'c')).to.deep.equal(['a', 'b', 'c']);
    } finally {
      settle();
    }
    await add(other, 'x');
    expect(await one.get('list')).to.deep.equal(['a', 'x', 'b', 'c']);
    expect(await other.get('list')).to.deep.equal(['a', 'x']);
    expect(await add(one, 'd')).to.deep.equal(['a', 'x', 'b', 'c', 'd']);
    expect(await other.get('list')).to.deep.equal(['a', 'x', 'b', 'c', 'd']);
    expect(one.persistent, 'all of it is stored now').to.equal(true);
  });

  it('makes no change twice where several are made at once after a refusal', async () => {
    const records = createLocalRecords(freshName());
    const count = (): Promise<number> => records.update<number>('count', old => (old ?? 0) + 1);
    const settle = refuseWrites();
    try {
      await Promise.all([count(), count(), count()]);
    } finally {
      settle();
    }
    expect(await records.get('count')).to.equal(3);
    await Promise.all([count(), count(), count()]);
    expect(await records.get('count')).to.equal(6);
    expect(records.persistent).to.equal(true);
  });

  it('keeps everything for the session where there is no database', async () => {
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const records = createLocalRecords(freshName());
      await records.set('a', 1);
      expect(await records.update<number>('a', old => (old ?? 0) + 1)).to.equal(2);
      expect([await records.get('a'), await records.keys(''), records.persistent]).to.deep.equal([
        2,
        ['a'],
        false,
      ]);
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'open', open);
    }
  });
});
