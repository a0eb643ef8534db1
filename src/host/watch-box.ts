import { openAdaptedBox, type BoxAdapter } from './box-adapter.js';
import { openReplyBox } from './open-reply-box.js';
import type { ReplyBox } from './reply-box.js';
import { watchTarget, type TargetProblem } from './watch-target.js';

/** What a page may name as its reply box: a selector, the element, or an adapter that speaks for it. */
export type BoxTarget = string | HTMLElement | BoxAdapter;

/** `no-box`: what was named is no reply box; `not-ready`: an adapter whose box cannot be asked yet. */
export type BoxProblem = TargetProblem | 'no-box' | 'not-ready';

/**
 * Keeps the reply box a page names open for as long as it is there. Returns the way to stop, which closes it.
 *
 * @param root where a selector is looked up first
 * @param listener called with each box opened, or without one and with the reason; the box before is closed by then
 */
export const watchBox = (
  root: Document | ShadowRoot,
  target: BoxTarget,
  listener: (box: ReplyBox | undefined, problem?: BoxProblem) => void,
): (() => void) => {
  let box: ReplyBox | undefined;
  let stopped = false;
  const take = (opened: ReplyBox | undefined, problem: BoxProblem = 'no-box'): void => {
    box?.close();
    box = opened;
    listener(box, box ? undefined : problem);
  };
  let stopLooking: (() => void) | undefined;
  if (typeof target === 'string') {
    stopLooking = watchTarget(root, target, (element, problem) =>
      take(element && openReplyBox(element), problem),
    );
  } else {
    void wait(target).then(() => {
      if (!stopped) take(isElement(target) ? openReplyBox(target) : openAdaptedBox(target));
    });
    if (!isElement(target) && target.ready)
      queueMicrotask(() => stopped || box || take(undefined, 'not-ready'));
  }
  return () => {
    stopped = true;
    stopLooking?.();
    box?.close();
    box = undefined;
  };
};

/** A connection that fails is never ready. */
const wait = (target: HTMLElement | BoxAdapter): Promise<unknown> =>
  !isElement(target) && target.ready ? target.ready.catch(() => new Promise(() => {})) : Promise.resolve();

/** Also one of another window. */
const isElement = (target: HTMLElement | BoxAdapter): target is HTMLElement => 'nodeType' in target;
