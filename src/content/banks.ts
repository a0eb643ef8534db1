import type { Bank } from '../engine/packs/question-types.js';
import speech from '../../content/banks/speech.json';
import process from '../../content/banks/process.json';
import secrecy from '../../content/banks/secrecy.json';
import discipline from '../../content/banks/discipline.json';
import metrics from '../../content/banks/metrics.json';
import assessment from '../../content/banks/assessment.json';

/** The built-in question banks. Read by a test, so they are typed here without another reading. */
export const defaultBanks = [
  speech,
  process,
  secrecy,
  discipline,
  metrics,
  assessment,
] as readonly unknown[] as readonly Bank[];
