import type { Mark, TextRange } from '../reply-box.js';

/** Raised when a message changes so that an older side would misread it. */
export const bridgeVersion = 1;

/** What the host page tells of its box. */
export interface BoxState {
  readonly text: string;
  readonly selection: TextRange;
  /** An input method is at work: the box must not be written to. */
  readonly composing: boolean;
}

/** From the frame to the host page. An `id` comes back with the result. */
export type FrameMessage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'read' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'insert'; readonly id: number; readonly text: string }
  | {
      readonly kind: 'replace';
      readonly id: number;
      readonly range: TextRange;
      /** What the frame believes to stand there; a write that has crossed with typing is not made. */
      readonly was: string;
      readonly text: string;
    }
  | { readonly kind: 'select'; readonly range: TextRange }
  | { readonly kind: 'mark'; readonly marks: readonly Mark[] };

/** From the host page to the frame. */
export type HostMessage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'gone' }
  | ({ readonly kind: 'changed' } & BoxState)
  | { readonly kind: 'result'; readonly id: number; readonly ok: boolean };

/**
 * Why a message was not taken: from elsewhere, of another version, or not of a shape we know. Or why none came:
 * nobody of that origin answers, or what was given is no exact origin.
 */
export type Refusal = 'origin' | 'version' | 'malformed' | 'unanswered' | 'no-origin';

export const envelope = <M extends FrameMessage | HostMessage>(
  message: M,
): M & { readonly heyan: number } => ({
  heyan: bridgeVersion,
  ...message,
});

/** Whether this is a message of ours at all; pages send each other many others. */
export const isOurs = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && 'heyan' in data;

/** Reads a message of the frame by its shape. Fields it does not know are left out. */
export const readFrameMessage = (data: unknown): FrameMessage | Refusal => {
  const fields = fieldsOf(data);
  if (typeof fields === 'string') return fields;
  const { kind, id, text, was, range, marks } = fields;
  if (kind === 'hello' || kind === 'read' || kind === 'clear') return { kind };
  if (kind === 'insert' && isId(id) && typeof text === 'string') return { kind, id, text };
  if (kind === 'replace' && isId(id) && typeof text === 'string' && typeof was === 'string' && isRange(range))
    return { kind, id, range: rangeOf(range), was, text };
  if (kind === 'select' && isRange(range)) return { kind, range: rangeOf(range) };
  if (kind === 'mark' && Array.isArray(marks) && marks.every(isMark))
    return { kind, marks: marks.map(mark => ({ ...rangeOf(mark), id: mark.id, severity: mark.severity })) };
  return 'malformed';
};

/** Reads a message of the host page by its shape. */
export const readHostMessage = (data: unknown): HostMessage | Refusal => {
  const fields = fieldsOf(data);
  if (typeof fields === 'string') return fields;
  const { kind, id, ok, text, selection, composing } = fields;
  if (kind === 'hello' || kind === 'gone') return { kind };
  if (kind === 'result' && isId(id) && typeof ok === 'boolean') return { kind, id, ok };
  if (kind === 'changed' && typeof text === 'string' && isRange(selection) && typeof composing === 'boolean')
    return { kind, text, selection: rangeOf(selection), composing };
  return 'malformed';
};

const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> | Refusal => {
  if (!isOurs(data)) return 'malformed';
  return data['heyan'] === bridgeVersion ? data : 'version';
};

const isId = (value: unknown): value is number => Number.isSafeInteger(value);

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isRange = (value: unknown): value is TextRange => {
  const { start, end } = (value ?? {}) as Partial<TextRange>;
  return isOffset(start) && isOffset(end) && start <= end;
};

const rangeOf = ({ start, end }: TextRange): TextRange => ({ start, end });

const isMark = (value: unknown): value is Mark => {
  const { id, severity } = (value ?? {}) as Partial<Mark>;
  return isRange(value) && typeof id === 'string' && /^(error|warning|info)$/.test(String(severity));
};
