import { fetchedStrings } from '../../ui/fetched-strings.js';
import type { HandIn } from './hand-in.js';
import type { ReportPage } from './report-page.js';
import type { QuestionVerdict } from '../../engine/quiz/judge-questions.js';
import { simplified } from './strings-zh-cn.js';

/** Every word the report shows. Functions take counts, names or times and give the whole sentence. */
export interface ReportStrings {
  readonly title: string;
  /** Said where `records` is none. */
  readonly badRecords: string;
  readonly loading: string;
  readonly month: string;
  readonly paper: string;
  readonly paperChoice: (title: string, taken: number) => string;
  readonly pages: string;
  readonly pageNames: Readonly<Record<ReportPage, string>>;
  /** Names the button that saves a table as a file. */
  readonly exportTable: (table: string, kind: string) => string;
  /** Name of the downloaded file without its ending. */
  readonly fileName: (table: string, month: string) => string;
  readonly notExported: string;
  readonly partFailed: string;
  readonly retry: string;
  readonly showAll: (count: number) => string;
  readonly damaged: (count: number) => string;
  readonly badTeam: (count: number) => string;
  readonly empty: string;
  readonly emptyAdvice: string;
  readonly unmarked: (count: number) => string;
  readonly onlyPractice: (count: number) => string;
  readonly practice: (count: number) => string;
  readonly replaced: (count: number) => string;
  readonly otherPapers: (count: number) => string;

  readonly summaryTitle: string;
  readonly taken: string;
  readonly lateLabel: string;
  readonly missingLabel: string;
  readonly people: (count: number) => string;
  readonly passedLabel: string;
  readonly passRate: string;
  readonly mean: string;
  readonly median: string;
  readonly highest: string;
  readonly lowest: string;

  readonly agentsTitle: string;
  readonly agent: string;
  readonly agentId: string;
  readonly unnamed: string;
  readonly score: string;
  /** The mark before the key was corrected. */
  readonly scoreBefore: (total: number) => string;
  readonly attempt: (number: number) => string;
  readonly result: string;
  readonly passed: string;
  readonly failed: string;
  readonly duration: string;
  readonly durationSeconds: string;
  readonly spentTime: (ms: number) => string;
  readonly submitted: string;
  readonly handIn: string;
  readonly handIns: Readonly<Record<HandIn, string>>;

  readonly missingTitle: string;
  readonly missingNames: (names: readonly string[]) => string;
  readonly nobodyMissing: string;
  /** Where the page names no team: who is expected then. */
  readonly guessedTeam: string;

  readonly distributionTitle: string;
  readonly band: string;
  readonly bandName: (from: number, to: number) => string;
  readonly distributionSays: (passMark: number) => string;
  readonly trendTitle: string;
  readonly trendSays: string;
  readonly asTable: string;
  readonly noChart: string;

  readonly questionsTitle: string;
  readonly question: string;
  readonly questionNumber: (number: number) => string;
  readonly facility: string;
  readonly discrimination: string;
  readonly efficiency: string;
  readonly judgement: string;
  readonly verdicts: Readonly<Record<QuestionVerdict, string>>;
  readonly unknownQuestion: (id: string) => string;
  readonly tooFew: string;
  readonly fewAttempts: (count: number) => string;
  readonly skipped: (count: number) => string;
  readonly legendTitle: string;
  readonly legend: readonly string[];

  readonly categoriesTitle: string;
  readonly category: string;
  readonly correct: string;
  readonly correctRate: string;
  readonly rulesTitle: string;
  readonly rule: string;
  readonly missed: string;
  readonly missedRate: string;
  /** Heads the rate of the month before. */
  readonly lastTime: (month: string) => string;
  readonly times: (missed: number, answers: number) => string;
  readonly noneMissed: string;
}

export const { table: reportStrings, fetch: fetchReportStrings } = fetchedStrings(simplified, {
  'zh-TW': async () => (await import('./strings-zh-tw.js')).traditional,
  en: async () => (await import('./strings-en.js')).english,
});
