import { expect } from '@open-wc/testing';
import { createLibrary, librarySteps } from '../../../src/engine/library/create-library.js';
import type { Phrase } from '../../../src/engine/packs/phrase-types.js';
import { pack } from './phrases.js';

const many: Phrase[] = Array.from({ length: 10_000 }, (_, i) => {
  const { title, text, ...rest } = pack.phrases[i % pack.phrases.length]!;
  return { ...rest, id: `p${i}`, title: `${title}${i}`, text: text.repeat(3) };
});

function buildAll(phrases: readonly Phrase[]) {
  const steps = librarySteps([{ ...pack, phrases }]);
  const shares: number[] = [];
  let longestMs = 0;
  for (;;) {
    const started = performance.now();
    const { done, value } = steps.next();
    longestMs = Math.max(longestMs, performance.now() - started);
    if (done) return { library: value, shares, longestMs };
    shares.push(value);
  }
}

describe('librarySteps', () => {
  it('ends in the very library that createLibrary makes', () => {
    const { library } = buildAll(pack.phrases);
    const whole = createLibrary([pack]);
    for (const query of ['退款', 'tkdz', '快第', '電子發票', ''])
      expect(
        library.search(query).map(({ entry, score, ranges }) => ({ id: entry.id, score, ranges })),
      ).to.deep.equal(
        whole.search(query).map(({ entry, score, ranges }) => ({ id: entry.id, score, ranges })),
      );
  });

  it('tells how much is done, from 0 to 1, and never less than before', () => {
    const { shares } = buildAll(many);
    expect(shares.length).to.be.above(40);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(shares[0]).to.equal(0);
    expect(shares.at(-1)).to.be.below(1);
  });

  it('takes 10,000 phrases in steps each of which is but a small part of the whole', () => {
    buildAll(many.slice(0, 1000));
    // The best of three, since a busy machine lengthens any step. What it takes is for the bench to say.
    const longest = Math.min(
      ...[1, 2, 3].map(() => {
        const started = performance.now();
        const { longestMs } = buildAll(many);
        return longestMs / (performance.now() - started);
      }),
    );
    expect(longest).to.be.below(0.25);
  });

  it('names what it left out, and makes do with nothing', () => {
    const steps = librarySteps(null as never);
    let last = steps.next();
    while (!last.done) last = steps.next();
    expect(last.value.entries).to.deep.equal([]);
    expect(last.value.problems).to.have.length(1);
  });
});
