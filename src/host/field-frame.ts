import { clientRect } from './client-rect.js';
import type { Field } from './field-box.js';

/** Where the text area of a field lies: the padding box without its scrollbar. */
export interface FieldFrame {
  /** Client coordinates of the padding box. */
  readonly left: number;
  readonly top: number;
  /** Size of the padding box in the field's own CSS pixels, not rounded as `clientWidth` is. */
  readonly width: number;
  readonly height: number;
  /** How many client pixels one of the field's pixels makes, where an ancestor is scaled or zoomed. */
  readonly scaleX: number;
  readonly scaleY: number;
}

/** Narrower than any scrollbar and wider than what rounding adds. */
const roundingPx = 3;

export const measureField = (field: Field, style: CSSStyleDeclaration): FieldFrame => {
  const rect = clientRect(field);
  const scaleX = scaleOf(rect.width, field.offsetWidth);
  const scaleY = scaleOf(rect.height, field.offsetHeight);
  const border = (side: string): number => parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
  const [left, right, top, bottom] = [border('left'), border('right'), border('top'), border('bottom')];
  // An input has no scrollbars, and in Firefox its `client…` sizes leave out the padding.
  const bar = (size: number): number =>
    field.localName === 'textarea' && size > roundingPx ? Math.round(size) : 0;
  const barLeft = bar(field.clientLeft - left);
  const barX = bar(field.offsetWidth - field.clientWidth - left - right);
  const barY = bar(field.offsetHeight - field.clientHeight - top - bottom);
  return {
    left: rect.left + (left + barLeft) * scaleX,
    top: rect.top + top * scaleY,
    width: rect.width / scaleX - left - right - barX,
    height: rect.height / scaleY - top - bottom - barY,
    scaleX,
    scaleY,
  };
};

/** `offsetWidth` is rounded to whole pixels: a difference below one is no scale. */
const scaleOf = (drawn: number, own: number): number =>
  own === 0 || Math.abs(drawn - own) < 1 ? 1 : drawn / own;
