import { expect } from '@open-wc/testing';
import { mulberry32, shuffle, streamSeed } from '../../../src/engine/quiz/random.js';

const ten = Array.from({ length: 10 }, (_, i) => i);

describe('mulberry32', () => {
  it('gives the reference numbers of seed 1', () => {
    const next = mulberry32(1);
    expect([next(), next(), next(), next()]).to.deep.equal([2693262067, 11749833, 2265367787, 4213581821]);
  });
});

describe('shuffle', () => {
  for (const [seed, order] of [
    [1, [7, 8, 3, 2, 1, 5, 9, 4, 0, 6]],
    [20261101, [1, 4, 5, 3, 0, 7, 2, 9, 8, 6]],
  ] as const)
    it(`gives the reference order of seed ${seed}`, () => {
      expect(shuffle(ten, mulberry32(seed))).to.deep.equal(order);
    });

  it('puts each of three items equally often in each place', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffle(['a', 'b', 'c'], mulberry32(streamSeed(`s:${i}:0`))).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).to.equal(6);
    for (const count of counts.values()) expect(count).to.be.within(880, 1120);
  });
});

describe('streamSeed', () => {
  it('is FNV-1a over the low and high byte of each code unit', () => {
    expect(streamSeed('')).to.equal(2166136261);
    // FNV-1a 32 of the bytes 61 00, worked out by hand from the published offset and prime.
    const afterFirst = Math.imul(2166136261 ^ 0x61, 16777619);
    expect(streamSeed('a')).to.equal(Math.imul(afterFirst ^ 0, 16777619) >>> 0);
    expect(streamSeed('题')).to.not.equal(streamSeed('問'));
  });
});
