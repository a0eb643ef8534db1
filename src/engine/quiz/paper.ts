import type { Difficulty, Question, QuestionType } from '../packs/question-types.js';
import type { Response } from './read-response.js';
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
  /** Ids of questions that are asked in any case; they count towards `count`. */
  readonly fixed?: readonly string[];
}

export const reviewTimes = ['at-once', 'after-close'] as const;
export const reviewDepths = ['total', 'marks', 'answers'] as const;

/** What an agent gets to see of an attempt that counts, and from when on. */
export interface PaperReview {
  /** `after-close`: not before the paper closes, so that nobody passes the answers on; never, where it does not close. */
  readonly when: (typeof reviewTimes)[number];
  /** The total alone, with the mark of each question, or with answers and explanations too. */
  readonly shows: (typeof reviewDepths)[number];
}

/** When and how often a paper may be sat. Papers with the same questions but other terms are the same paper. */
export interface PaperTerms {
  /** First moment it can be begun, ISO 8601 with offset; without it, any. */
  readonly opens?: string;
  /** From here on it can no longer be begun, and what runs is closed; ISO 8601 with offset. */
  readonly closes?: string;
  /** How many sittings count, the last of them being the result; 1 unless given. Further ones are practice. */
  readonly attempts?: number;
  /** At once and with answers unless given. */
  readonly review?: PaperReview;
}

/** What a paper is drawn by. */
export interface Blueprint extends PaperTerms {
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
  /** Whether each agent gets questions of their own; otherwise everyone gets the same. */
  readonly perAgent?: boolean;
}

/** A question as it stands on a paper. */
export interface PaperItem {
  readonly question: Question;
  readonly points: number;
  /** Index of the section it was drawn for. */
  readonly section: number;
  /** Whether every agent gets it where each has a paper of their own. */
  readonly fixed?: boolean;
  /** Ids of the options in the order shown; absent where the question has none. */
  readonly optionOrder?: readonly string[];
  /** Set by `correctPaper`: responses that earn full marks besides the key. */
  readonly accepted?: readonly Response[];
  /** Set by `correctPaper`: counts neither for nor against. */
  readonly dropped?: boolean;
}

/** How an agent's own paper is taken from the items of all. */
export interface AgentShare {
  /** Questions an agent gets of each section. */
  readonly counts: readonly number[];
  /** Whether they stand in an order of their own too. */
  readonly shuffled: boolean;
}

/** A drawn paper: complete in itself and a plain JSON value. Everyone sits all of it unless `perAgent` is there. */
export interface Paper extends PaperTerms {
  readonly id: string;
  readonly title: string;
  readonly month: string;
  readonly seed: string;
  readonly passMark: number;
  readonly timeLimitMinutes?: number;
  readonly scoring: Scoring;
  /** Made by `sealPaper`: it can be sat, but holds no key to mark it by. */
  readonly sealed?: boolean;
  /** Its items are what agents may be asked; `drawForAgent` takes the paper of one from them, under the same id. */
  readonly perAgent?: AgentShare;
  readonly items: readonly PaperItem[];
}

/** Why no paper could be drawn. `message` is the sentence in Chinese; the rest says it in data. */
export type PaperProblem =
  | {
      readonly code: 'too-few-questions';
      /** Index of the section, and the section itself. */
      readonly section: number;
      readonly wanted: BlueprintSection;
      /** Questions of this kind that may be drawn, of which `taken` went to other sections. */
      readonly found: number;
      readonly taken: number;
      /** Further ones of this kind that were asked of late. */
      readonly excluded: number;
      readonly missing: number;
      readonly message: string;
    }
  | {
      readonly code: 'bad-blueprint';
      /** Where: `sections[1].count`. */
      readonly path: string;
      /** Of a question asked in any case: it is in no bank, not of the section's kind, or asked already. */
      readonly fault?: 'unknown' | 'unfit' | 'repeated';
      readonly questionId?: string;
      readonly stem?: string;
      readonly message: string;
    };

export const defaultPassMark = 60;
