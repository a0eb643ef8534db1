import type { Index } from './phrase-index.js';

/** Comparing letter by letter over thousands of phrases is too slow to type against; over this many it is not felt. */
const mostCandidates = 160;

/** The entries of the highest scores, give or take what lies within a hundredth of the best. */
export function bestEntries(scores: Float64Array): number[] {
  let best = 0;
  for (const score of scores) if (score > best) best = score;
  const levels = 100;
  const levelOf = (score: number): number => Math.ceil((score / best) * levels);
  const atLevel = new Uint32Array(levels + 1);
  if (best > 0) for (const score of scores) if (score > 0) atLevel[levelOf(score)]! += 1;
  let least = levels;
  for (let sum = atLevel[levels]!; sum < mostCandidates && least > 1; sum += atLevel[least]!) least--;
  const better: number[] = [];
  const equal: number[] = [];
  scores.forEach((score, entry) => {
    if (!(score > 0)) return;
    const level = levelOf(score);
    if (level > least) better.push(entry);
    else if (level === least && equal.length < mostCandidates) equal.push(entry);
  });
  return [...better, ...equal].slice(0, mostCandidates);
}

/** The title and the tags of an entry, folded, or spelled out in pinyin. */
export function pieces(index: Index, entry: number, spelling: boolean): string[] {
  const { entrySlot, slotStart, slotField, row } = index;
  const result: string[] = [];
  for (let slot = entrySlot[entry]!; slot < entrySlot[entry + 1]!; slot++) {
    if (!isName(slotField[slot]!)) continue;
    let piece = '';
    for (let at = slotStart[slot]!; at < slotStart[slot + 1]!; at++)
      piece += spelling ? spell(index, row[at]!) : index.characters[row[at]!]!;
    result.push(piece);
  }
  return result;
}

/** The title and the tags; a long text is near to anything. */
const isName = (field: number): boolean => field === 0 || field === 2;
const spell = (index: Index, number: number): string =>
  index.readings[number]![0] ?? index.characters[number]!;

/** Per entry, how many pairs of letters the pinyin of its title or of a tag shares with the typed letters. */
export function spelledAlike(index: Index, words: readonly string[], wanted: Uint8Array): Float64Array {
  const { entrySlot, slotStart, slotField, row, readings } = index;
  const asked = new Uint8Array(26 * 26);
  for (const word of words) for (let i = 1; i < word.length; i++) asked[pairOf(word, i)] = 1;
  asked[0] = 0;
  // How many asked-for pairs the spelling of a character holds, worked out once per character.
  const within = Uint8Array.from(readings, list => {
    let sum = 0;
    const reading = list[0] ?? '';
    for (let i = 1; i < reading.length; i++) sum += asked[pairOf(reading, i)]!;
    return sum;
  });
  const shared = new Float64Array(wanted.length);
  for (let entry = 0; entry < wanted.length; entry++) {
    if (!wanted[entry]) continue;
    for (let slot = entrySlot[entry]!; slot < entrySlot[entry + 1]!; slot++) {
      if (!isName(slotField[slot]!)) continue;
      let pairs = 0;
      for (let at = slotStart[slot]!; at < slotStart[slot + 1]!; at++) pairs += within[row[at]!]!;
      if (pairs > shared[entry]!) shared[entry] = pairs;
    }
  }
  return shared;
}

/** A pair of letters as a number; 0, the pair aa, for anything else. */
function pairOf(text: string, at: number): number {
  const one = text.charCodeAt(at - 1) - 97;
  const two = text.charCodeAt(at) - 97;
  return one >= 0 && one < 26 && two >= 0 && two < 26 ? one * 26 + two : 0;
}
