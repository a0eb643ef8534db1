/** Why a piece of a pack was left out. The code lets a widget say it in its own language. */
export type ProblemCode =
  | 'not-an-object'
  | 'not-a-list'
  | 'missing'
  | 'wrong-type'
  | 'empty'
  | 'unknown-value'
  | 'duplicate-id'
  | 'bad-pattern'
  | 'example-failed'
  | 'bad-suggestion'
  | 'bad-reference'
  | 'out-of-range';

export interface Problem {
  /** Where, from the top of the pack: `rules[3].severity`. */
  readonly path: string;
  readonly code: ProblemCode;
  /** The offending value or name, cut to a readable length. */
  readonly detail: string;
  /** The whole sentence in Chinese. */
  readonly message: string;
}

/** A value read from outside together with what had to be left out of it. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
