import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import { createChecker } from '../../../dist/engine/index.js';
import { generateTerms, generateText } from '../generate.mjs';

/**
 * One long text against literal terms: our whole check (folding, map back, exceptions, findings with reasons)
 * beside matchers that report bare hits. Not longer, since modern-ahocorasick cuts the text into graphemes, which is
 * quadratic in Node 20.
 */
export const checkerScan = [1_000, 10_000, 100_000].map(count => ({
  name: `checker: 20,000 characters, ${count.toLocaleString('en')} terms`,
  unit: { name: 'million characters/s', perRun: 0.02 },
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
export const checkerDraft = {
  name: 'checker: a draft of 200 characters, 1,000 terms',
  unit: { name: 'drafts/s', perRun: 1 },
  contenders() {
    const terms = generateTerms(1_000, 1);
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
};

function packOf(terms) {
  const rules = terms.map((term, i) => ({
    id: `term-${i}`,
    category: 'refusal',
    severity: 'warning',
    title: term,
    patterns: [term],
    reason: '示例',
    suggestions: [],
    examples: { hit: [term], miss: [] },
    source: '示例',
  }));
  return { id: 'bench', title: 'bench', version: '1', rules };
}
