import type { Difficulty, Question, QuestionType } from '../packs/types.js';
import type { Scoring } from './scoring.js';

/** One part of a paper: how many questions of which kind, and what each is worth. */
export interface BlueprintSection {
  /** Without a type, category or difficulty, any will do. */
  readonly type?: QuestionType;
  readonly category?: string;
  readonly difficulty?: Difficulty;
  readonly count: number;
  /** Points of each question, at most two decimals. */
  readonly points: number;
}

/** What a paper is drawn by. */
export interface Blueprint {
  readonly title: string;
  /** `YYYY-MM`: the month whose assessment the paper counts for. */
  readonly month: string;
  /** Lowest passing total out of 100; 60 unless given. */
  readonly passMark?: number;
  /** Without it the paper has no time limit. */
  readonly timeLimitMinutes?: number;
  readonly sections: readonly BlueprintSection[];
  /** Shuffles the questions within their section; otherwise they keep the order of the bank. */
  readonly shuffleQuestions?: boolean;
  readonly shuffleOptions?: boolean;
  readonly scoring?: Scoring;
}

/** A question as it stands on a paper. */
export interface PaperItem {
  readonly question: Question;
  readonly points: number;
  /** Index of the section it was drawn for. */
  readonly section: number;
  /** Ids of the options in the order shown; absent where the question has none. */
  readonly optionOrder?: readonly string[];
}

/** A drawn paper: complete in itself, a plain JSON value, the same for everyone who sits it. */
export interface Paper {
  readonly id: string;
  readonly title: string;
  readonly month: string;
  readonly seed: string;
  readonly passMark: number;
  readonly timeLimitMinutes?: number;
  readonly scoring: Scoring;
  /** Made by `sealPaper`: it can be sat, but holds no key to mark it by. */
  readonly sealed?: boolean;
  readonly items: readonly PaperItem[];
}

/** Why no paper could be drawn. `message` is the sentence in Chinese; the rest says it in data. */
export type PaperProblem =
  | {
      readonly code: 'too-few-questions';
      /** Index of the section, and the section itself. */
      readonly section: number;
      readonly wanted: BlueprintSection;
      /** Questions of this kind in the bank, of which `taken` went to other sections. */
      readonly found: number;
      readonly taken: number;
      readonly missing: number;
      readonly message: string;
    }
  | {
      readonly code: 'bad-blueprint';
      /** Where: `sections[1].count`. */
      readonly path: string;
      readonly message: string;
    };

export const defaultPassMark = 60;
