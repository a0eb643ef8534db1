import { oldZoom } from './client-rect.js';
import { measureField } from './field-frame.js';
import type { Field } from './field-box.js';
import type { TextGeometry } from './text-geometry.js';

/** Everything that moves a glyph. What is left out here is a mark beside its word on somebody's page. */
const mirrored = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hanging-punctuation',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-left',
  'padding-right',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-autospace',
  'text-indent',
  'text-justify',
  'text-orientation',
  'text-rendering',
  'text-spacing-trim',
  'text-transform',
  'text-wrap',
  'unicode-bidi',
  'word-break',
  'word-spacing',
  'writing-mode',
  '-webkit-font-smoothing',
  '-webkit-line-break',
  '-webkit-locale',
  '-webkit-rtl-ordering',
  '-webkit-text-security',
  '-webkit-text-size-adjust',
  'text-size-adjust',
];

/**
 * The geometry of a field in browsers that do not tell: the same text is set once more, unseen, in the same style
 * and width, and measured there. It lies in our own layer, so that the page's DOM stays as it is, and is hidden,
 * so that neither screen readers nor find-in-page nor forced colours meet the text twice.
 */
export const mirrorGeometry = (field: Field, layer: HTMLElement): TextGeometry => {
  const frame = layer.ownerDocument.createElement('div');
  const mirror = layer.ownerDocument.createElement('div');
  const text = layer.ownerDocument.createTextNode('');
  frame.className = 'heyan-mirror';
  frame.setAttribute('aria-hidden', 'true');
  mirror.append(text);
  frame.append(mirror);
  layer.append(frame);
  const single = field.localName === 'input';

  const update = (): void => {
    const style = getComputedStyle(field);
    const { width } = measureField(field, style);
    for (const name of mirrored) mirror.style.setProperty(name, style.getPropertyValue(name));
    mirror.style.setProperty('white-space', single ? 'pre' : keepingSpaces(style.whiteSpace));
    // Glyphs of a zoomed field are not those of its font size, magnified: their widths are rounded anew.
    mirror.style.setProperty('zoom', String(field.currentCSSZoom ?? oldZoom(field)));
    mirror.style.setProperty('width', `${width}px`);
    const language = field.closest<HTMLElement>('[lang]')?.lang;
    if (language) mirror.lang = language;
    if (text.data !== field.value) text.data = field.value;
  };
  update();

  return {
    update,
    rectsOf: ({ start, end }) => {
      const style = getComputedStyle(field);
      const { left, top, width, height, scaleX, scaleY } = measureField(field, style);
      const own = mirror.getBoundingClientRect();
      const ownScale = width > 0 ? own.width / parseFloat(mirror.style.width) : 1;
      const paddingTop = parseFloat(style.paddingTop) || 0;
      const inner = height - paddingTop - (parseFloat(style.paddingBottom) || 0);
      // An input sets its one line in the middle of what its padding leaves.
      const first = paddingTop + (single ? (inner - own.height / ownScale) / 2 : 0);
      const range = layer.ownerDocument.createRange();
      range.setStart(text, Math.min(start, text.length));
      range.setEnd(text, Math.min(end, text.length));
      return [...range.getClientRects()]
        .filter(rect => rect.width > 0)
        .map(
          rect =>
            new DOMRect(
              left + ((rect.left - own.left) / ownScale - field.scrollLeft) * scaleX,
              top + ((rect.top - own.top) / ownScale + first - field.scrollTop) * scaleY,
              (rect.width / ownScale) * scaleX,
              (rect.height / ownScale) * scaleY,
            ),
        );
    },
    close: () => frame.remove(),
  };
};

/** A textarea keeps its spaces whatever its style says. */
const keepingSpaces = (whiteSpace: string): string =>
  ({ normal: 'pre-wrap', 'pre-line': 'pre-wrap', nowrap: 'pre' })[whiteSpace] ?? whiteSpace;
