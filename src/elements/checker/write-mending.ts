import type { Mending } from '../../engine/checker/mend-all.js';
import type { ReplyBox } from '../../host/reply-box.js';
import { copyText } from '../../ui/copy-text.js';
import { HeyanApplyEvent } from './apply-event.js';

/**
 * Writes a mending into the reply box as one undoable edit, and fires `heyan-apply` for each wording taken. A blank
 * is left selected, so that the next key fills it in. Where the box does not let itself be written to, `instead`
 * goes to the clipboard.
 */
export async function writeMending(
  element: HTMLElement,
  box: ReplyBox,
  mending: Mending,
  instead: string,
): Promise<'written' | 'copied' | 'failed'> {
  if (!(await box.replace(mending, mending.text)))
    return (await copyText(instead, element.shadowRoot!)) ? 'copied' : 'failed';
  if (mending.blank) box.select(mending.blank);
  for (const { ruleId, suggestion } of mending.taken)
    element.dispatchEvent(new HeyanApplyEvent(ruleId, suggestion));
  return 'written';
}
