import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { adoptSheet } from '../../src/host/adopt-sheet.js';
import { markLayerCss } from '../../src/host/mark-styles.js';
import { mirrorGeometry } from '../../src/host/mirror-geometry.js';
import { contains, visibleRect } from '../../src/host/visible-rect.js';
import { text, variants } from './field-variants.js';

/**
 * Where a browser does not tell its ranges in a field, a click says where its glyphs are: a click left of the middle of a glyph puts the caret
 * before it, one right of it behind. So a mirror is within two pixels when both hold two pixels from its middle.
 */
const withinPx = 2;

/** Wide glyphs on several lines, none at a seam of directions, where one place in the text is two on the screen. */
const glyphs = [...'不别马款工词'].map(glyph => text.indexOf(glyph));

/** In WebKit alone a textarea does collapse its spaces so, in a way that no style tells. */
const isCollapsed = (what: string): boolean =>
  what === 'pre-line' && navigator.userAgent.includes('AppleWebKit') && !('chrome' in window);

const tells = 'createValueRange' in HTMLTextAreaElement.prototype;

(tells ? describe.skip : describe)('mirrorGeometry and the caret of a click', () => {
  for (const [what, style, around = ''] of variants.filter(([name]) => !isCollapsed(name))) {
    it(`agree within ${withinPx} px: ${what}`, async () => {
      const place = await fixture<HTMLElement>(html`<div><textarea spellcheck="false"></textarea></div>`);
      const layer = await fixture<HTMLElement>('<div></div>');
      const removeSheet = adoptSheet(document, markLayerCss);
      const field = place.firstElementChild as HTMLTextAreaElement;
      place.style.cssText = around;
      field.style.cssText = style;
      field.value = text;
      if (field.clientHeight > 60) field.scrollTop = 9;
      const geometry = mirrorGeometry(field, layer);
      const whole = visibleRect(field);
      // Overlay scrollbars lie over the text and take the clicks there.
      const seen = new DOMRect(whole.left, whole.top, whole.width - 24, whole.height);
      const { lineHeight } = getComputedStyle(field);
      const clicks: (readonly [x: number, y: number, caret: number])[] = [];
      for (const at of glyphs) {
        const [before, rect, after] = [at - 1, at, at + 1].map(
          start => geometry.rectsOf({ start, end: start + 1 })[0]!,
        ) as [DOMRect, DOMRect, DOMRect];
        const [middle, line] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
        const scale = seen.height / field.clientHeight;
        // Firefox tells the height of the font, which may be more than that of the line and not in its middle.
        const half = Math.min(parseFloat(lineHeight) * scale || Infinity, rect.height) / 2 - withinPx - 3;
        const [left, right] = [Math.round(middle - withinPx - 1), Math.round(middle + withinPx + 1)];
        const [high, low] = [Math.round(line - half), Math.round(line + half)];
        // The end of a line that is wrapped is the beginning of the next one too.
        const inLine = before?.top === rect.top && after?.top === rect.top;
        if (!inLine || left < 0 || !contains(seen, left, high) || !contains(seen, right, low)) continue;
        clicks.push([left, high, at], [right, low, at + 1]);
      }
      expect(clicks.length, 'glyphs to click at').to.be.greaterThan(0);
      // Never two at one place, which would be a double click.
      const [lefts, rights] = [0, 1].map(side => clicks.filter((_, i) => i % 2 === side).slice(0, 2));
      const away = [Math.max(Math.round(seen.left), 0) + 1, Math.round(seen.top) + 1, -1] as const;
      for (const [x, y, caret] of [...lefts!, away, ...rights!]) {
        await sendMouse({ type: 'click', position: [x, y] });
        if (caret >= 0) expect(field.selectionStart, `${text[caret]} at ${x}, ${y}`).to.equal(caret);
      }
      geometry.close();
      removeSheet();
      await resetMouse();
    });
  }
});
