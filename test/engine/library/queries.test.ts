import { expect } from '@open-wc/testing';
import { defaultPhrasePacks } from '../../../src/content/index.js';
import { createLibrary } from '../../../src/engine/library/create-library.js';
import floorsRead from './queries/floors.json';
import { isHard, mrr, rankOf, readQueries, type Rank } from './queries/score-queries.js';

const library = createLibrary(defaultPhrasePacks);
const files = ['tuning', 'held-out', 'held-out-2'] as const;
const floors = floorsRead as Readonly<Record<string, { readonly all: number; readonly hard: number }>>;

async function ranksOf(file: string): Promise<Rank[]> {
  const response = await fetch(new URL(`queries/${file}.tsv`, import.meta.url));
  expect(response.ok, file).to.be.true;
  return readQueries(await response.text()).map(query => rankOf(library, query));
}

/** The score of each kind of query, in one line. */
function summary(ranks: readonly Rank[]): string {
  const kinds = [...new Set(ranks.map(({ query }) => query.kind))];
  return kinds
    .map(kind => {
      const own = ranks.filter(({ query }) => query.kind === kind);
      return `${kind} ${mrr(own).toFixed(2)} of ${own.length}`;
    })
    .join(', ');
}

describe('search over the shipped phrases', () => {
  for (const file of files)
    it(`ranks what was meant first: ${file}`, async () => {
      const ranks = await ranksOf(file);
      expect(mrr(ranks), summary(ranks)).to.be.at.least(floors[file]!.all);
      expect(mrr(ranks.filter(isHard)), summary(ranks)).to.be.at.least(floors[file]!.hard);
    });

  it('names phrases that exist', async () => {
    const ids = library.entries.map(({ id }) => id);
    for (const { query } of (await Promise.all(files.map(ranksOf))).flat())
      for (const id of query.ids)
        expect(
          ids.some(own => (id.endsWith('*') ? own.startsWith(id.slice(0, -1)) : own === id)),
          `${query.text}: ${id}`,
        ).to.be.true;
  });
});
