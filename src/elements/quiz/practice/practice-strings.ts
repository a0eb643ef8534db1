import type { StringTable } from '../../../ui/language.js';
import type { MarkedStrings } from '../after/after-strings.js';
import { english } from './practice-strings-en.js';
import { simplified } from './practice-strings-zh-cn.js';
import { traditional } from './practice-strings-zh-tw.js';

/** What is said where an agent practises. */
export interface PracticeStrings {
  readonly practiceTitle: string;
  /** Said above everything: practice counts for nothing. */
  readonly practiceFree: string;
  readonly practiceLeave: string;
  readonly dueTitle: string;
  readonly dueNow: (due: number, cards: number) => string;
  readonly dueNext: (at: string, cards: number) => string;
  readonly noMistakes: string;
  readonly practiseDue: (count: number) => string;
  readonly byRuleTitle: string;
  readonly byRuleNote: string;
  readonly byCategoryTitle: string;
  readonly missedOf: (missed: number, asked: number) => string;
  readonly available: (count: number) => string;
  readonly banksMissing: string;
  readonly roundProgress: (number: number, total: number) => string;
  /** Said of a question that went wrong earlier in the round. */
  readonly repeated: string;
  readonly check: string;
  readonly answerFirst: string;
  readonly nextDue: (at: string) => string;
  readonly nextQuestion: string;
  readonly endRound: string;
  readonly roundTitle: string;
  readonly roundResult: (right: number, total: number) => string;
  readonly backToPractice: string;
}

/** All that practice may say. */
export type PractisedStrings = MarkedStrings & PracticeStrings;

export const practiceStrings: StringTable<PracticeStrings> = {
  'zh-CN': simplified,
  'zh-TW': traditional,
  en: english,
};
