import type { Verdict } from '../../../engine/quiz/grade-question.js';
import type { StringTable } from '../../../ui/language.js';
import type { QuizStrings } from '../strings.js';
import { english } from './after-strings-en.js';
import { simplified } from './after-strings-zh-cn.js';
import { traditional } from './after-strings-zh-tw.js';

/** What is said of an attempt once it is marked. */
export interface AfterStrings {
  readonly goToNewer: string;
  /** Said over the review of a paper whose key is not released. */
  readonly keyLater: string;
  readonly resultTitle: string;
  /** What follows the large figure of the mark. */
  readonly scoreUnit: string;
  readonly passed: string;
  readonly failed: string;
  readonly passMarkIs: (mark: number) => string;
  readonly timeUp: string;
  readonly durationLabel: string;
  readonly duration: (ms: number) => string;
  readonly correctLabel: string;
  readonly correctOf: (correct: number, total: number) => string;
  readonly excluded: (count: number) => string;
  readonly byCategory: string;
  readonly category: string;
  readonly pointsColumn: string;
  readonly share: string;
  readonly review: string;
  readonly again: string;
  readonly reviewTitle: string;
  readonly onlyWrong: (count: number) => string;
  readonly nothingWrong: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly notCounted: string;
  readonly pointsOf: (points: number, max: number) => string;
  readonly yourAnswer: string;
  readonly yourChoice: string;
  readonly rightAnswer: string;
  readonly noAnswer: string;
  /** Follows the right number of a blank: what else is right. */
  readonly rangeToo: (from: number, to: number) => string;
  readonly goodReply: string;
  readonly met: string;
  readonly notMet: string;
  readonly foundWording: (wording: string) => string;
  readonly typingFigures: (perMinute: number, accuracy: number) => string;
  readonly explanation: string;
  readonly source: string;
  readonly backToResult: string;

  /** Said where the attempt ended because the paper closed, though its time was not up. */
  readonly closed: string;
  /** Totals before and after a corrected key. */
  readonly corrected: (before: number, now: number) => string;
  readonly correctedOnly: string;
  /** Points of the question before its key was corrected. */
  readonly questionCorrected: (before: number) => string;
  readonly questionDropped: string;
  readonly marksOnly: string;

  readonly objectTo: string;
  readonly objectionReason: string;
  readonly objectionHint: (characters: number, until: string) => string;
  readonly objectionMissing: string;
  readonly sendObjection: string;
  readonly cancel: string;
  readonly objectionMade: (at: string) => string;
  readonly objectionWaiting: string;
  readonly objectionAccepted: string;
  readonly objectionDeclined: string;
  readonly decided: (at: string, reason: string) => string;
  readonly objections: (made: number, decided: number) => string;
}

/** All that a marked attempt may say. */
export type MarkedStrings = QuizStrings & AfterStrings;

export const afterStrings: StringTable<AfterStrings> = {
  'zh-CN': simplified,
  'zh-TW': traditional,
  en: english,
};
