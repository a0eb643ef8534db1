import type { TypingQuestion } from '../packs/question-types.js';
import type { TypedText } from './read-response.js';

export const defaultMinPerMinute = 60;
export const defaultMinAccuracy = 95;

export interface TypingFigures {
  /** Percent of the text that stands as it should, to two decimals: the text less every wrong, missing or added character. */
  readonly accuracy: number;
  /** Characters typed rightly per minute, to two decimals. */
  readonly perMinute: number;
  readonly fast: boolean;
  readonly accurate: boolean;
}

/** Characters, not UTF-16 units; how lines end and what trails them does not matter. */
const charactersOf = (text: string): string[] => [
  ...text
    .normalize('NFC')
    .replace(/[ \t\u3000]*\r?\n/g, '\n')
    .trim(),
];

/** The least number of characters to change, add or take out (Levenshtein). */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  a.forEach((character, i) => {
    const above = row;
    row = [i + 1];
    b.forEach((other, j) => {
      row.push(Math.min(above[j + 1]! + 1, row[j]! + 1, above[j]! + (character === other ? 0 : 1)));
    });
  });
  return row[b.length]!;
}

/** Rounded down, so that what is not reached never looks it. */
const hundredthsOf = (value: number, divisor: number): number => Math.floor((value * 100) / divisor) / 100;

/** How fast and how rightly a text was typed. */
export function measureTyping(question: TypingQuestion, { text, milliseconds }: TypedText): TypingFigures {
  const wanted = charactersOf(question.text);
  // What goes on for longer than twice the text is wrong as a whole; comparing it would only take time.
  const typed = charactersOf(text).slice(0, 2 * wanted.length);
  const right = Math.max(0, wanted.length - distance(typed, wanted));
  const accuracy = hundredthsOf(right * 100, Math.max(1, wanted.length));
  const perMinute = hundredthsOf(right * 60_000, milliseconds);
  return {
    accuracy,
    perMinute,
    fast: perMinute >= (question.minPerMinute ?? defaultMinPerMinute),
    accurate: accuracy >= (question.minAccuracy ?? defaultMinAccuracy),
  };
}

/** The share of the points, 0 to 1: speed and accuracy each count as far as they were reached. */
export function typingShare(question: TypingQuestion, figures: TypingFigures): number {
  const { minPerMinute = defaultMinPerMinute, minAccuracy = defaultMinAccuracy } = question;
  const speed = figures.fast ? 1 : figures.perMinute / minPerMinute;
  const accuracy = figures.accurate ? 1 : figures.accuracy / minAccuracy;
  return Math.min(1, speed) * Math.min(1, accuracy);
}
