import type { BoxAdapter } from '../box-adapter.js';
import { envelope, isOurs, readHostMessage, type BoxState, type FrameMessage } from './messages.js';
import { isOrigin, logRefusal, type RefusalListener } from './refuse.js';

export interface ConnectBridgeOptions {
  /** Origin of the page around this one, such as `https://desk.example`. Only it is listened and spoken to. */
  readonly origin: string;
  /** Hears of messages that were refused; without it they are logged. */
  readonly refused?: RefusalListener;
}

/** The reply box of the page around this one, to be given to a widget as its `target`. */
export interface BridgedBox extends BoxAdapter {
  /** Ends the connection. */
  close(): void;
}

const nothing: BoxState = { text: '', selection: { start: 0, end: 0 }, composing: false };

/** The page around may load its side later than we do. */
const helloEveryMs = 500;
const helloTries = 60;
/** Then a developer would like to know. */
const helloTriesInSilence = 20;
/** A rich editor takes up to half a second; after this nobody answers any more. */
const resultMs = 3000;

/**
 * Connects this page, in a frame, with the reply box of the page around it, whose other side is `serveBridge`.
 * Until that answers the box is not ready; one connection serves several widgets. Nothing is thrown.
 */
export const connectBridge = ({ origin, refused = logRefusal }: ConnectBridgeOptions): BridgedBox => {
  const listeners = new Set<() => void>();
  const waiting = new Map<number, (ok: boolean) => void>();
  let state = nothing;
  let connected = false;
  let calling: ReturnType<typeof setInterval> | undefined;
  let welcome = (): void => {};
  const ready = new Promise<void>(resolve => (welcome = resolve));
  let lastId = 0;
  let tries = 0;
  const framed = window.parent !== window;
  const allowed = framed && isOrigin(origin);
  if (framed && !allowed) refused('no-origin', String(origin));

  const send = (message: FrameMessage): void => {
    if (allowed) window.parent.postMessage(envelope(message), origin);
  };
  const ask = (message: (id: number) => FrameMessage): Promise<boolean> =>
    new Promise(resolve => {
      if (!connected) return resolve(false);
      const id = ++lastId;
      const settle = (ok: boolean): void => {
        waiting.delete(id);
        clearTimeout(late);
        resolve(ok);
      };
      const late = setTimeout(() => settle(false), resultMs);
      waiting.set(id, settle);
      send(message(id));
    });
  const hear = (event: MessageEvent): void => {
    if (!allowed || event.source !== window.parent || !isOurs(event.data)) return;
    if (event.origin !== origin) return refused('origin', event.origin);
    const message = readHostMessage(event.data);
    if (typeof message === 'string') return refused(message, event.origin);
    clearInterval(calling);
    if (message.kind === 'result') waiting.get(message.id)?.(message.ok);
    else if (message.kind === 'changed') know(message);
    else if (message.kind === 'gone') lose();
  };
  const know = ({ text, selection, composing }: BoxState): void => {
    state = { text, selection, composing };
    connected = true;
    welcome();
    for (const listener of [...listeners]) listener();
  };
  /** The page around has ended its side; it may come back. */
  const lose = (): void => {
    for (const settle of [...waiting.values()]) settle(false);
    know(nothing);
    connected = false;
    call();
  };
  const hello = (): void => {
    tries++;
    if (tries === helloTriesInSilence && allowed) refused('unanswered', origin);
    if (tries >= helloTries) clearInterval(calling);
    send({ kind: 'hello' });
  };
  const call = (): void => {
    clearInterval(calling);
    tries = 0;
    calling = setInterval(hello, helloEveryMs);
    hello();
  };
  window.addEventListener('message', hear);
  call();

  return {
    ready,
    read: () => state.text,
    selection: () => state.selection,
    composing: () => state.composing,
    replace: (range, text) => {
      const was = state.text.slice(range.start, range.end);
      return ask(id => ({ kind: 'replace', id, range, was, text }));
    },
    insert: text => ask(id => ({ kind: 'insert', id, text })),
    select: range => send({ kind: 'select', range }),
    mark: marks => send(marks.length > 0 ? { kind: 'mark', marks } : { kind: 'clear' }),
    observe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      clearInterval(calling);
      window.removeEventListener('message', hear);
      for (const settle of [...waiting.values()]) settle(false);
      listeners.clear();
      send({ kind: 'clear' });
    },
  };
};
