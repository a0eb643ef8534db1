import type { Stage } from './pack.js';

/** Where in a conversation a reply may stand, in the order of a talk. */
export const stages: readonly Stage[] = ['opening', 'middle', 'closing'];
