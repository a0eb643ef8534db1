import { addTraditional } from './traditional.js';

/** What stood between a folded unit and the one before it, weakest first. */
export const gap = { none: 0, space: 1, mark: 2, line: 3, clause: 4, sentence: 5, question: 6 } as const;

/**
 * A text reduced to its letters and digits: Traditional to Simplified, full width to half, upper to lower case;
 * spaces, punctuation, zero-width characters and emoji taken out, but remembered as gaps.
 * Every unit comes from exactly one UTF-16 unit of the original.
 */
export interface Fold {
  readonly length: number;
  /** Folded UTF-16 units; only the first `length` count. */
  readonly units: Uint16Array;
  /** For each unit its UTF-16 offset in the original text. */
  readonly offsets: Uint32Array;
  /** For each unit the strongest `gap` between it and the unit before; one more for the end of the text. */
  readonly gaps: Uint8Array;
}

/** Stands in the table of gaps for a unit that is read by what is around it. */
const byContext = 7;

/** What a `+` stands in front of when it is read out as 加: a private account. */
const addedAccount = /^\s*[vVwWqQｖＶｗＷｑＱ微薇威徽扣我]/;
/** Behind these the 覆 of Taiwan is the 复 of the mainland. */
const answering = '回答反批';

let foldTable: Uint16Array | undefined;
let gapTable: Uint8Array | undefined;

function markAll(characters: string, kind: number, gaps: Uint8Array): void {
  for (const character of characters) gaps[character.charCodeAt(0)] = kind;
}

/** Both tables are indexed by code unit; a unit whose gap is not `none` is taken out. */
function buildTables(): void {
  const folded = new Uint16Array(0x10000);
  const gaps = new Uint8Array(0x10000).fill(gap.mark);
  const letter = /[\p{L}\p{N}]/u;
  for (let unit = 0; unit < 0x10000; unit++) {
    folded[unit] = unit;
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const character = String.fromCharCode(unit);
    if (!letter.test(character)) continue;
    gaps[unit] = gap.none;
    // Full-width letters and digits; one-unit lower case only, so that units keep their one-to-one map.
    const narrow = unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : character;
    const lower = narrow.toLowerCase();
    folded[unit] = (lower.length === 1 ? lower : narrow).charCodeAt(0);
  }
  // Rare characters beyond the basic plane are letters too; emoji are not.
  for (let unit = 0xd840; unit <= 0xd888; unit++) gaps[unit] = gap.none;
  markAll('，,、；;：:', gap.clause, gaps);
  markAll('\n\u2028', gap.line, gaps);
  markAll('。！!｡\u2029', gap.sentence, gaps);
  markAll('？?', gap.question, gaps);
  markAll(
    '\t\r \u00a0\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u3000\ufe0e\ufe0f\ufeff',
    gap.space,
    gaps,
  );
  markAll('+＋覆', byContext, gaps);
  addTraditional(folded);
  foldTable = folded;
  gapTable = gaps;
}

/** The second half of a letter beyond the basic plane: kept or taken out with its first half. */
function isTrailOfLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xdc00 || unit > 0xdfff || at === 0) return false;
  const lead = text.charCodeAt(at - 1);
  return lead >= 0xd840 && lead <= 0xd888;
}

/** The letter a unit is read as that is none by itself, or not always the same; 0 where it is taken out. */
function letterByContext(text: string, at: number, kind: number): number {
  if (kind !== byContext) return isTrailOfLetter(text, at) ? text.charCodeAt(at) : 0;
  if (text[at] !== '覆') return addedAccount.test(text.slice(at + 1, at + 4)) ? '加'.charCodeAt(0) : 0;
  return (at > 0 && answering.includes(text[at - 1]!) ? '复' : '覆').charCodeAt(0);
}

/** Folds a text, keeping the map back to the original offsets. Linear in the text. */
export function foldUnits(text: string): Fold {
  if (!foldTable || !gapTable) buildTables();
  const folded = foldTable!;
  const kinds = gapTable!;
  const units = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length);
  const gaps = new Uint8Array(text.length + 1);
  let length = 0;
  let pending: number = gap.none;
  let broken = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit]!;
    const letter = kind === gap.none ? folded[unit]! : letterByContext(text, i, kind);
    if (letter === 0) {
      // An empty line parts paragraphs as surely as a full stop parts sentences, behind a comma too.
      const found = kind === byContext ? gap.mark : kind === gap.line && broken ? gap.sentence : kind;
      pending = Math.max(pending, found);
      broken ||= kind === gap.line;
      continue;
    }
    units[length] = letter;
    offsets[length] = i;
    gaps[length] = pending;
    pending = gap.none;
    broken = false;
    length++;
  }
  gaps[length] = pending;
  return { length, units, offsets, gaps };
}

/** A folded text as a string, with the original UTF-16 offset of each of its units. */
export function foldText(text: string): { readonly text: string; readonly offsets: Uint32Array } {
  const { length, units, offsets } = foldUnits(text);
  let folded = '';
  // In slices, since a call takes no more arguments than the stack holds.
  for (let i = 0; i < length; i += 4096)
    folded += String.fromCharCode(...units.subarray(i, Math.min(i + 4096, length)));
  return { text: folded, offsets: offsets.subarray(0, length) };
}

/** A wording folded, without the way back: for words of packs, of which there may be very many. */
export function foldWord(text: string): string {
  if (!foldTable || !gapTable) buildTables();
  let folded = '';
  // Most words are folded as they stand: what is the same is taken over in one piece.
  let same = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = gapTable![unit]!;
    const letter = kind === gap.none ? foldTable![unit]! : letterByContext(text, i, kind);
    if (letter === unit && unit !== 0) continue;
    folded += text.slice(same, i);
    if (letter !== 0) folded += String.fromCharCode(letter);
    same = i + 1;
  }
  return same === 0 ? text : folded + text.slice(same);
}
