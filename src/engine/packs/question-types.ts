import type { Pack, Stage } from './pack.js';

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
