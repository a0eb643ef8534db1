import type { Stage } from '../packs/pack.js';
import type { Problem } from '../packs/problem.js';
import type { Rule, Severity, Wait } from '../packs/rule-types.js';

/**
 * A better wording, its slots filled, in the script of the text: replaces the finding's own span unless it names
 * another.
 */
export interface Suggestion {
  readonly text: string;
  /** UTF-16 offsets into the checked text. */
  readonly start?: number;
  readonly end?: number;
}

/** One wording sent back, or one demand on the whole reply that is not met. */
export interface Finding {
  readonly ruleId: string;
  readonly category: string;
  readonly severity: Severity;
  /** `wording`: the span is what breaks the rule. `reply`: the reply as a whole does, the span is all of it. */
  readonly scope: 'wording' | 'reply';
  /** UTF-16 offsets into the checked text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly title: string;
  /** Why, in one sentence. */
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
  /** What the rule waits for before somebody who is still writing is shown this. */
  readonly wait?: Wait;
}

/** Whether a demand on the whole reply is met, for showing all of them at a glance. */
export interface DemandState {
  readonly ruleId: string;
  readonly title: string;
  readonly met: boolean;
}

export interface CheckReport {
  /** In the order of the text; those on the whole reply come last. */
  readonly findings: readonly Finding[];
  /** The demands made in this stage, met or not; empty for an empty reply. */
  readonly demands: readonly DemandState[];
}

export interface CheckContext {
  /** Where in the conversation the reply stands; without it no demand on the whole reply is made. */
  readonly stage?: Stage;
  /** Personal data that may be said on this ticket, such as the customer's own number, however it is written. */
  readonly allowed?: readonly string[];
  /** What better wordings are written in where the text itself shows neither script; Simplified by default. */
  readonly script?: 'simplified' | 'traditional';
}

export interface CheckerOptions {
  /** `strict` keeps the regulations to the letter: what `balanced` (default) merely hints at becomes a warning. */
  readonly mode?: 'strict' | 'balanced';
  /** Severity of single rules by id; `off` silences one. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

export interface Checker {
  /** Judges one reply. Pure and linear in the text; nothing of the text is kept. */
  check(text: string, context?: CheckContext): CheckReport;
  /** The rules in force. */
  readonly rules: readonly Rule[];
  /** What had to be left out of the packs. */
  readonly problems: readonly Problem[];
}

/** A span of UTF-16 offsets into the original text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
