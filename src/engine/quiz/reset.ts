import { object, optional, parse, text } from '../packs/read.js';
import { timeText } from './time-text.js';

/** A further attempt that counts, allowed by the trainer. */
export interface Reset {
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string;
  /** Who allowed it. */
  readonly by?: string;
}

const reset = object<Reset>({
  version: (input, path, list) => (input === 1 ? 1 : list.add(path, 'unknown-value', String(input))),
  at: timeText,
  reason: text,
  by: optional(text),
});

/** Reads the stored resets of an agent on a paper; a damaged one is left out, for it allows nothing. */
export function readResets(input: unknown): readonly Reset[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((one: unknown) => parse<Reset | undefined>(reset, one, undefined).value ?? []);
}

/** How many attempts at a paper count for the assessment: those it allows and one for each reset. */
export function countingAttempts({ attempts }: { readonly attempts?: number }, resets: number): number {
  return Math.max(1, attempts ?? 1) + resets;
}
