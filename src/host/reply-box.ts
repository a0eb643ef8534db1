/** A span of the reply in UTF-16 offsets into the text that `read()` returns. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A span to be underlined in the box. The id tells spans apart when one is pointed at. */
export interface Mark extends TextRange {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
}

/**
 * Somebody else's reply box, whatever it is made of. Everything above this interface speaks of text and offsets.
 * No method throws; a write reports whether the text really arrived.
 */
export interface ReplyBox {
  /** What the text is written in; none where an adapter or another window holds it. */
  readonly element: HTMLElement | undefined;
  /** True between compositionstart and compositionend: the text is in flux and must not be written to. */
  readonly composing: boolean;
  /** The whole text, line breaks as `\n`. */
  read(): string;
  /** The selection; the last one known when the box does not have the focus. */
  selection(): TextRange;
  /** Replaces a span as one undoable edit and leaves the caret behind it; false when it could not be written. */
  replace(range: TextRange, text: string): Promise<boolean>;
  /** Selects a span and gives the box the focus. */
  select(range: TextRange): void;
  /** Calls back after each change of the text or of `composing`. Returns the way to stop. */
  observe(listener: () => void): () => void;
  /** Draws marks itself; then nobody else does. */
  readonly mark?: ((marks: readonly Mark[]) => void) | undefined;
  /** Removes every listener this box has set. */
  close(): void;
}
