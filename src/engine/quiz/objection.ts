import { anyText, flag, object, optional, parse, text } from '../packs/read.js';
import { isMonth } from './is-month.js';
import { timeText } from './time-text.js';

/** What the trainer decided on an objection. */
export interface ObjectionDecision {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly accepted: boolean;
  /** Why; shown to the agent. */
  readonly reason: string;
}

/** A question of a marked attempt that its agent contests. */
export interface Objection {
  readonly version: 1;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly paperId: string;
  readonly attemptId: string;
  readonly questionId: string;
  /** As the agent read it. */
  readonly stem: string;
  readonly agent: { readonly id: string; readonly name: string };
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Absent until the trainer has decided. */
  readonly decision?: ObjectionDecision;
}

/** The longest reason that is taken, in characters. */
export const maxObjectionLength = 500;

/** How long a result may be contested. Source: 制度004《客服问责制度》五、问责追究的权限 2. */
export const objectionDays = 3;

const objectionMs = objectionDays * 24 * 60 * 60_000;

/** Until when a result may be contested. Both are epoch milliseconds. */
export const objectionEnd = (resultAt: number): number => resultAt + objectionMs;

const objection = object<Objection>({
  version: (input, path, list) => (input === 1 ? 1 : list.add(path, 'unknown-value', String(input))),
  month: (input, path, list) => (isMonth(input) ? input : list.add(path, 'unknown-value', String(input))),
  paperId: text,
  attemptId: text,
  questionId: text,
  stem: anyText,
  agent: object<Objection['agent']>({ id: text, name: anyText }),
  reason: text,
  at: timeText,
  decision: optional(object<ObjectionDecision>({ at: timeText, accepted: flag, reason: anyText })),
});

/** Reads a stored objection; undefined where it is damaged. A decision that cannot be read counts as none. */
export function readObjection(input: unknown): Objection | undefined {
  return parse<Objection | undefined>(objection, input, undefined).value;
}
