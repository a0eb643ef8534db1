import { loadCaseChecker } from './load-case-checker.js';
import { markAttempt } from './mark-attempt.js';
import { resultView } from './views/result-view.js';
import { reviewView } from './views/review-view.js';

/** What is needed once an attempt is handed in; fetched while it is still running. */
export const outcome = { markAttempt, loadCaseChecker, resultView, reviewView } as const;
