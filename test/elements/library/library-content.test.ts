import { expect, waitUntil } from '@open-wc/testing';
import { LibraryContent } from '../../../src/elements/library/library-content.js';
import type { Phrase, PhrasePack } from '../../../src/engine/packs/phrase-types.js';
import { pack } from '../../engine/library/phrases.js';

const ids = (content: LibraryContent, query: string): string[] =>
  content.library.search(query).map(({ entry }) => entry.id);

const own: PhrasePack = {
  id: 'own',
  title: '我的',
  version: '1',
  phrases: [{ id: 'mine', category: '我的', title: '加急退款', tags: [], text: '马上为您加急退款。' }],
};

async function open(join?: (packs: readonly PhrasePack[]) => readonly PhrasePack[]) {
  const arrivals: boolean[] = [];
  const content = new LibraryContent(again => arrivals.push(again), join);
  await content.loadPhrases([pack]);
  return { content, arrivals };
}

describe('what there is to search', () => {
  it('is listed in full, category and all, before anything can be searched', async () => {
    const { content, arrivals } = await open();
    expect(arrivals).to.deep.equal([false]);
    expect(content.stateFor('')).to.equal('ready');
    expect(ids(content, ' ')).to.deep.equal(pack.phrases.map(({ id }) => id));
    const [{ category, id }] = pack.phrases as [Phrase];
    expect(content.library.search('', { category, limit: 1 })[0]!.entry.id).to.equal(id);
    expect(content.categories).not.to.deep.equal([]);
  });

  it('answers a query asked before the index was there, once it is', async () => {
    const { content, arrivals } = await open();
    expect(ids(content, '退款')).to.deep.equal([]);
    expect(content.stateFor('退款')).to.equal('loading');
    await waitUntil(() => content.stateFor('退款') === 'ready', 'indexed');
    expect(arrivals).to.deep.equal([false, true]);
    expect(ids(content, '退款')).not.to.deep.equal([]);
  });

  it('is indexed unasked when the page is idle', async () => {
    const { content } = await open();
    await waitUntil(() => content.stateFor('退款') === 'ready', 'indexed', { timeout: 8000 });
    expect(ids(content, 'tuikuan')).not.to.deep.equal([]);
  });

  it('takes in what comes to the packs while the index is being made, and after', async () => {
    let joined: readonly PhrasePack[] = [];
    const { content } = await open(packs => [...joined, ...packs]);
    content.prepare();
    joined = [own];
    content.refresh();
    expect(ids(content, '')[0]).to.equal('mine');
    await waitUntil(() => ids(content, '加急').includes('mine'), 'indexed with it');
    joined = [];
    content.refresh();
    expect(content.stateFor('加急'), 'searched meanwhile').to.equal('ready');
    await waitUntil(() => !ids(content, '加急').includes('mine'), 'indexed without it');
  });
});
