import { createMarks, type Marks } from '../marks.js';
import type { ReplyBox, TextRange } from '../reply-box.js';
import { watchBox, type BoxTarget } from '../watch-box.js';
import { watchCaret } from '../watch-caret.js';
import { envelope, isOurs, readFrameMessage, type FrameMessage, type HostMessage } from './messages.js';
import { isOrigin, logRefusal, type RefusalListener } from './refuse.js';

export interface ServeBridgeOptions {
  /** The page's reply box: a selector, the element, or an adapter. */
  readonly box: BoxTarget;
  /** The frame our widgets run in. */
  readonly frame: HTMLIFrameElement;
  /** Origin of the page in the frame, such as `https://heyan.example`. Only it is listened and spoken to. */
  readonly origin: string;
  /** Hears of messages that were refused; without it they are logged. */
  readonly refused?: RefusalListener;
}

/**
 * Connects the reply box of this page with widgets in a frame, by messages of a fixed version between two exact
 * origins: they read the box, mark it and write into it. Nothing is thrown at the page.
 *
 * @returns the way to end it, which removing the frame does too; nothing remains in the page then. Undefined when `origin` is not an exact origin.
 */
export const serveBridge = ({
  box: target,
  frame,
  origin,
  refused = logRefusal,
}: ServeBridgeOptions): (() => void) | undefined => {
  if (!isOrigin(origin)) {
    refused('no-origin', String(origin));
    return undefined;
  }
  const page = frame.ownerDocument;
  const layer = page.createElement('div');
  let box: ReplyBox | undefined;
  let marks: Marks | undefined;
  let stopTelling: (() => void)[] = [];
  let greeted = false;
  let telling = false;

  const send = (message: HostMessage): void => frame.contentWindow?.postMessage(envelope(message), origin);
  const tell = (): void => {
    telling = false;
    if (!greeted) return;
    const selection = box?.selection() ?? { start: 0, end: 0 };
    send({ kind: 'changed', text: box?.read() ?? '', selection, composing: box?.composing ?? false });
  };
  const tellSoon = (): void => {
    if (!telling) queueMicrotask(tell);
    telling = true;
  };
  const closeMarks = (): void => {
    marks?.close();
    marks = undefined;
    layer.remove();
  };
  const release = (): void => {
    for (const stop of stopTelling) stop();
    stopTelling = [];
    closeMarks();
  };
  const stopWatching = watchBox(page, target, opened => {
    release();
    box = opened;
    if (box) stopTelling = [box.observe(tellSoon), watchCaret(box, tellSoon)];
    tellSoon();
  });

  const openMarks = (): Marks | undefined => {
    if (!box) return undefined;
    page.body.append(layer);
    return (marks ??= createMarks(box, layer));
  };
  const rangeStill = ({ range, was }: { range: TextRange; was: string }): TextRange | undefined =>
    box?.read().slice(range.start, range.end) === was ? range : undefined;
  const obey = async (message: FrameMessage): Promise<void> => {
    if (message.kind === 'hello') {
      greeted = true;
      send({ kind: 'hello' });
      tell();
    } else if (message.kind === 'read') tell();
    else if (message.kind === 'clear') closeMarks();
    else if (message.kind === 'mark') openMarks()?.show(message.marks);
    else if (message.kind === 'select') box?.select(message.range);
    else {
      const range = message.kind === 'insert' ? box?.selection() : rangeStill(message);
      const ok = (range && (await box?.replace(range, message.text))) ?? false;
      tell();
      send({ kind: 'result', id: message.id, ok });
    }
  };
  const hear = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || !isOurs(event.data)) return;
    if (event.origin !== origin) return refused('origin', event.origin);
    const message = readFrameMessage(event.data);
    if (typeof message === 'string') refused(message, event.origin);
    else void obey(message);
  };
  const view = page.defaultView ?? window;
  view.addEventListener('message', hear);

  const close = (): void => {
    view.removeEventListener('message', hear);
    frames.disconnect();
    if (greeted) send({ kind: 'gone' });
    release();
    stopWatching();
  };
  const frames = new MutationObserver(() => frame.isConnected || close());
  frames.observe(page, { childList: true, subtree: true });
  return close;
};
