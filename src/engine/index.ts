export type * from './packs/types.js';
