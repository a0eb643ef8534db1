import { readingsOf, soundKey, splitSyllables } from '../text/pinyin.js';
import { isLight } from './light-characters.js';
import type { Index } from './build-index.js';

/** What of a query stands for one character of a text: the characters it may be, and those it may sound like. */
export interface QueryUnit {
  /** The number of the very character; 0 for a typed syllable and for what occurs in no phrase. */
  readonly exact: number;
  readonly sounds: readonly string[];
  readonly light: boolean;
}

/** Stands between two words, so that no pair reaches from one into the other. */
export const boundary: QueryUnit = { exact: 0, sounds: [], light: true };

/** Cuts words into units: characters, digits, and letters as syllables where they are pinyin. */
export function queryUnits(index: Index, words: readonly string[]): QueryUnit[] {
  const units: QueryUnit[] = [];
  const character = (value: string): QueryUnit => ({
    exact: index.numberOf[value.charCodeAt(0)]!,
    sounds: [...new Set(readingsOf(value).map(soundKey))],
    light: isLight(value),
  });
  for (const word of words) {
    if (units.length > 0) units.push(boundary);
    for (const run of word.match(/[a-z]+|[^a-z]+/g) ?? []) {
      const syllables = /^[a-z]/.test(run) ? splitSyllables(run) : undefined;
      if (syllables)
        units.push(...syllables.map(syllable => ({ exact: 0, sounds: [soundKey(syllable)], light: false })));
      else for (let i = 0; i < run.length; i++) units.push(character(run.charAt(i)));
    }
  }
  return units.length > longestQuestion ? matterOf(units) : units;
}

/** A longer query is a message, of which only what it is about is looked for. */
const longestQuestion = 31;

/** Leaves out what is light between light neighbours. */
function matterOf(units: readonly QueryUnit[]): QueryUnit[] {
  const isLightAt = (i: number): boolean => units[i]?.light ?? true;
  const kept: QueryUnit[] = [];
  units.forEach((unit, i) => {
    if (!isLightAt(i) || !isLightAt(i - 1) || !isLightAt(i + 1)) kept.push(unit);
    else if (kept.at(-1) !== boundary) kept.push(boundary);
  });
  return kept;
}
