import { mulberry32 } from '../../dist/engine/quiz/random.js';

/** So many of the worst are kept to be recombined, and of a text pieces up to so many characters. */
const kept = 40;
const longestPiece = 24;

/**
 * Hunts for texts that cost much: the given ones are measured, then pieces of the worst are put together at random
 * and repeated, and what costs more takes the place of what costs least. The same seed tries the same first texts.
 * @param {{name: string, text: string}[]} texts to begin with
 * @param {(text: string) => number} costOf measured as often as asked; the least of several counts
 * @param {{length: number, budgetMs: number, seed?: number}} options
 * @returns {{tried: number, worst: {name: string, text: string, cost: number}[]}} the worst first
 */
export function huntTexts(texts, costOf, { length, budgetMs, seed = 1 }) {
  const random = mulberry32(seed);
  const upTo = count => random() % count;
  const least = (text, times) => Math.min(...Array.from({ length: times }, () => costOf(text)));
  const byCost = (a, b) => b.cost - a.cost;

  let worst = texts.map(({ name, text }) => ({ name, text, cost: costOf(text) })).sort(byCost);
  worst = worst.slice(0, 4 * kept).map(one => ({ ...one, cost: least(one.text, 3) }));
  worst = worst.sort(byCost).slice(0, kept);
  let tried = texts.length;

  const piece = () => {
    const { text } = worst[upTo(worst.length)];
    const from = upTo(4 * longestPiece);
    return text.slice(from, from + 1 + upTo(longestPiece));
  };
  const stop = performance.now() + budgetMs;
  while (performance.now() < stop) {
    const unit = Array.from({ length: 1 + upTo(4) }, piece).join(upTo(4) === 0 ? '，' : '');
    if (unit === '') continue;
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    tried++;
    const last = worst.at(-1);
    // Measured again before it is believed, since it may have met a slow moment.
    if (costOf(text) <= last.cost || worst.some(one => one.text === text)) continue;
    const cost = least(text, 3);
    if (cost <= last.cost) continue;
    worst = [...worst.slice(0, -1), { name: `found: ${unit}`, text, cost }].sort(byCost);
  }
  return { tried, worst };
}
