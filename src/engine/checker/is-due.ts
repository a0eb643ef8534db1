import { foldUnits, gap } from '../text/fold-text.js';
import type { Finding } from './types.js';

/** Where the writer of a reply is just now. */
export interface WritingMoment {
  readonly text: string;
  /** UTF-16 offset of the caret. */
  readonly caret: number;
  /** The last key was struck a moment ago. */
  readonly typing: boolean;
  /** The reply is still being written: the box has the focus and nobody is about to send it. */
  readonly writing: boolean;
}

/**
 * Whether a finding may be shown now, so that nobody is called to order in the middle of a word. Without a wish of
 * its rule, only what is being typed at the very end waits, and a demand on the whole reply, for a pause.
 */
export function isDue(
  { wait, scope, end }: Finding,
  { text, caret, typing, writing }: WritingMoment,
): boolean {
  if (!writing) return true;
  if (wait === 'send') return false;
  if (wait === 'clause') return scope === 'reply' ? !typing : clauseEnds(text, end);
  if (wait === 'pause' || scope === 'reply') return !typing;
  return !typing || end < text.length || caret !== end;
}

const clauseEnds = (text: string, from: number): boolean =>
  foldUnits(text.slice(from)).gaps.some(kind => kind >= gap.line);
