import type { Field } from './field-box.js';
import type { TextRange } from './reply-box.js';
import type { TextGeometry } from './text-geometry.js';

/** A range inside the value of a field (Chromium; https://github.com/whatwg/dom/pull/1404). */
interface ValueRange extends AbstractRange {
  getClientRects(): Iterable<DOMRect>;
  /** Ends its liveness, which costs the field something for every range on every key. */
  disconnect?(): void;
}
type FieldWithRanges = Field & { createValueRange(start: number, end: number): ValueRange };

export const hasValueRanges = (field: Field): field is FieldWithRanges => 'createValueRange' in field;

/** The geometry of a field in browsers that give ranges inside it. */
export const valueRangeGeometry = (field: FieldWithRanges): TextGeometry => {
  const rangeOf = ({ start, end }: TextRange): ValueRange => {
    const { length } = field.value;
    return field.createValueRange(Math.min(start, length), Math.min(end, length));
  };
  return {
    update: () => {},
    rangeOf,
    rectsOf: span => {
      const range = rangeOf(span);
      const rects = [...range.getClientRects()].filter(rect => rect.width > 0);
      range.disconnect?.();
      return rects;
    },
    close: () => {},
  };
};
