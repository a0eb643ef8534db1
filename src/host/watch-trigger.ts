import { findTrigger, withFullWidth, type TriggerMatch } from './find-trigger.js';
import type { ReplyBox } from './reply-box.js';
import { hasFocus } from './selection-in.js';
import { watchCaret } from './watch-caret.js';

/** A trigger typed in a reply box, followed for as long as its query is being typed. */
export interface TriggerWatch {
  /** Takes no more notice of the trigger that is there; it has to be typed anew. */
  dismiss(): void;
  close(): void;
}

/** What is put in at once beyond this was pasted or written by a program. */
const longestTyped = 12;

/** Kinds of input that bring back or bring in a text somebody else has written. */
const notTyped = /^(?:history|delete|insertFrom|insertReplacement)/;

/**
 * Tells of a trigger that is typed in a box, of every change of its query, and of its end. A trigger that was in
 * the text before, is pasted or comes back by undo is none. Nothing is told while a phrase is being composed.
 * Where nobody but an adapter knows what the text is written in, there is nothing to listen to.
 *
 * @param triggers single characters
 * @param listener called with the match, or without one when it has ended
 */
export const watchTrigger = (
  box: ReplyBox,
  triggers: readonly string[],
  listener: (match: TriggerMatch | undefined) => void,
): TriggerWatch => {
  const { element } = box;
  const wanted = withFullWidth(triggers);
  if (!element || wanted.size === 0) return { dismiss: () => {}, close: () => {} };
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  let text = box.read();
  /** What an event has announced to be typed; empty where it does not say what. */
  let typed: string | undefined;
  /** Where the trigger is that was typed. */
  let armedAt: number | undefined;
  let told: TriggerMatch | undefined;
  let toldText = text;

  const tell = (match: TriggerMatch | undefined): void => {
    toldText = text;
    if (match?.start === told?.start && match?.query === told?.query) return;
    told = match;
    listener(match);
  };
  const dismiss = (): void => {
    armedAt = undefined;
    tell(undefined);
  };
  /** The caret as it is; an editor that puts it behind the text only later is heard again then. */
  const look = (): void => {
    if (box.composing || armedAt === undefined) return;
    const { start, end } = box.selection();
    const match = start === end ? findTrigger(text, end, triggers) : undefined;
    // The caret has gone back within the query: it stays as it was typed.
    if (match && match.start === told?.start && text === toldText && match.end < told.end) return;
    if (match?.start === armedAt) tell(match);
    else if (told) dismiss();
  };
  /** What was typed over the very same is not seen by comparing, but by where the caret is. */
  const typedSpan = (now: string): { start: number; end: number } | undefined => {
    const { end } = box.selection();
    const start = end - (typed?.length ?? 0);
    return typed && now.slice(start, end) === typed ? { start, end } : undefined;
  };
  const changed = (): void => {
    if (box.composing) return;
    const now = box.read();
    if (now !== text) {
      const { start, end } = typedSpan(now) ?? insertedSpan(text, now);
      if (armedAt !== undefined && (start <= armedAt || now[armedAt] !== text[armedAt])) dismiss();
      if (typed !== undefined && end - start <= longestTyped && hasFocus(element)) {
        for (let at = start; at < end; at++) if (wanted.has(now[at]!)) armedAt = at;
      }
      text = now;
      typed = undefined;
    }
    look();
  };

  const announced = (event: Event): void => {
    const { inputType = '', data } = event as Partial<InputEvent>;
    typed = notTyped.test(inputType) ? undefined : (data ?? '');
  };
  // Some editors act on the one and prevent it, others on the other.
  element.addEventListener('beforeinput', announced, options);
  element.addEventListener('input', announced, options);
  element.addEventListener('focusout', dismiss, options);
  const stopObserving = box.observe(changed);
  const stopWatching = watchCaret(box, look);

  return {
    dismiss,
    close: () => {
      listening.abort();
      stopObserving();
      stopWatching();
      dismiss();
    },
  };
};

/** What is new in a text, as a span of it. */
const insertedSpan = (before: string, now: string): { start: number; end: number } => {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { start, end: now.length - tail };
};
