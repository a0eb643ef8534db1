import { foldUnits } from '../text/fold-text.js';

/**
 * The words of a query, folded like the index: what spaces part. Tones typed on pinyin are taken off and ü is v;
 * punctuation alone makes no word.
 */
export function splitQuery(query: string): string[] {
  const bare = query
    .slice(0, longestQuery)
    .replace(/[üǖǘǚǜ]/gi, 'v')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  const words = bare.split(/\s+/).map(word => {
    const { units, length } = foldUnits(word);
    return String.fromCharCode(...units.subarray(0, Math.min(length, longestWord)));
  });
  return [...new Set(words.filter(Boolean))].slice(0, mostWords);
}

/** The letters and the characters of a query written in one, as words of their own: bug登记 → bug, 登记. */
export function splitScripts(words: readonly string[]): string[] {
  return [...new Set(words.flatMap(word => word.match(/[a-z0-9]+|[^a-z0-9]+/g) ?? []))];
}

/** A pasted message is cut here: what it asks stands in its first sentences. */
const longestQuery = 800;
const longestWord = 400;
const mostWords = 24;
