import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createMarks, type Marks } from '../../src/host/marks.js';
import { openReplyBox } from '../../src/host/open-reply-box.js';
import type { Mark, ReplyBox } from '../../src/host/reply-box.js';

const text = '您好，这个不归我管。\n您不懂就别乱问，有事打12345。';
const marks: readonly Mark[] = [
  { id: 'shirk', severity: 'error', start: 5, end: 9 },
  { id: 'harsh', severity: 'warning', start: 12, end: 18 },
  { id: 'number', severity: 'info', start: 22, end: 27 },
];
const words = marks.map(({ start, end }) => text.slice(start, end));

/** What an older browser lacks is taken away for a test, so that the ways made for it run here too. */
const lacks: Record<string, () => () => void> = {
  'all there is': () => () => {},
  'no ranges in fields': () => without(HTMLTextAreaElement.prototype, 'createValueRange'),
  'no highlights': () => {
    const back = [without(window, 'Highlight'), without(HTMLTextAreaElement.prototype, 'createValueRange')];
    return () => back.forEach(restore => restore());
  },
};
const without = (owner: object, name: string): (() => void) => {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  if (!descriptor) return () => {};
  Reflect.deleteProperty(owner, name);
  return () => Object.defineProperty(owner, name, descriptor);
};

const style =
  'font: 16px/1.6 sans-serif; width: 300px; height: 90px; overflow: auto; padding: 6px; border: 1px solid';
const kinds: Record<string, (root: ParentNode) => HTMLElement> = {
  textarea: root => {
    const field = document.createElement('textarea');
    root.append(field);
    field.value = text;
    field.style.cssText = style;
    return field;
  },
  input: root => {
    const field = document.createElement('input');
    root.append(field);
    field.value = text;
    field.style.cssText = 'font: 16px sans-serif; width: 500px';
    return field;
  },
  contenteditable: root => {
    const element = document.createElement('div');
    element.setAttribute('contenteditable', 'true');
    element.style.cssText = style;
    for (const line of text.split('\n')) {
      const block = document.createElement('div');
      block.append(line);
      element.append(block);
    }
    root.append(element);
    return element;
  },
};

interface Stage {
  readonly element: HTMLElement;
  readonly box: ReplyBox;
  readonly layer: HTMLElement;
  readonly marks: Marks;
  readonly widget: ShadowRoot;
}
const closers: (() => void)[] = [];
afterEach(() =>
  closers
    .splice(0)
    .reverse()
    .forEach(close => close()),
);

const widgetIn = async (): Promise<{ widget: ShadowRoot; layer: HTMLElement }> => {
  const widget = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
  const layer = document.createElement('div');
  widget.append(layer);
  return { widget, layer };
};
const stage = async (kind: string, place?: ParentNode): Promise<Stage> => {
  const element = kinds[kind]!(place ?? (await fixture<HTMLElement>(html`<div></div>`)));
  const { widget, layer } = await widgetIn();
  const box = openReplyBox(element)!;
  const opened = createMarks(box, layer);
  closers.push(() => {
    opened.close();
    box.close();
  });
  return { element, box, layer, marks: opened, widget };
};
const bars = (layer: HTMLElement): HTMLElement[] => [...layer.querySelectorAll<HTMLElement>('.heyan-mark')];
const highlighted = (name: string): string[] =>
  [...(CSS.highlights?.get(name) ?? [])].map(range =>
    range instanceof Range ? range.toString() : 'in a field',
  );

/** What a page sees of us: its DOM, its style sheets and its highlights. */
const pageState = (place: HTMLElement): unknown[] => [
  place.outerHTML,
  document.adoptedStyleSheets.length,
  [...(CSS.highlights?.keys() ?? [])].filter(name => name.startsWith('heyan')),
];

describe('createMarks', () => {
  for (const [lack, take] of Object.entries(lacks)) {
    for (const kind of ['textarea', 'contenteditable']) {
      describe(`in a ${kind}, with ${lack}`, () => {
        beforeEach(() => void closers.push(take()));

        it('finds each mark under its word and nowhere else', async () => {
          const { element, marks: shown } = await stage(kind);
          shown.show(marks);
          for (const { id } of marks) {
            const rect = shown.rectOf(id)!;
            expect(rect.height, id).to.be.within(10, 30);
            expect(shown.at(rect.left + 3, rect.top + rect.height / 2)).to.equal(id);
            expect(shown.at(rect.left - 3, rect.top + rect.height / 2)).to.not.equal(id);
          }
          const box = element.getBoundingClientRect();
          const first = shown.rectOf('shirk')!;
          // Four characters of 16 px, behind five.
          expect(first.width).to.be.closeTo(64, 2);
          expect(first.left).to.be.closeTo(box.left + 7 + 80, 2);
          expect(shown.at(box.left - 10, box.top)).to.equal(undefined);
          expect(shown.rectOf('nobody')).to.equal(undefined);
        });

        it('leaves the page as it was', async () => {
          const place = await fixture<HTMLElement>(html`<div></div>`);
          const element = kinds[kind]!(place);
          const before = pageState(place);
          const { layer, widget } = await widgetIn();
          let mutations = 0;
          const watch = new MutationObserver(records => (mutations += records.length));
          watch.observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
          const box = openReplyBox(element)!;
          const shown = createMarks(box, layer);
          shown.show(marks);
          shown.rectOf('shirk');
          await nextFrame();
          expect(mutations, 'while shown').to.equal(0);
          shown.close();
          box.close();
          watch.disconnect();
          expect(layer.outerHTML).to.equal('<div></div>');
          expect(widget.adoptedStyleSheets).to.have.length(0);
          expect(pageState(place)).to.deep.equal(before);
        });

        it('moves the marks with the typing until they are shown anew', async () => {
          const { element, box, marks: shown } = await stage(kind);
          shown.show(marks);
          const before = shown.rectOf('shirk')!;
          box.select({ start: 0, end: 0 });
          await sendKeys({ type: 'mm' });
          const after = shown.rectOf('shirk')!;
          expect(after.left - before.left).to.be.within(15, 40);
          expect(after.width).to.be.closeTo(before.width, 1);
          shown.clear();
          expect(shown.rectOf('shirk')).to.equal(undefined);
          expect(element.isConnected).to.equal(true);
        });

        it('follows the scrolling of the box, and loses sight of what is scrolled away', async () => {
          const { element, marks: shown } = await stage(kind);
          element.style.height = '40px';
          shown.show(marks);
          const before = shown.rectOf('shirk')!;
          element.scrollTop = 10;
          expect(shown.rectOf('shirk')!.bottom).to.be.closeTo(before.bottom - 10, 1);
          element.style.height = '12px';
          element.scrollTop = 60;
          expect(shown.rectOf('shirk')).to.equal(undefined);
        });

        it('leaves out what lies beyond the text', async () => {
          const { marks: shown } = await stage(kind);
          shown.show([
            { id: 'far', severity: 'error', start: 5, end: 500 },
            { id: 'empty', severity: 'error', start: 5, end: 5 },
            { id: 'before', severity: 'error', start: -2, end: 5 },
          ]);
          for (const id of ['far', 'empty', 'before']) expect(shown.rectOf(id), id).to.equal(undefined);
        });

        it('names the shortest of several under a point', async () => {
          const { marks: shown } = await stage(kind);
          shown.show([
            { id: 'long', severity: 'info', start: 3, end: 9 },
            { id: 'short', severity: 'error', start: 5, end: 7 },
          ]);
          const rect = shown.rectOf('short')!;
          expect(shown.at(rect.left + 4, rect.top + 4)).to.equal('short');
          expect(shown.at(rect.left - 4, rect.top + 4)).to.equal('long');
        });
      });
    }
  }

  describe('by highlights', () => {
    before(function (this: Mocha.Context) {
      if (!('Highlight' in window)) this.skip();
    });

    it('draws each severity by a highlight of its own, the gravest on top', async () => {
      const { marks: shown, layer } = await stage('contenteditable');
      shown.show(marks);
      expect(
        ['error', 'warning', 'info'].flatMap(severity => highlighted(`heyan-${severity}`)),
      ).to.deep.equal(words);
      const priority = (severity: string): number => CSS.highlights.get(`heyan-${severity}`)!.priority;
      expect(priority('error')).to.be.greaterThan(priority('warning'));
      expect(priority('warning')).to.be.greaterThan(priority('info'));
      expect(bars(layer)).to.have.length(0);
    });

    it('puts its rules into the root that holds the box', async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const root = host.attachShadow({ mode: 'open' });
      const { marks: shown } = await stage('contenteditable', root);
      shown.show(marks);
      expect(root.adoptedStyleSheets).to.have.length(1);
      expect(highlighted('heyan-error')).to.deep.equal([words[0]]);
      const { color } = getComputedStyle(root.firstElementChild!, '::highlight(heyan-error)');
      expect(color).to.be.a('string');
      closers.splice(0).forEach(close => close());
      expect(root.adoptedStyleSheets).to.have.length(0);
    });

    it('shares the page with another widget', async () => {
      const sheets = document.adoptedStyleSheets.length;
      const one = await stage('contenteditable');
      const two = await stage('contenteditable');
      one.marks.show(marks);
      two.marks.show(marks.slice(0, 1));
      expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
      expect(highlighted('heyan-error')).to.deep.equal([words[0], words[0]]);
      one.marks.close();
      expect(highlighted('heyan-error')).to.deep.equal([words[0]]);
      expect(CSS.highlights.has('heyan-warning')).to.equal(false);
      expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
      two.marks.close();
      expect(CSS.highlights.has('heyan-error')).to.equal(false);
      expect(document.adoptedStyleSheets.length).to.equal(sheets);
    });

    it('marks nodes that have been put in place of others', async () => {
      const { element, marks: shown } = await stage('contenteditable');
      shown.show(marks);
      element.replaceChildren(...[...element.children].map(child => child.cloneNode(true)));
      await waitUntil(() => highlighted('heyan-error')[0] === words[0]);
      expect(shown.rectOf('shirk')?.width).to.be.closeTo(64, 2);
    });

    it('marks a textarea itself where the browser can', async () => {
      const { element, marks: shown, layer } = await stage('textarea');
      shown.show(marks);
      const able = 'createValueRange' in element;
      expect(highlighted('heyan-error')).to.deep.equal(able ? ['in a field'] : []);
      expect(bars(layer)).to.have.length(able ? 0 : 3);
    });
  });

  it('draws bars over an input, which cuts highlights off', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const { marks: shown, layer } = await stage('input', place);
    shown.show(marks.slice(0, 1));
    expect(highlighted('heyan-error')).to.deep.equal([]);
    expect(bars(layer)).to.have.length(1);
    expect(shown.rectOf('shirk')!.width).to.be.closeTo(64, 2);
  });

  describe('by bars in its layer', () => {
    beforeEach(() => void closers.push(lacks['no highlights']!()));

    for (const kind of ['textarea', 'contenteditable']) {
      it(`draws a bar under each word of a ${kind}, unseen by screen readers and the mouse`, async () => {
        const { marks: shown, layer } = await stage(kind);
        shown.show(marks);
        expect(
          bars(layer)
            .map(bar => bar.className)
            .sort(),
        ).to.deep.equal(['heyan-mark error', 'heyan-mark info', 'heyan-mark warning']);
        for (const bar of bars(layer)) {
          const severity = bar.className.replace('heyan-mark ', '');
          const rect = shown.rectOf(marks.find(mark => mark.severity === severity)!.id)!;
          const drawn = bar.getBoundingClientRect();
          expect(drawn.left).to.be.closeTo(rect.left, 1);
          expect(drawn.width).to.be.closeTo(rect.width, 1);
          expect(drawn.bottom).to.be.closeTo(rect.bottom, 3);
          expect(getComputedStyle(bar).pointerEvents).to.equal('none');
          expect(bar.closest('[aria-hidden="true"]')).to.not.equal(null);
        }
      });

      it(`keeps the bars of a ${kind} in place when box or page are scrolled or resized`, async () => {
        const { element, marks: shown, layer } = await stage(kind);
        shown.show(marks);
        const inPlace = (): boolean => {
          const rect = shown.rectOf('harsh');
          const bar = layer.querySelector('.warning')?.getBoundingClientRect();
          return (
            !!rect && !!bar && Math.abs(bar.left - rect.left) < 1 && Math.abs(bar.bottom - rect.bottom) < 3
          );
        };
        expect(inPlace()).to.equal(true);
        const spacer = await fixture<HTMLElement>(html`<div></div>`);
        spacer.style.height = '3000px';
        for (const move of [
          () => (element.style.height = '60px'),
          () => (element.scrollTop = 8),
          () => window.scrollTo(0, 5),
          () => (element.style.width = '240px'),
          () => element.parentElement!.insertAdjacentHTML('beforebegin', '<p class="pushed">x</p>'),
        ]) {
          const before = layer.querySelector('.warning')!.getBoundingClientRect();
          move();
          await waitUntil(inPlace, String(move));
          expect(before.width).to.be.greaterThan(0);
        }
        document.querySelector('.pushed')?.remove();
      });

      it(`cuts the bars of a ${kind} off where an ancestor does`, async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        place.style.cssText = 'overflow: hidden; width: 130px; height: 40px';
        const { marks: shown, layer } = await stage(kind, place);
        shown.show(marks);
        expect(bars(layer).map(bar => bar.className)).to.deep.equal(['heyan-mark error']);
        expect(bars(layer)[0]!.getBoundingClientRect().right).to.be.at.most(
          place.getBoundingClientRect().right,
        );
      });

      it(`draws the bars of a ${kind} right in a layer that is scaled and moved`, async () => {
        const { marks: shown, layer, widget } = await stage(kind);
        (widget.host as HTMLElement).style.cssText = 'transform: translate(50px, 20px) scale(0.5)';
        shown.show(marks);
        const bar = layer.querySelector('.error')!.getBoundingClientRect();
        const rect = shown.rectOf('shirk')!;
        expect(bar.left).to.be.closeTo(rect.left, 1);
        expect(bar.width).to.be.closeTo(rect.width, 1);
        expect(bar.bottom).to.be.closeTo(rect.bottom, 3);
      });
    }
  });
});
