import type { Mending } from '../../engine/checker/mend-all.js';
import type { ReplyBox } from '../../host/reply-box.js';
import { copyText } from '../../ui/copy-text.js';

/**
 * Writes a mending into the reply box as one undoable edit; a blank in it is left selected, so that the next key
 * fills it in. Where the box does not let itself be written to, `instead` goes to the clipboard.
 */
export async function writeMending(
  box: ReplyBox,
  mending: Mending,
  instead: string,
  root: ShadowRoot,
): Promise<'written' | 'copied' | 'failed'> {
  if (await box.replace(mending, mending.text)) {
    if (mending.blank) box.select(mending.blank);
    return 'written';
  }
  return (await copyText(instead, root)) ? 'copied' : 'failed';
}
