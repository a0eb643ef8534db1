import { readingsOf, soundKey, splitSyllables } from '../text/pinyin.js';
import { isLight } from './light-characters.js';
import type { Index } from './phrase-index.js';
import { longestSaying, sayings } from './sayings.js';

/** What of a query stands for one character of a text: the characters it may be, and those it may sound like. */
export interface QueryUnit {
  /** The number of the very character; 0 for a typed syllable and for what occurs in no phrase. */
  readonly exact: number;
  readonly sounds: readonly string[];
  readonly light: boolean;
  /** What a word that begins here is about. */
  readonly matters: readonly number[];
}

/** Stands between two words, so that no pair reaches from one into the other. */
export const boundary: QueryUnit = { exact: 0, sounds: [], light: true, matters: [] };

/** Cuts words into units: characters, digits, and letters as syllables where they are pinyin. */
export function queryUnits(index: Index, words: readonly string[]): QueryUnit[] {
  const units: QueryUnit[] = [];
  for (const word of words) {
    if (units.length > 0) units.push(boundary);
    for (const run of word.match(/[a-z]+|[^a-z]+/g) ?? []) {
      const syllables = /^[a-z]/.test(run) ? splitSyllables(run) : undefined;
      if (syllables) units.push(...syllables.map(typedUnit));
      else units.push(...unitsOf(index, run));
    }
  }
  return units.length > longestQuestion ? matterOf(units) : units;
}

function unitsOf(index: Index, run: string): QueryUnit[] {
  const idle = new Set<number>();
  for (const { index: at } of run.length > 4 ? run.matchAll(talk) : []) idle.add(at).add(at + 1);
  return Array.from({ length: run.length }, (_, at) => unitAt(index, run, at, idle.has(at)));
}

const typedUnit = (syllable: string): QueryUnit => ({
  exact: 0,
  sounds: [soundKey(syllable)],
  light: false,
  matters: [],
});

/** What a query only says about the talk: whom to tell what, that something happened. */
const talk = /客户|客人|顾客|买家|告诉|东西|情况|问题/g;

function unitAt(index: Index, run: string, at: number, isTalk: boolean): QueryUnit {
  const character = run.charAt(at);
  return {
    exact: index.numberOf[character.charCodeAt(0)]!,
    sounds: [...new Set(readingsOf(character).map(soundKey))],
    light: isTalk || isLight(character),
    matters: mattersAt(run, at),
  };
}

/** What the longest word that begins here is about; 没收到 is not about 收到. */
function mattersAt(run: string, at: number): readonly number[] {
  for (let length = longestSaying; length > 1; length--) {
    const matters = at + length <= run.length ? sayings().get(run.slice(at, at + length)) : undefined;
    if (matters) return matters;
  }
  return [];
}

/** A longer query is a message, of which only what it is about is looked for. */
export const longestQuestion = 31;

/** Leaves out what is light between light neighbours. */
function matterOf(units: readonly QueryUnit[]): QueryUnit[] {
  const isIdle = (unit: QueryUnit | undefined): boolean => !unit || (unit.light && unit.matters.length === 0);
  const kept: QueryUnit[] = [];
  units.forEach((unit, i) => {
    if (!isIdle(unit) || !isIdle(units[i - 1]) || !isIdle(units[i + 1])) kept.push(unit);
    else if (kept.at(-1) !== boundary) kept.push(boundary);
  });
  return kept;
}
