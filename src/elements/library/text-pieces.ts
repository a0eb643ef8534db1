import { findBlanks } from '../../engine/library/blanks.js';

/** A stretch of a text to be shown in one manner. */
export interface TextPiece {
  readonly text: string;
  readonly marked: boolean;
  /** A blank, shown by its value, or else by its name. */
  readonly blank?: 'filled' | 'open';
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cuts a phrase into plain, marked and blank pieces; `values` fill the blanks. */
export function textPieces(
  text: string,
  ranges: readonly Span[],
  values: Readonly<Record<string, string>> = {},
): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const blank of findBlanks(text)) {
    pieces.push(...markedPieces(text, from, blank.start, ranges));
    const given = Object.hasOwn(values, blank.name) ? String(values[blank.name] ?? '').trim() : '';
    const value = given || blank.default;
    pieces.push({
      text: value || blank.name,
      marked: ranges.some(({ start, end }) => start < blank.end && end > blank.start),
      blank: value ? 'filled' : 'open',
    });
    from = blank.end;
  }
  return [...pieces, ...markedPieces(text, from, text.length, ranges)];
}

function markedPieces(text: string, from: number, to: number, ranges: readonly Span[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = from;
  const push = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of ranges) {
    if (end <= at || start >= to) continue;
    push(Math.min(start, to), false);
    push(Math.min(end, to), true);
  }
  push(to, false);
  return pieces;
}

/** How much is left before a match so that the reader sees where it stands. */
const lead = 12;

/** The pieces of a list entry: begun shortly before the first match, if that would lie out of sight otherwise. */
export function excerptPieces(text: string, ranges: readonly Span[], visible = 40): TextPiece[] {
  const pieces = textPieces(text, ranges);
  const first = pieces.findIndex(piece => piece.marked);
  const before = pieces.slice(0, Math.max(0, first));
  const length = before.reduce((sum, piece) => sum + piece.text.length, 0);
  if (first < 0 || length < visible) return pieces;
  const last = before.at(-1)!;
  const kept = last.blank ? last : { ...last, text: last.text.slice(-lead) };
  return [{ text: '…', marked: false }, kept, ...pieces.slice(first)];
}
