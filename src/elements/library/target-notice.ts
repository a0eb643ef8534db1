import { nothing, type TemplateResult } from 'lit';
import { notice } from '../../ui/notice.js';
import type { ReplyTarget } from './reply-target.js';
import type { LibraryStrings } from './strings.js';

/** Why nothing can be inserted. */
export function targetNotice(
  t: LibraryStrings,
  { problem }: ReplyTarget,
  selector: string,
): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  if (problem === 'not-ready') return notice('info', t.notReady);
  if (problem === 'not-found') return notice('info', t.noTarget(selector));
  return notice('error', problem === 'no-box' ? t.noBox(selector) : t.badSelector(selector));
}
