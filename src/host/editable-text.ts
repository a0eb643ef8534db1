import type { TextRange } from './reply-box.js';
import { walkEditable, type Piece } from './walk-editable.js';

/** The text of an editable element, with the way from its offsets to DOM positions and back. */
export interface EditableText {
  /** Line breaks as `\n`, no-break spaces as spaces, an image as U+FFFC. */
  readonly text: string;
  /** The DOM range of a span; offsets beyond the text are drawn in. */
  rangeOf(span: TextRange): Range;
  /** The offset of a DOM position inside the element, as the document is now. */
  offsetOf(node: Node, offset: number): number;
  /** False where the span touches text inside `contenteditable=false`. */
  isWritable(span: TextRange): boolean;
}

/** Reads an editable element without changing it. The mapping holds until its DOM changes. */
export const readEditable = (root: HTMLElement): EditableText => {
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
    offsetOf: (node, offset) => walkEditable(root, { node, offset }).offset,
    isWritable: ({ start, end }) =>
      start < end
        ? !pieces.some(piece => piece.locked && piece.start < end && piece.start + piece.length > start)
        : !pieceAt(pieces, start, false)?.locked,
  };
};

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
