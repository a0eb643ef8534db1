import type { Difficulty, QuestionType } from '../../engine/packs/question-types.js';
import type { PaperProblem, PaperReview } from '../../engine/quiz/paper.js';
import type { MultipleRule } from '../../engine/quiz/scoring.js';
import { fetchedStrings } from '../../ui/fetched-strings.js';
import { simplified } from './strings-zh-cn.js';

/** Every word the paper editor shows. Functions take counts or names and give the whole sentence. */
export interface PaperEditorStrings {
  readonly title: string;
  /** Said where `records` is none. */
  readonly badRecords: string;
  readonly loading: string;
  readonly banksFailed: string;
  readonly retry: string;
  readonly leftOut: (count: number) => string;
  readonly memoryOnly: string;

  readonly settingsTitle: string;
  readonly month: string;
  readonly paperTitle: string;
  /** Title of the month's own paper; `month` is `YYYY-MM`. */
  readonly monthlyTitle: (month: string) => string;
  readonly passMark: string;
  readonly timeLimit: string;
  readonly noTimeLimit: string;
  readonly multipleRule: string;
  /** A rule that is absent is not offered: the editor has no field for what it needs. */
  readonly multipleRules: Readonly<Partial<Record<MultipleRule, string>>>;
  readonly shuffleQuestions: string;
  readonly shuffleOptions: string;
  readonly perAgent: string;
  readonly opens: string;
  readonly closes: string;
  readonly attempts: string;
  readonly excludeMonths: string;
  readonly excludeNone: string;
  readonly reviewShows: string;
  readonly reviewDepths: Readonly<Record<PaperReview['shows'], string>>;
  readonly reviewWhen: string;
  readonly reviewTimes: Readonly<Record<PaperReview['when'], string>>;
  /** What it means that no opening or closing time is set, and which attempt counts. */
  readonly termsNote: (alwaysOpen: boolean, neverCloses: boolean) => string;
  readonly excluded: (months: number, questions: number) => string;
  readonly reset: string;

  readonly sectionsTitle: string;
  readonly section: (number: number) => string;
  readonly type: string;
  readonly types: Readonly<Record<QuestionType, string>>;
  readonly category: string;
  readonly difficulty: string;
  readonly difficulties: Readonly<Record<Difficulty, string>>;
  readonly any: string;
  readonly count: string;
  readonly points: string;
  readonly available: (count: number) => string;
  readonly subtotal: (points: number) => string;
  readonly addSection: string;
  readonly removeSection: (number: number) => string;
  readonly fixedTitle: string;
  readonly unfix: (stem: string) => string;
  readonly total: (questions: number, points: number, available: number) => string;
  readonly scaled: string;
  readonly problem: (problem: PaperProblem) => string;

  readonly draw: string;
  readonly drawNote: string;
  readonly drawing: string;
  readonly sheetFailed: string;
  readonly previewTitle: string;
  readonly seed: string;
  readonly drawAgain: string;
  readonly showAnswers: string;
  readonly questionNumber: (number: number) => string;
  readonly pointsEach: (points: number) => string;
  readonly rightAnswer: string;
  readonly right: string;
  readonly wrong: string;
  readonly blank: (number: number) => string;
  readonly explanation: string;
  readonly source: string;
  readonly swap: string;
  readonly swapNumber: (number: number) => string;
  readonly nothingToSwap: string;
  readonly swapped: (number: number, stem: string) => string;
  readonly rejected: (count: number) => string;
  readonly undoSwap: string;
  readonly drawn: (questions: number) => string;
  readonly fix: string;
  readonly fixNumber: (number: number) => string;
  readonly fixedFirst: string;
  readonly isSample: string;
  readonly otherSample: string;

  readonly publishTitle: string;
  readonly publish: (month: string) => string;
  readonly publishNote: (month: string) => string;
  readonly isPublished: (month: string) => string;
  readonly hasResults: (count: number) => string;
  readonly replace: string;
  readonly replaceQuestion: (month: string) => string;
  readonly cancel: string;
  readonly published: (month: string) => string;
}

export const { table: paperEditorStrings, fetch: fetchPaperEditorStrings } = fetchedStrings(simplified, {
  'zh-TW': async () => (await import('./strings-zh-tw.js')).traditional,
  en: async () => (await import('./strings-en.js')).english,
});
