import { readingsOf, soundKey, splitSyllables } from '../text/pinyin.js';
import type { Index } from './build-index.js';

/** What of a query stands for one character of a text: the characters it may be, and those it may sound like. */
export interface QueryUnit {
  /** The number of the very character; 0 for a typed syllable and for what occurs in no phrase. */
  readonly exact: number;
  readonly sounds: readonly string[];
}

/** Stands between two words, so that no pair reaches from one into the other. */
export const boundary: QueryUnit = { exact: 0, sounds: [] };

/** Cuts words into units: characters, digits, and letters as syllables where they are pinyin. */
export function queryUnits(index: Index, words: readonly string[]): QueryUnit[] {
  const units: QueryUnit[] = [];
  const character = (value: string): QueryUnit => ({
    exact: index.numberOf[value.charCodeAt(0)]!,
    sounds: [...new Set(readingsOf(value).map(soundKey))],
  });
  for (const word of words) {
    if (units.length > 0) units.push(boundary);
    for (const run of word.match(/[a-z]+|[^a-z]+/g) ?? []) {
      const syllables = /^[a-z]/.test(run) ? splitSyllables(run) : undefined;
      if (syllables) units.push(...syllables.map(syllable => ({ exact: 0, sounds: [soundKey(syllable)] })));
      else for (let i = 0; i < run.length; i++) units.push(character(run.charAt(i)));
    }
  }
  return units;
}
