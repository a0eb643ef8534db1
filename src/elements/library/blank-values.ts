import { findBlanks, type Blank } from '../../engine/library/blanks.js';
import { clockBlanks, type ClockBlank } from '../../engine/library/clock-blanks.js';

export type Values = Readonly<Record<string, string>>;

/** The blanks to ask for, each name once. */
export function distinctBlanks(text: string): Blank[] {
  const byName = new Map<string, Blank>();
  for (const blank of findBlanks(text)) if (!byName.has(blank.name)) byName.set(blank.name, blank);
  return [...byName.values()];
}

/** What nobody has to be asked for: what the host knows, and moments that can only be one. */
export function settledValues(text: string, known: Values, now: Date): Values {
  const clock = clockBlanks(text, now);
  return Object.fromEntries(
    distinctBlanks(text).flatMap(({ name }) => {
      const value = valueIn(known, name) ?? (clockOf(clock, name)?.certain ? clock[name]!.text : undefined);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** What stands in the form at first: what is settled, else the last answer, the default, or the moment. */
export function startValues(
  text: string,
  { known, answers, now }: { known: Values; answers: Values; now: Date },
): Values {
  const settled = settledValues(text, known, now);
  const clock = clockBlanks(text, now);
  return Object.fromEntries(
    distinctBlanks(text).map(({ name, default: fallback }) => [
      name,
      settled[name] ?? valueIn(answers, name) ?? fallback ?? clockOf(clock, name)?.text ?? '',
    ]),
  );
}

/** A page in plain JavaScript may give numbers, or nothing under a name. */
function valueIn(values: Values, name: string): string | undefined {
  const value = Object.hasOwn(values, name) && values[name];
  return value ? String(value) : undefined;
}

const clockOf = (clock: Readonly<Record<string, ClockBlank>>, name: string): ClockBlank | undefined =>
  Object.hasOwn(clock, name) ? clock[name] : undefined;
