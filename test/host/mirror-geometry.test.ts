import { expect, fixture, html } from '@open-wc/testing';
import { adoptSheet } from '../../src/host/adopt-sheet.js';
import type { Field } from '../../src/host/field-box.js';
import { markLayerCss } from '../../src/host/mark-styles.js';
import { mirrorGeometry } from '../../src/host/mirror-geometry.js';
import type { TextGeometry } from '../../src/host/text-geometry.js';
import { hasValueRanges, valueRangeGeometry } from '../../src/host/value-range-geometry.js';
import { visibleRect } from '../../src/host/visible-rect.js';
import { base, text, variants } from './field-variants.js';

/** The offset of the text at a point, as the browser sees it; undefined where it does not look into fields. */
const offsetAt = (field: Field, x: number, y: number): number | undefined => {
  const position = document.caretPositionFromPoint?.(x, y);
  return position?.offsetNode === field ? position.offset : undefined;
};

/** Asks the browser itself where a span is: by ranges in fields, or else by what lies under the mirror's answer. */
const expectTruth = (field: Field, geometry: TextGeometry, from: number, end: number): void => {
  const rects = geometry.rectsOf({ start: from, end });
  expect(rects.length, `${from}-${end} is somewhere`).to.be.greaterThan(0);
  if (hasValueRanges(field)) {
    const truth = valueRangeGeometry(field).rectsOf({ start: from, end });
    // A space hanging at the end of a line has a rectangle in the one and none in the other.
    const near = (a: DOMRect, b: DOMRect): boolean =>
      (['left', 'right', 'top', 'bottom'] as const).every(edge => Math.abs(a[edge] - b[edge]) <= 2);
    const report = JSON.stringify({ span: [from, end], rects, truth });
    expect(Math.abs(rects.length - truth.length), report).to.be.at.most(1);
    for (const rect of rects)
      expect(
        truth.some(right => near(rect, right)),
        report,
      ).to.equal(true);
    return;
  }
  const box = visibleRect(field);
  const start = from + field.value.slice(from).search(/\S/);
  const first = geometry.rectsOf({ start, end: start + 1 })[0]!;
  const x = first.left + first.width / 4;
  const y = first.top + first.height / 2;
  if (x < box.left || x > box.right || first.top < box.top || first.bottom > box.bottom) return;
  const nearStart = getComputedStyle(field).direction === 'ltr' ? offsetAt(field, x, y) : undefined;
  if (nearStart !== undefined) expect(nearStart, `what lies at ${start}`).to.equal(start);
};

const layerOf = async (): Promise<HTMLElement> => {
  const layer = await fixture<HTMLElement>('<div></div>');
  removals.push(adoptSheet(document, markLayerCss));
  return layer;
};
const removals: (() => void)[] = [];
afterEach(() => removals.splice(0).forEach(remove => remove()));

describe('mirrorGeometry', () => {
  const spans = [
    [4, 8],
    [10, 17],
    [18, 24],
    [47, 52],
    [63, 72],
    [90, 150],
  ] as const;
  for (const [what, style, around = ''] of variants) {
    it(`finds the words of a textarea: ${what}`, async () => {
      const place = await fixture<HTMLElement>(html`<div><textarea spellcheck="false"></textarea></div>`);
      const field = place.firstElementChild as HTMLTextAreaElement;
      place.style.cssText = around;
      field.style.cssText = style;
      field.value = text;
      const geometry = mirrorGeometry(field, await layerOf());
      for (const [start, end] of spans) expectTruth(field, geometry, start, end);
      field.scrollTop = 25;
      for (const [start, end] of spans) expectTruth(field, geometry, start, end);
      geometry.close();
    });
  }

  const inputs: [what: string, style: string][] = [
    ['plain', 'font: 16px sans-serif; width: 300px'],
    ['high', 'font: 16px sans-serif; width: 300px; height: 48px; padding: 2px 16px 10px'],
    ['with a line height of its own', 'font: 14px/40px sans-serif; width: 300px'],
    ['centred', 'font: 16px sans-serif; width: 400px; text-align: center'],
    ['the browser’s own style', ''],
  ];
  for (const [what, style] of inputs) {
    it(`finds the words of an input: ${what}`, async () => {
      const field = await fixture<HTMLInputElement>(html`<input value="您好，这个不归我管 order 12" />`);
      field.style.cssText = style;
      const geometry = mirrorGeometry(field, await layerOf());
      expectTruth(field, geometry, 3, 9);
      expectTruth(field, geometry, 10, 15);
      geometry.close();
    });
  }

  it('finds a word in an input that is scrolled sideways', async () => {
    const field = await fixture<HTMLInputElement>(html`<input />`);
    field.style.cssText = 'font: 16px sans-serif; width: 120px';
    field.value = text.replaceAll(/\s/g, ' ');
    const geometry = mirrorGeometry(field, await layerOf());
    field.scrollLeft = 100;
    expect(field.scrollLeft).to.equal(100);
    expectTruth(field, geometry, 8, 12);
    geometry.close();
  });

  it('finds a character of a fixed layout to the pixel', async () => {
    const field = await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`);
    field.style.cssText =
      'font: 20px/30px monospace; width: 400px; height: 200px; padding: 7px 9px; border: 3px solid; letter-spacing: 0';
    field.value = 'abcdef\nghijkl';
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = '20px monospace';
    const advance = pen.measureText('m').width;
    const box = field.getBoundingClientRect();
    const geometry = mirrorGeometry(field, await layerOf());
    const [rect] = geometry.rectsOf({ start: 9, end: 11 });
    expect(rect!.left).to.be.closeTo(box.left + 12 + 2 * advance, 1);
    expect(rect!.width).to.be.closeTo(2 * advance, 1);
    expect(rect!.top + rect!.height / 2).to.be.closeTo(box.top + 10 + 30 + 15, 1.5);
    geometry.close();
  });

  it('is right in a layer that is itself scaled and moved', async () => {
    const field = await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`);
    field.style.cssText = base;
    field.value = text;
    const layer = await layerOf();
    const plain = mirrorGeometry(field, layer);
    const [wanted] = plain.rectsOf({ start: 4, end: 8 });
    layer.style.cssText = 'transform: translate(40px, 90px) scale(0.5)';
    const [found] = plain.rectsOf({ start: 4, end: 8 });
    expect(found!.left).to.be.closeTo(wanted!.left, 0.5);
    expect(found!.top).to.be.closeTo(wanted!.top, 0.5);
    expect(found!.width).to.be.closeTo(wanted!.width, 0.5);
    plain.close();
    expect(layer.childElementCount).to.equal(0);
  });

  it('follows the text and the width', async () => {
    const field = await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`);
    field.style.cssText = base;
    field.value = text;
    const geometry = mirrorGeometry(field, await layerOf());
    field.value = `请稍等，${text}`;
    field.style.width = '200px';
    geometry.update();
    for (const [start, end] of spans) expectTruth(field, geometry, start + 4, end + 4);
    geometry.close();
  });
});
