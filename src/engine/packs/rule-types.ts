import type { Pack, Stage } from './pack.js';

export type Severity = 'error' | 'warning' | 'info';

/** The categories the project ships; a pack may add its own. */
export type RuleCategory =
  'refusal' | 'ignorance' | 'shirking' | 'blame' | 'harsh' | 'but' | 'privacy' | 'contact' | 'etiquette';

/** What is recognised by code: check digits and punctuation cannot be written as a pattern. */
export type DetectorName =
  'mobile' | 'identity-number' | 'passport' | 'bank-card' | 'email' | 'address' | 'unfilled-blank';

/**
 * What a finding waits for before it is shown to somebody who is still writing: the end of its `clause`, a `pause`
 * in typing, or the attempt to `send`.
 */
export type Wait = 'clause' | 'pause' | 'send';

/** A demand on the reply as a whole. It is met when one of `anyOf` occurs. */
export interface ReplyDemand {
  /** Stages in which the demand is made; a reply of another stage is left alone. */
  readonly stages: readonly Stage[];
  /** Wordings of which at least one must occur. */
  readonly anyOf: readonly string[];
}

/** Sentences that prove a rule: a rule whose examples fail does not load. */
export interface RuleExamples {
  /** Sentences the rule must report with its own severity. */
  readonly hit: readonly string[];
  /** Polite look-alikes it must leave alone. */
  readonly miss: readonly string[];
  /** Sentences it may report as `info` at most. */
  readonly hint?: readonly string[];
}

/**
 * One rule of speech. Exactly one of `patterns`, `detector`, `reply` says what it looks for.
 *
 * A pattern is written in Simplified characters. Traditional characters, full-width forms, case and whatever is
 * slipped between the characters are folded away before matching, so none of them is written out. It may hold
 * - `(甲|乙|)` one of some wordings, the last one here being nothing; groups nest,
 * - `<名>` one word of a class of the packs, `?` behind a group or class: or nothing,
 * - a space: up to three words of the class 填充 (亲, 哦, 真的, 这边 …) may stand here,
 * - `，` the next clause may begin here; without it no comma is crossed,
 * - `…4` up to four characters of anything within the clause (six without a number), `……10` within the sentence,
 * - `^` and `$` the edge of a clause, `？` a question mark, `[ ]` around what is reported where the rest is surroundings.
 */
export interface Rule {
  readonly id: string;
  readonly category: RuleCategory | (string & {});
  readonly severity: Severity;
  readonly title: string;
  readonly patterns?: readonly string[];
  readonly detector?: DetectorName;
  readonly reply?: ReplyDemand;
  /** What makes it harmless: a longer wording that contains it, or surroundings written around an empty `[]`. */
  readonly except?: readonly string[];
  /** The same, for what makes it a mere hint. */
  readonly hintWhen?: readonly string[];
  /** Without it only what stands in the sentence being typed waits, for its end or a short pause. */
  readonly wait?: Wait;
  /** One sentence an agent accepts: why this wording is sent back. */
  readonly reason: string;
  /**
   * Better wordings, best first, in Simplified characters; a Traditional text gets them in Traditional ones. They must
   * not break a rule themselves. `<名>` takes up a word of that class from what the wording stands in for
   * (`<业务>的事我来为您想办法`) and must read well with every word of it; where the text has none the wording is left
   * out, so that a rule needs one without.
   */
  readonly suggestions: readonly string[];
  /** What a suggestion stands in for: the reported words (default), or the whole clause they stand in. */
  readonly suggestFor?: 'words' | 'clause';
  readonly examples: RuleExamples;
  /** The regulation or the service practice the rule comes from. */
  readonly source: string;
}

export interface RulePack extends Pack {
  readonly rules: readonly Rule[];
  /** Word classes for the patterns of all packs in force, by name. 填充 are the words a space stands for. */
  readonly classes?: Readonly<Record<string, readonly string[]>>;
  /** Ways of writing a word that sound alike: each is read as the other word of the same length. */
  readonly variants?: Readonly<Record<string, string>>;
  /** The same for every rule of this pack that does not say it itself. */
  readonly suggestFor?: 'words' | 'clause';
  /** Exceptions of every rule of this pack that looks for wordings. */
  readonly except?: readonly string[];
  readonly hintWhen?: readonly string[];
}
