export type * from './engine/index.js';
export { HeyanChecker } from './elements/checker/checker.js';
export { HeyanApplyEvent } from './elements/checker/apply-event.js';
export { HeyanCheckEvent } from './elements/checker/check-event.js';
