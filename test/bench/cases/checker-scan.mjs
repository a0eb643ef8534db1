import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import { createChecker } from '../../../dist/engine/index.js';
import { generateTerms, generateText } from '../generate.mjs';
import { packOf } from '../packs.mjs';

/**
 * One long text against literal terms: our whole check (folding, map back, exceptions, findings with reasons)
 * beside matchers that report bare hits. Not longer, since modern-ahocorasick cuts the text into graphemes, which is
 * quadratic in Node 20.
 */
export const checkerScan = [1_000, 10_000, 100_000].map(count => ({
  name: `checker: 20,000 characters, ${count.toLocaleString('en')} terms`,
  unit: { name: 'million characters/s', perRun: 0.02 },
  ...(count !== 10_000 && { promise: { timesFasterThanPeers: 1.5 } }),
  contenders() {
    const terms = generateTerms(count, 1);
    const text = generateText(20_000, terms, 2);
    const checker = createChecker([packOf(terms)]);
    const fast = new FastAhoCorasick(terms);
    const modern = new ModernAhoCorasick(terms);
    return [
      { name: 'heyan', run: () => checker.check(text).findings.length },
      { name: '@monyone/aho-corasick/fast', run: () => fast.matchInText(text).length },
      { name: 'modern-ahocorasick', run: () => modern.search(text).length },
    ];
  },
}));

/** What an agent feels: one draft of 200 characters through the whole check after each key. */
export const checkerDraft = [
  [1_000, 30],
  [10_000, 60],
  [100_000, 150],
].map(([count, cpuUs]) => ({
  name: `checker: a draft of 200 characters, ${count.toLocaleString('en')} terms`,
  unit: { name: 'drafts/s', perRun: 1 },
  promise: { cpuMs: cpuUs / 1000 },
  contenders() {
    const terms = generateTerms(count, 1);
    const draft = generateText(200, terms, 3, 60);
    const checker = createChecker([packOf(terms)]);
    const fast = new FastAhoCorasick(terms);
    const modern = new ModernAhoCorasick(terms);
    return [
      { name: 'heyan', run: () => checker.check(draft).findings.length },
      { name: '@monyone/aho-corasick/fast', run: () => fast.matchInText(draft).length },
      { name: 'modern-ahocorasick', run: () => modern.search(draft).length },
    ];
  },
}));

/** From a pack to a checker that is ready. */
export const checkerBuild = [
  [1_000, 50],
  [10_000, 120],
  [100_000, 900],
].map(([count, cpuMs]) => ({
  name: `checker: build, ${count.toLocaleString('en')} terms`,
  unit: { name: 'builds/s', perRun: 1 },
  promise: { cpuMs },
  rounds: 4,
  contenders() {
    const terms = generateTerms(count, 1);
    const pack = packOf(terms);
    return [
      { name: 'heyan', run: () => createChecker([pack]).rules.length },
      { name: '@monyone/aho-corasick/fast', run: () => (new FastAhoCorasick(terms), terms.length) },
      { name: 'modern-ahocorasick', run: () => (new ModernAhoCorasick(terms), terms.length) },
    ];
  },
}));

/** The cost of a character must not grow with the text. */
export const checkerLinear = [1_000, 10_000, 100_000, 1_000_000].map(length => ({
  name: `checker: a text of ${length.toLocaleString('en')} characters, 1,000 terms`,
  unit: { name: 'million characters/s', perRun: length / 1e6 },
  rounds: 4,
  contenders() {
    const terms = generateTerms(1_000, 1);
    const text = generateText(length, terms, 2);
    const checker = createChecker([packOf(terms)]);
    const fast = new FastAhoCorasick(terms);
    return [
      { name: 'heyan', run: () => checker.check(text).findings.length },
      { name: '@monyone/aho-corasick/fast', run: () => fast.matchInText(text).length },
    ];
  },
}));
