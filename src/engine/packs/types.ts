/**
 * The shapes of everything a person from operations can edit: rule packs, phrase packs, script packs,
 * question banks and assessment policies. All text in them is plain text, never markup.
 */

export type Severity = 'error' | 'warning' | 'info';

/** Where in a conversation a reply stands; whole-reply rules depend on it. */
export type Stage = 'opening' | 'middle' | 'closing';

/** The categories the project ships; a pack may add its own. */
export type RuleCategory =
  'refusal' | 'ignorance' | 'shirking' | 'blame' | 'harsh' | 'but' | 'privacy' | 'contact' | 'etiquette';

/** What every pack carries. `source` says where its content comes from, in words. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly source?: string;
}

// ---------------------------------------------------------------- rules

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

// ---------------------------------------------------------------- phrases and scripts

/** A ready sentence. Blanks stand in the text as `{{称呼}}` (`{小时}` is read too). */
export interface Phrase {
  readonly id: string;
  /** Shown as it is; `/` separates levels. */
  readonly category: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly text: string;
  /** Ids of the rules whose forbidden wordings this phrase replaces. */
  readonly replaces?: readonly string[];
  readonly stage?: Stage;
  readonly source?: string;
}

export interface PhrasePack extends Pack {
  readonly phrases: readonly Phrase[];
}

/** One thing to write down in a step of a script. */
export interface RecordField {
  readonly name: string;
  /** How it is written: on one line, on several, as the moment it happened, or chosen from `options`. */
  readonly type?: 'line' | 'text' | 'moment' | 'choice';
  readonly options?: readonly string[];
  /** A note without it is handed over only after a word. */
  readonly required?: boolean;
  /** Name of the blank it answers in what is said: 称呼. */
  readonly blank?: string;
}

/** One step of a script: what to say, what to write down, when to hand over. */
export interface ScriptStep {
  readonly id: string;
  readonly title: string;
  /** Sentences to say, with blanks like a phrase. */
  readonly say: readonly string[];
  /** What to record in this step; a name alone is a line. */
  readonly record?: readonly (string | RecordField)[];
  /** When this step is handed over, and to whom; `step` is where the talk goes then. */
  readonly escalate?: { readonly when: string; readonly to: string; readonly step?: string };
  /** Where the talk may go from here; without it, to the next step in order. `to` is a step id or `end`. */
  readonly branches?: readonly { readonly when: string; readonly to: string }[];
}

export interface Script {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly summary: string;
  readonly source: string;
  readonly steps: readonly ScriptStep[];
}

export interface ScriptPack extends Pack {
  readonly scripts: readonly Script[];
}

// ---------------------------------------------------------------- questions

export type Difficulty = 'easy' | 'medium' | 'hard';

export interface Option {
  readonly id: string;
  readonly text: string;
}

/** A picture by its address (http, https or relative), with what it shows in words. */
export interface QuestionImage {
  readonly url: string;
  readonly alt: string;
}

interface QuestionCommon {
  readonly id: string;
  readonly stem: string;
  readonly category: string;
  readonly difficulty: Difficulty;
  /** Empty where a question was taken over from a format that has none. */
  readonly explanation: string;
  readonly source: string;
  /** Ids of the rules of speech the question teaches. */
  readonly ruleIds: readonly string[];
  readonly image?: QuestionImage;
  /** What its bank says it is worth; a paper goes by the points of its sections. */
  readonly points?: number;
}

export interface SingleQuestion extends QuestionCommon {
  readonly type: 'single';
  readonly options: readonly Option[];
  /** The id of the right option. */
  readonly answer: string;
}

export interface MultipleQuestion extends QuestionCommon {
  readonly type: 'multiple';
  readonly options: readonly Option[];
  /** The ids of all right options. */
  readonly answer: readonly string[];
}

export interface TrueFalseQuestion extends QuestionCommon {
  readonly type: 'true-false';
  readonly answer: boolean;
}

export interface FillInQuestion extends QuestionCommon {
  readonly type: 'fill-in';
  /** Per blank (`____` in the stem, four underscores) the accepted wordings, the first one being shown. */
  readonly answer: readonly (readonly string[])[];
  /** Per blank the numbers that are right as well; null where only the wordings are. */
  readonly ranges?: readonly (NumberRange | null)[];
}

/** Both ends count in. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

export interface MatchingQuestion extends QuestionCommon {
  readonly type: 'matching';
  /** What something is to be found for, in the order shown. */
  readonly prompts: readonly Option[];
  /** What can be chosen; some may fit nothing, one may fit several prompts. */
  readonly options: readonly Option[];
  /** Prompt id → option id. */
  readonly answer: Readonly<Record<string, string>>;
}

export interface OrderingQuestion extends QuestionCommon {
  readonly type: 'ordering';
  readonly options: readonly Option[];
  /** The ids of all options in the right order. */
  readonly answer: readonly string[];
}

/** One thing a rewritten reply is marked by. Exactly one of `anyOf`, `noneOf`, `rules` says what. */
export interface CaseCriterion {
  readonly id: string;
  readonly title: string;
  /** Its weight among the criteria of the question. */
  readonly points: number;
  /** Wordings of which at least one must occur, such as those of an apology. */
  readonly anyOf?: readonly string[];
  /** Wordings of which none may be left. */
  readonly noneOf?: readonly string[];
  /** Rule ids or categories of rules the checker must not report, hints aside. */
  readonly rules?: readonly string[];
}

/** A reply to be written anew. The stem tells the case; criteria mark the free text, with the same result every time. */
export interface CaseQuestion extends QuestionCommon {
  readonly type: 'case';
  /** The reply that went wrong. */
  readonly reply: string;
  /** Where in the conversation it stands, for the checker's demands on the whole reply. */
  readonly stage?: Stage;
  readonly criteria: readonly CaseCriterion[];
  /** Characters below which nothing is marked, so that an empty politeness earns nothing; 10 unless given. */
  readonly minCharacters?: number;
  /** A good reply, shown in the review. */
  readonly answer: string;
}

export interface TypingQuestion extends QuestionCommon {
  readonly type: 'typing';
  /** The text to be typed. */
  readonly text: string;
  /** Characters a minute for full marks; 60 unless given. */
  readonly minPerMinute?: number;
  /** Percent of the text typed rightly for full marks; 95 unless given. */
  readonly minAccuracy?: number;
}

export type Question =
  | SingleQuestion
  | MultipleQuestion
  | TrueFalseQuestion
  | FillInQuestion
  | MatchingQuestion
  | OrderingQuestion
  | CaseQuestion
  | TypingQuestion;
export type QuestionType = Question['type'];

export interface Bank extends Pack {
  readonly questions: readonly Question[];
}

// ---------------------------------------------------------------- assessment policies

/** An event that moves the month's mark, entered by the trainer with its reason. */
export interface PolicyItem {
  readonly id: string;
  readonly title: string;
  /** Points, never negative: whether they are added or taken is said by the list the item stands in. */
  readonly points: number;
  /** Where the regulation leaves a span, its upper end. */
  readonly maxPoints?: number;
  readonly level?: 'light' | 'moderate' | 'severe';
  /** What follows besides the points, such as dismissal; such an event may carry 0 points. */
  readonly consequence?: string;
  readonly source?: string;
}

/** A named band of the total. The lower edge counts in unless `above` is used. */
export interface PolicyBand {
  readonly id: string;
  readonly title: string;
  /** Lowest total of the band, itself included. */
  readonly from?: number;
  /** Lower bound, itself excluded. */
  readonly above?: number;
  readonly consequence?: string;
}

export interface Policy extends Pack {
  readonly base: number;
  readonly cap?: number;
  readonly floor?: number;
  /** What the knowledge exam does: the first entry whose bounds hold applies. Exam marks run from 0 to 100. */
  readonly exam: readonly {
    readonly from?: number;
    readonly below?: number;
    readonly points: number;
    readonly title: string;
  }[];
  readonly additions: readonly PolicyItem[];
  readonly deductions: readonly PolicyItem[];
  /** Highest band first. */
  readonly bands: readonly PolicyBand[];
  /** Pay that floats with the total, in yuan per point around a mark, from the n-th month of service. */
  readonly pay?: {
    readonly perPoint: number;
    readonly around: number;
    readonly fromMonth: number;
    /** The most yuan the pay moves up or down. */
    readonly limit?: number;
  };
  /** What is raised to the manager, and when. */
  readonly flags?: readonly {
    readonly id: string;
    readonly title: string;
    /** The total lies below this (or at it, when `orEqual`). */
    readonly below: number;
    readonly orEqual?: boolean;
    /** Months running for which it must hold. */
    readonly months: number;
    /** Only when the agent was last of the team in each of those months. */
    readonly last?: boolean;
  }[];
}

// ---------------------------------------------------------------- problems

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
