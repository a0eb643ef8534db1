import type { PhrasePack } from '../engine/packs/phrase-types.js';
import courtesy from '../../content/phrases/courtesy.json';
import service from '../../content/phrases/service.json';
import care from '../../content/phrases/care.json';
import rewording from '../../content/phrases/rewording.json';
import trades from '../../content/phrases/trades.json';

/** The built-in phrase packs. Read by a test, so they are typed here without another reading. */
export const defaultPhrasePacks = [
  courtesy,
  service,
  care,
  rewording,
  trades,
] as readonly unknown[] as readonly PhrasePack[];
