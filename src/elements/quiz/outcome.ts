import { loadCaseChecker } from './load-case-checker.js';
import { markAttempt } from './mark-attempt.js';
import { markedView } from './views/marked-view.js';

/** What is needed once an attempt is handed in; fetched while it is still running. */
export const outcome = { markAttempt, loadCaseChecker, markedView } as const;
