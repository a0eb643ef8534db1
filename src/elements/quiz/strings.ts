import type { QuestionType } from '../../engine/packs/question-types.js';
import type { QuestionState } from '../../engine/quiz/attempt.js';
import type { PaperProblem } from '../../engine/quiz/paper.js';
import type { MultipleRule } from '../../engine/quiz/scoring.js';
import { fetchedStrings } from '../../ui/fetched-strings.js';
import type { AfterStrings } from './after/after-strings.js';
import type { PracticeStrings } from './practice/practice-strings.js';
import { simplified } from './strings-zh-cn.js';

/**
 * Every word the quiz shows. Functions take counts, names or times and give the whole sentence. Those of the result,
 * the review and the practice come with these parts; here they are what a page replaces.
 */
export interface QuizStrings extends Partial<AfterStrings>, Partial<PracticeStrings> {
  /** Title of the month's own paper; `month` is `YYYY-MM`. */
  readonly monthlyTitle: (month: string) => string;
  /** Said where `records` is none. */
  readonly badRecords: string;
  readonly loading: string;
  readonly banksFailed: string;
  readonly retry: string;
  readonly badMonth: (given: string, used: string) => string;
  readonly paperUnreadable: string;
  readonly noPaper: string;
  readonly drawProblem: (problem: PaperProblem) => string;
  readonly leftOut: (count: number) => string;
  readonly corrupt: string;
  readonly memoryOnly: string;
  /** Said while an attempt runs on a paper that has been replaced, and over its result. */
  readonly olderPaper: string;
  readonly newerPaper: string;
  readonly questionsLabel: string;
  readonly questions: (count: number) => string;
  readonly timeLabel: string;
  readonly minutes: (count: number) => string;
  readonly noTimeLimit: string;
  readonly passMarkLabel: string;
  readonly points: (points: number) => string;
  readonly rulesTitle: string;
  readonly ruleTime: string;
  readonly ruleKept: string;
  readonly multipleRules: Readonly<Record<MultipleRule, string>>;
  readonly ruleFillIn: string;
  readonly earlierTitle: (count: number) => string;
  readonly earlierLine: (number: number, total: number, passed: boolean) => string;
  readonly noEarlier: string;
  readonly start: string;
  readonly practise: string;
  readonly types: Readonly<Record<QuestionType, string>>;
  readonly otherType: string;
  readonly unknownType: (type: string) => string;
  readonly chooseSeveral: string;
  readonly fillBlanks: string;
  readonly blank: (number: number) => string;
  readonly chooseForEach: string;
  /** The first entry of a list from which nothing has been chosen. */
  readonly notChosen: string;
  readonly putInOrder: string;
  readonly keepOrder: string;
  readonly moveUp: (text: string, place: number, count: number) => string;
  readonly moveDown: (text: string, place: number, count: number) => string;
  readonly originalReply: string;
  readonly rewrite: string;
  readonly atLeast: (characters: number) => string;
  readonly typeThis: string;
  readonly typeHere: string;
  readonly typingGoal: (perMinute: number, accuracy: number) => string;
  readonly partMissing: string;
  readonly right: string;
  readonly wrong: string;
  readonly questionNumber: (number: number) => string;
  readonly progress: (number: number, total: number) => string;
  readonly answered: (count: number, total: number) => string;
  readonly timeLeft: string;
  readonly timeLeftSpoken: (ms: number) => string;
  readonly navigator: string;
  readonly states: Readonly<Record<QuestionState, string>>;
  readonly flagged: string;
  readonly current: string;
  readonly cell: (number: number, parts: readonly string[]) => string;
  readonly flag: string;
  readonly unflag: string;
  readonly clear: string;
  readonly previous: string;
  readonly next: string;
  readonly submit: string;
  readonly showOne: string;
  readonly showAll: string;
  readonly confirmTitle: (unanswered: number) => string;
  readonly confirmText: string;
  /** Asked where nothing is open. */
  readonly confirmDone: string;
  readonly confirmDoneText: string;
  readonly submitNow: string;
  readonly submitAnyway: string;
  readonly goOn: string;
  /** Title of an attempt that is handed in and not marked yet, and what is said below it. */
  readonly handedIn: string;
  readonly markingNow: string;
  readonly resultLater: string;
  readonly markingFailed: string;

  /** Said while the attempt is open in another tab too. */
  readonly openElsewhere: string;
  readonly opensAt: (at: string) => string;
  readonly closedAt: (at: string) => string;
  readonly ruleCloses: (at: string) => string;
  /** How many attempts count. */
  readonly countingNote: (attempts: number) => string;
  /** Starts an attempt that counts after the first. */
  readonly startNext: (number: number) => string;
  /** Said where the paper has been sat and may not be practised. */
  readonly noPractice: string;
  /** Opens what went wrong, to be practised. */
  readonly mistakes: string;
  readonly practiceLine: (total: number, passed: boolean) => string;
  /** Said of an attempt whose result is not shown before the paper closes, or not here at all. */
  readonly resultAt: (at: string) => string;
  readonly resultNever: string;
}

/** zh-CN is at hand; the other languages come when they are spoken. */
export const { table: quizStrings, fetch: fetchStrings } = fetchedStrings<QuizStrings>(simplified, {
  'zh-TW': async () => (await import('./strings-zh-tw.js')).traditional,
  en: async () => (await import('./strings-en.js')).english,
});
