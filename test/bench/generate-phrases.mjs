import { mulberry32 } from '../../dist/engine/quiz/random.js';

/**
 * `count` phrases that read like the given ones, the same for the same seed: titles and texts put together from
 * pieces of theirs. Harder than a real team's, since every piece comes many times.
 * @param {readonly {title: string, category: string, tags: readonly string[], text: string}[]} models
 */
export function generatePhrases(models, count, seed) {
  const next = mulberry32(seed);
  const pick = list => list[next() % list.length];
  const clauses = models.flatMap(({ text }) => text.split(/(?<=[，。；？！])/));
  const tags = [...new Set(models.flatMap(phrase => phrase.tags))];
  return Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    category: pick(models).category,
    title: pick(models).title.slice(0, 2 + (next() % 4)) + pick(models).title.slice(-2 - (next() % 4)),
    tags: [pick(tags), pick(tags), pick(tags)],
    text: Array.from({ length: 3 + (next() % 6) }, () => pick(clauses)).join(''),
  }));
}
