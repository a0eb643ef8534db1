import { nextTask } from './next-task.js';
import type { TextRange } from './reply-box.js';
import { walkEditable, type Piece } from './walk-editable.js';

/** The text of an editable element, with the way from its offsets to DOM positions and back. */
export interface EditableText {
  /** Line breaks as `\n`, no-break spaces as spaces, an image as U+FFFC. */
  readonly text: string;
  /** The DOM range of a span; offsets beyond the text are drawn in. */
  rangeOf(span: TextRange): Range;
  /** The offset of a DOM position inside the element. */
  offsetOf(node: Node, offset: number): number;
  /** False where the span touches text inside `contenteditable=false`. */
  isWritable(span: TextRange): boolean;
}

/** What was read in this task, and what has seen the element since. */
const readings = new WeakMap<
  HTMLElement,
  { readonly reading: EditableText; readonly changes: MutationObserver }
>();

/**
 * Reads an editable element without changing it. The mapping holds until its DOM changes.
 *
 * One key makes many ask, so within a task an element that has not changed is walked through once. For longer a
 * reading is not kept: a style sheet that comes to be changes a text without a sign.
 */
export const readEditable = (root: HTMLElement): EditableText => {
  const known = readings.get(root);
  if (known?.changes.takeRecords().length === 0) return known.reading;
  const reading = read(root);
  const changes = known?.changes ?? new MutationObserver(() => forget(root));
  readings.set(root, { reading, changes });
  if (!known) {
    changes.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    void nextTask().then(() => forget(root));
  }
  return reading;
};

const forget = (root: HTMLElement): void => {
  readings.get(root)?.changes.disconnect();
  readings.delete(root);
};

const read = (root: HTMLElement): EditableText => {
  const { text, pieces } = walkEditable(root);
  const clamp = (offset: number): number => Math.min(Math.max(offset, 0), text.length);

  return {
    text,
    rangeOf: ({ start, end }) => {
      const range = root.ownerDocument.createRange();
      const collapsed = end <= start;
      place(root, pieceAt(pieces, clamp(start), !collapsed), clamp(start), (n, o) => range.setStart(n, o));
      if (collapsed) range.collapse(true);
      else place(root, pieceAt(pieces, clamp(end), false), clamp(end), (n, o) => range.setEnd(n, o));
      return range;
    },
    offsetOf: (node, offset) => {
      const piece = pieces.find(each => each.node === node && holds(each, offset));
      return piece ? piece.start + offset - piece.offset : walkEditable(root, { node, offset }).offset;
    },
    isWritable: ({ start, end }) =>
      start < end
        ? !pieces.some(piece => piece.locked && piece.start < end && piece.start + piece.length > start)
        : !pieceAt(pieces, start, false)?.locked,
  };
};

const holds = (piece: Piece, offset: number): boolean =>
  piece.offset <= offset && offset <= piece.offset + piece.length;

/**
 * The piece an offset lies in. At a seam the start of a span belongs to the later piece, its end and a caret to
 * the earlier one (as in the browsers: typing goes on in the style of what is before), but to a locked one last.
 */
const pieceAt = (pieces: readonly Piece[], offset: number, later: boolean): Piece | undefined => {
  const around = pieces.filter(piece => piece.start <= offset && offset <= piece.start + piece.length);
  const open = around.filter(piece => !piece.locked);
  const inside = around.find(piece => piece.start < offset && offset < piece.start + piece.length);
  if (inside) return inside;
  return later ? around.at(-1) : (open[0] ?? around[0]);
};

const place = (
  root: Node,
  piece: Piece | undefined,
  offset: number,
  set: (node: Node, offset: number) => void,
): void => {
  if (!piece) return set(root, 0);
  set(piece.node, piece.offset + offset - piece.start);
};
