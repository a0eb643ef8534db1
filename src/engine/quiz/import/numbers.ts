import type { NumberRange } from '../../packs/question-types.js';

/** A number that counts with those around it, as a blank takes it. */
export interface NumberAnswer {
  readonly wording: string;
  readonly range: NumberRange | null;
}

const number = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?`;
const span = new RegExp(`^(${number})\\s*\\.\\.\\s*(${number})$`, 'i');
const around = new RegExp(`^(${number})(?:\\s*[:：]\\s*(${number}))?$`, 'i');

/** Takes the tail of binary fractions off: 0.1 + 0.2 is 0.3 here. */
export const tidyNumber = (value: number): number => Number(value.toPrecision(12));

/** `1822`, `1822:5` (give or take five) or `1817..1827`; undefined for anything else. */
export function readNumber(text: string): NumberAnswer | undefined {
  const between = span.exec(text.trim());
  if (between) {
    const [from, to] = [Number(between[1]), Number(between[2])];
    return from <= to ? { wording: `${from}～${to}`, range: { from, to } } : undefined;
  }
  const about = around.exec(text.trim());
  if (!about) return undefined;
  const tolerance = Math.abs(Number(about[2] ?? 0));
  const value = Number(about[1]);
  const range = { from: tidyNumber(value - tolerance), to: tidyNumber(value + tolerance) };
  return { wording: about[1]!, range: tolerance > 0 ? range : null };
}

/** A range as `readNumber` takes it: around the wording where it lies in the middle. */
export function writeNumber(wording: string, { from, to }: NumberRange): string {
  const tolerance = tidyNumber((to - from) / 2);
  return tidyNumber(Number(wording) - tolerance) === from && tidyNumber(Number(wording) + tolerance) === to
    ? `${wording}:${tolerance}`
    : `${from}..${to}`;
}
