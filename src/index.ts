export type * from './engine/index.js';
export { HeyanChecker } from './elements/checker/checker.js';
export { HeyanApplyEvent } from './elements/checker/apply-event.js';
export { HeyanCheckEvent } from './elements/checker/check-event.js';
export { HeyanLibrary } from './elements/library/library.js';
export { HeyanInsertEvent } from './elements/library/insert-event.js';
export { HeyanQuiz } from './elements/quiz/quiz.js';
export { HeyanAttemptEvent } from './elements/quiz/attempt-event.js';
