import type { Index } from './phrase-index.js';

/** How well a stretch of the row spells a word: where it ends, and from 0 to 1 how literally. */
export interface WordMatch {
  readonly end: number;
  readonly quality: number;
}

/** A word of the query, with what is known beforehand of every character by its number. */
export interface WordPlan {
  readonly word: string;
  /** 1 where a match can begin. */
  readonly first: Uint8Array;
  /** 1 where a match can go on. */
  readonly next: Uint8Array;
  /** How well the character spells the whole word by itself; 0 when it does not. */
  readonly alone: Float64Array;
}

/** What one character of the text is worth, by how it was typed. */
const literal = 1;
const inFull = 0.9;
const begun = 0.8;
const initial = 0.65;

const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

export function planWord(index: Index, word: string): WordPlan {
  const count = index.characters.length;
  const plan = {
    word,
    first: new Uint8Array(count),
    next: new Uint8Array(count),
    alone: new Float64Array(count),
  };
  const head = word.charAt(0);
  const tail = word.slice(1);
  for (let number = 1; number < count; number++) {
    const character = index.characters[number]!;
    if (character === head) plan.first[number] = 1;
    if (tail.includes(character)) plan.next[number] = 1;
    if (character === word) plan.alone[number] = literal;
    for (const reading of index.readings[number]!) {
      if (reading.startsWith(head)) plan.first[number] = 1;
      if (tail.includes(reading.charAt(0))) plan.next[number] = 1;
      if (!reading.startsWith(word)) continue;
      const worth = reading === word ? inFull : word.length > 1 ? begun : initial;
      plan.alone[number] = Math.max(plan.alone[number]!, worth);
    }
  }
  return plan;
}

/**
 * Matches a word against the row from `at` on, up to `end`. A letter of the word stands for itself, or for the
 * beginning of a character: the whole of one of its readings, its initial, or – where the word ends – as much of
 * it as has been typed.
 */
export function matchWord(index: Index, plan: WordPlan, at: number, end: number): WordMatch | undefined {
  const number = index.row[at]!;
  if (plan.alone[number]! > 0) return { end: at + 1, quality: plan.alone[number]! };
  if (at + 1 >= end || !plan.next[index.row[at + 1]!]) return undefined;
  const reached = { end: at };
  const total = spell(index, plan.word, 0, at, end, reached);
  return total < 0 ? undefined : { end: reached.end, quality: total / (reached.end - at) };
}

/** What the rest of the word is worth from here on, or a negative number; `reached` is set on success. */
function spell(
  index: Index,
  word: string,
  typed: number,
  at: number,
  end: number,
  reached: { end: number },
): number {
  if (typed === word.length) {
    reached.end = at;
    return 0;
  }
  if (at === end) return -1;
  const number = index.row[at]!;
  if (number === index.numberOf[word.charCodeAt(typed)]) {
    const rest = spell(index, word, typed + 1, at + 1, end, reached);
    if (rest >= 0) return literal + rest;
  }
  if (!isLetter(word.charCodeAt(typed))) return -1;
  const readings = index.readings[number]!;
  for (const reading of readings) {
    if (!word.startsWith(reading, typed)) continue;
    const rest = spell(index, word, typed + reading.length, at + 1, end, reached);
    if (rest >= 0) return inFull + rest;
  }
  const left = word.length - typed;
  for (const reading of readings) {
    if (left > 1 && left < reading.length && reading.startsWith(word.slice(typed))) {
      reached.end = at + 1;
      return begun;
    }
    for (const length of initialLengths(reading)) {
      if (!word.startsWith(reading.slice(0, length), typed)) continue;
      const rest = spell(index, word, typed + length, at + 1, end, reached);
      if (rest >= 0) return initial + rest;
    }
  }
  return -1;
}

/** zh, ch and sh are typed as one letter or as two. */
function initialLengths(reading: string): readonly number[] {
  return reading.charAt(1) === 'h' ? twoOrOne : one;
}

const one = [1] as const;
const twoOrOne = [2, 1] as const;
