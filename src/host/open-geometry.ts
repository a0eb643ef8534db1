import { editableGeometry } from './editable-geometry.js';
import { isField } from './field-box.js';
import { mirrorGeometry } from './mirror-geometry.js';
import type { TextGeometry } from './text-geometry.js';
import { hasValueRanges, valueRangeGeometry } from './value-range-geometry.js';

/**
 * Opens the geometry of what a text is written in, by whichever way this browser has for it.
 *
 * @param layer a drawn element of the caller for what has to be set once more to be measured; its root must have
 *   adopted `markLayerCss`
 */
export const openGeometry = (element: HTMLElement, layer: HTMLElement): TextGeometry => {
  if (!isField(element)) return editableGeometry(element);
  return hasValueRanges(element) ? valueRangeGeometry(element) : mirrorGeometry(element, layer);
};
