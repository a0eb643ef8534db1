import type { StringTable } from '../../../ui/language.js';
import type { DraftFault } from './key-draft.js';
import { english } from './questions-strings-en.js';
import { simplified } from './questions-strings-zh-cn.js';
import { traditional } from './questions-strings-zh-tw.js';

/** Every word of the page with the questions. Functions take counts, names or marks and give the whole sentence. */
export interface QuestionsStrings {
  readonly noPaper: string;
  readonly noKey: string;
  readonly saidDecided: string;
  readonly saidAllowed: string;
  readonly saidApplied: (changed: number) => string;

  readonly objectionsTitle: string;
  readonly objectionsOpen: (count: number) => string;
  readonly noObjections: string;
  readonly contests: (agent: string, day: string) => string;
  readonly theirReason: string;
  readonly accepted: string;
  readonly declined: string;
  readonly notCorrected: string;
  readonly accept: string;
  readonly decline: string;
  readonly decisionReason: string;
  readonly decisionHint: string;
  readonly status: string;
  readonly undecided: string;
  readonly at: string;

  readonly questionsTitle: string;
  readonly corrected: string;
  readonly dropped: string;
  readonly correct: string;
  readonly correctQuestion: (question: string) => string;
  readonly countsTitle: string;
  readonly answer: string;
  readonly blank: (number: string) => string;
  readonly rightMark: string;
  readonly isTrue: string;
  readonly isFalse: string;
  readonly chosen: string;
  readonly share: string;
  readonly unanswered: string;
  readonly noAnswers: string;
  readonly freeText: string;
  readonly attempts: string;
  readonly sd: string;
  readonly covariance: string;
  readonly maxCovariance: string;
  readonly effectiveWeight: string;

  readonly keyTitle: (number: number) => string;
  readonly keyHint: string;
  readonly rightOptions: string;
  readonly rightSet: string;
  readonly otherSet: (number: number) => string;
  readonly addSet: string;
  readonly removeSet: string;
  readonly wordings: (blank: number) => string;
  readonly wordingsHint: string;
  readonly rightFor: (prompt: string) => string;
  readonly rightOrder: string;
  readonly place: (number: number) => string;
  readonly criterionAny: (title: string) => string;
  readonly criterionNone: (title: string) => string;
  readonly criterionRules: (title: string) => string;
  readonly minPerMinute: string;
  readonly minAccuracy: string;
  readonly drop: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly faults: Readonly<Record<DraftFault, string>>;
  readonly apply: string;
  readonly cancel: string;
  readonly givenResults: string;

  readonly previewTitle: string;
  readonly previewSays: (changed: number, newlyPassed: number, newlyFailed: number) => string;
  readonly previewNothing: string;
  readonly partial: (count: number) => string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly practice: string;

  readonly resetsTitle: string;
  readonly resetsHint: string;
  readonly who: string;
  readonly chooseWho: string;
  readonly resetReason: string;
  readonly by: string;
  readonly allow: string;
  readonly allowedList: string;
  readonly allowedLine: (agent: string, at: string, reason: string, by: string) => string;
}

export const questionsStrings: StringTable<QuestionsStrings> = {
  'zh-CN': simplified,
  'zh-TW': traditional,
  en: english,
};
