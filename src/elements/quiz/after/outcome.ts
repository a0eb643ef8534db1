import { loadCaseChecker } from './load-case-checker.js';
import { questionStyles } from '../sitting/question.styles.js';
import { markAttempt } from './mark-attempt.js';
import { OutcomeDesk } from './outcome-desk.js';
import { resultStyles } from './result.styles.js';

/** What is needed once an attempt is handed in; fetched while it is still running. */
export const outcome = {
  markAttempt,
  loadCaseChecker,
  OutcomeDesk,
  sheets: [questionStyles, resultStyles],
} as const;

export type Outcome = typeof outcome;
