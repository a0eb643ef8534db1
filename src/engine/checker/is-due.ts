import { foldUnits, gap } from '../text/fold-text.js';
import type { Finding } from './types.js';

/** Where the writer of a reply is just now. */
export interface WritingMoment {
  readonly text: string;
  /** UTF-16 offset of the caret. */
  readonly caret: number;
  /** The last key was struck a moment ago, or an input method is still composing. */
  readonly typing: boolean;
  /** The reply is still being written: the box has the focus and nobody is about to send it. */
  readonly writing: boolean;
}

/**
 * Whether a finding may be shown now, so that nobody is called to order in mid-sentence: what follows may well turn
 * it, 我不能 into 我不能不管, 取不了 into 取不了，我帮您寄. Without a wish of its rule, what is found in the sentence being
 * typed waits for its end, and a demand on the whole reply for a pause; a pause is always enough.
 */
export function isDue(
  { wait, scope, end }: Finding,
  { text, caret, typing, writing }: WritingMoment,
): boolean {
  if (!writing) return true;
  if (wait === 'send') return false;
  if (wait === 'clause') return scope === 'reply' ? !typing : ends(text.slice(end), gap.line);
  if (wait === 'pause' || scope === 'reply') return !typing;
  return !typing || caret < end || ends(text.slice(end, caret), gap.sentence);
}

/** Whether a line ends in a text, or what such a mark or a stronger one ends. */
const ends = (text: string, least: number): boolean =>
  foldUnits(text).gaps.some(kind => kind === gap.line || kind >= least);
