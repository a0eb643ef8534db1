import type { Index } from './phrase-index.js';

/** How well a stretch of the row spells a word: where it ends, and from 0 to 1 how literally. */
export interface WordMatch {
  readonly end: number;
  readonly quality: number;
}

/** A word of the query, with what is known beforehand of every character by its number. */
export interface WordPlan {
  readonly word: string;
  /** The characters with which a match can begin. */
  readonly heads: readonly number[];
  /** How far into the word a character may lead that begins a match: bit n for n letters; 0 for none. */
  readonly leadsTo: Uint8Array;
  /** Where in the word a character may stand second: bit n for behind n letters. */
  readonly follows: Uint8Array;
  /** How well the character spells the whole word by itself; 0 when it does not. */
  readonly alone: Float64Array;
}

/** What one character of the text is worth, by how it was typed. */
const literal = 1;
const inFull = 0.9;
const begun = 0.8;
const initial = 0.65;

/** What a reading other than the usual one costs: 卡 may be qia, but is ka to whoever types k or q. */
const rarely = 0.03;

const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

export function planWord(index: Index, word: string): WordPlan {
  const count = index.characters.length;
  const heads: number[] = [];
  const leadsTo = new Uint8Array(count);
  const follows = new Uint8Array(count);
  const alone = new Float64Array(count);
  const tail = word.slice(1, longestReading + 1);
  const initials = isLetter(word.charCodeAt(0)) || /[a-z]/.test(tail);
  let reachable = 0;
  for (let number = 1; number < count; number++) {
    const character = index.characters[number]!;
    if (character === word) alone[number] = literal;
    else if (initials) alone[number] = worthAlone(index.readings[number]!, word);
    leadsTo[number] = lengthsSpelled(character, index.readings[number]!, word);
    for (const beginning of [character, ...(initials ? index.readings[number]! : [])])
      for (
        let at = tail.indexOf(beginning.charAt(0));
        at >= 0;
        at = tail.indexOf(beginning.charAt(0), at + 1)
      )
        follows[number]! |= 2 << at;
    reachable |= follows[number]!;
  }
  for (let number = 1; number < count; number++)
    if (alone[number]! > 0 || leadsTo[number]! & reachable) heads.push(number);
  return { word, heads, leadsTo, follows, alone };
}

/** zhuang, chuang, shuang. */
const longestReading = 6;

/** After how many letters of the word its second character may begin, given the first: bit n for n letters. */
function lengthsSpelled(character: string, readings: readonly string[], word: string): number {
  let lengths = word.startsWith(character) ? 2 : 0;
  for (const reading of readings) {
    if (word.startsWith(reading)) lengths |= 1 << reading.length;
    for (const length of initialLengths(reading))
      if (word.startsWith(reading.slice(0, length))) lengths |= 1 << length;
  }
  return lengths;
}

function worthAlone(readings: readonly string[], word: string): number {
  let best = 0;
  readings.forEach((reading, i) => {
    if (!reading.startsWith(word)) return;
    const worth = reading === word ? inFull : word.length > 1 ? begun : initial;
    best = Math.max(best, worth - (i > 0 ? rarely : 0));
  });
  return best;
}

/**
 * Matches a word against the row from `at` on, up to `end`. A letter of the word stands for itself, or for the
 * beginning of a character: the whole of one of its readings, its initial, or – where the word ends – as much of
 * it as has been typed.
 */
export function matchWord(index: Index, plan: WordPlan, at: number, end: number): WordMatch | undefined {
  const number = index.row[at]!;
  if (plan.alone[number]! > 0) return { end: at + 1, quality: plan.alone[number]! };
  if (at + 1 >= end || !(plan.leadsTo[number]! & plan.follows[index.row[at + 1]!]!)) return undefined;
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
  for (const [i, reading] of readings.entries()) {
    if (!word.startsWith(reading, typed)) continue;
    const rest = spell(index, word, typed + reading.length, at + 1, end, reached);
    if (rest >= 0) return inFull - (i > 0 ? rarely : 0) + rest;
  }
  const left = word.length - typed;
  // Nobody types the initials of what stands on both sides of a comma.
  const parts = typed > 0 && index.opens[at] === 1;
  for (const [i, reading] of readings.entries()) {
    for (const length of parts ? [] : initialLengths(reading)) {
      // A reading of one letter was tried in full; trying it twice at every character would never end.
      if (length === reading.length || !word.startsWith(reading.slice(0, length), typed)) continue;
      const rest = spell(index, word, typed + length, at + 1, end, reached);
      if (rest >= 0) return initial - (i > 0 ? 3 * rarely : 0) + rest;
    }
    if (left > 1 && left < reading.length && reading.startsWith(word.slice(typed))) {
      reached.end = at + 1;
      return begun - (i > 0 ? rarely : 0);
    }
  }
  return -1;
}

/** zh, ch and sh are typed as two letters or, by most, as one: zsh is 早上好 rather than 早上. */
function initialLengths(reading: string): readonly number[] {
  return reading.charAt(1) === 'h' ? oneOrTwo : one;
}

const one = [1] as const;
const oneOrTwo = [1, 2] as const;
