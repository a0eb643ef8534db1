import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { createMarks, type Marks } from '../../src/host/marks.js';
import { openReplyBox } from '../../src/host/open-reply-box.js';
import type { Mark } from '../../src/host/reply-box.js';

type View = Window & typeof globalThis;

const text = '您好，这个不归我管。\n您不懂就别乱问。';
const marks: readonly Mark[] = [
  { id: 'shirk', severity: 'error', start: 5, end: 9 },
  { id: 'harsh', severity: 'warning', start: 12, end: 18 },
];

/** What the browser of a frame may lack, taken from that frame's window, which nobody else uses. */
const lacks: Record<string, (view: View) => void> = {
  'all there is': () => {},
  'no ranges in fields': view =>
    void Reflect.deleteProperty(view.HTMLTextAreaElement.prototype, 'createValueRange'),
  'no highlights': view => {
    Reflect.deleteProperty(view, 'Highlight');
    Reflect.deleteProperty(view.HTMLTextAreaElement.prototype, 'createValueRange');
  },
};

const boxStyle =
  'box-sizing: content-box; margin: 13px; font: 16px/24px sans-serif; width: 300px; height: 90px; overflow: auto; padding: 6px; border: 1px solid';
const kinds: Record<string, (page: Document) => HTMLElement> = {
  textarea: page => {
    const field = page.createElement('textarea');
    field.value = text;
    return field;
  },
  contenteditable: page => {
    const element = page.createElement('div');
    element.setAttribute('contenteditable', 'true');
    for (const line of text.split('\n')) element.appendChild(page.createElement('div')).append(line);
    return element;
  },
};

const frameIn = (place: HTMLElement, css: string): HTMLIFrameElement => {
  const frame = place.ownerDocument.createElement('iframe');
  frame.style.cssText = css;
  place.append(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write('<!doctype html><body style="margin: 0"></body>');
  page.close();
  return frame;
};

interface Stage {
  readonly element: HTMLElement;
  readonly layer: HTMLElement;
  readonly marks: Marks;
  /** The outer and the inner frame, and the window of the inner one. */
  readonly outer: HTMLIFrameElement;
  readonly inner: HTMLIFrameElement;
  readonly view: View;
  close(): void;
}

const outerStyle = 'width: 420px; height: 240px; border: 7px solid; padding: 3px 5px';
const innerStyle = 'margin: 9px; width: 360px; height: 200px; border: 2px solid';

/** A box in a page in a page, the widget outside of both. */
const stage = async (kind: string, lack = 'all there is', outerCss = outerStyle): Promise<Stage> => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const outer = frameIn(place, outerCss);
  const inner = frameIn(outer.contentDocument!.body, innerStyle);
  const view = inner.contentWindow as View;
  lacks[lack]!(view);
  const element = kinds[kind]!(inner.contentDocument!);
  element.style.cssText = boxStyle;
  inner.contentDocument!.body.append(element);
  const layer = document.createElement('div');
  (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' }).append(layer);
  const box = openReplyBox(element)!;
  const opened = createMarks(box, layer);
  const close = (): void => {
    opened.close();
    box.close();
  };
  closers.push(close);
  return { element, layer, marks: opened, outer, inner, view, close };
};
const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach(close => close()));

/** Where the first mark must be by the sizes of everything around it: four characters of 16 px behind five. */
const truth = ({ element, outer, inner }: Stage, scale = 1): { left: number; top: number; width: number } => {
  const [own, middle, around] = [element, inner, outer].map(each => each.getBoundingClientRect());
  return {
    left: around!.left + (7 + 5 + middle!.left + 2 + own!.left + 7 + 80) * scale,
    top: around!.top + (7 + 3 + middle!.top + 2 + own!.top + 7 - element.scrollTop) * scale,
    width: 64 * scale,
  };
};
const expectAt = (rect: DOMRect | undefined, { left, top, width }: ReturnType<typeof truth>): void => {
  expect(rect!.left).to.be.closeTo(left, 2);
  expect(rect!.width).to.be.closeTo(width, 2);
  expect(rect!.top).to.be.within(top - 3, top + 6);
};
const bar = ({ layer }: Stage, severity: string): DOMRect | undefined =>
  layer.querySelector(`.heyan-mark.${severity}`)?.getBoundingClientRect();
const barUnder = (desk: Stage): boolean => {
  const [drawn, rect] = [bar(desk, 'error'), desk.marks.rectOf('shirk')];
  if (!rect || !drawn) return !rect && !drawn;
  return (
    Math.abs(drawn.left - rect.left) < 1 &&
    Math.abs(drawn.width - rect.width) < 1 &&
    Math.abs(drawn.bottom - rect.bottom) < 4
  );
};

describe('createMarks across frames', () => {
  for (const kind of Object.keys(kinds)) {
    for (const lack of Object.keys(lacks)) {
      it(`finds a mark in a ${kind} where it is in the page of the widget, with ${lack}`, async () => {
        const desk = await stage(kind, lack);
        desk.marks.show(marks);
        expectAt(desk.marks.rectOf('shirk'), truth(desk));
        if (bar(desk, 'error')) expect(barUnder(desk)).to.equal(true);
      });

      it(`knows the mark under a point of the frame's own window in a ${kind}, with ${lack}`, async () => {
        const desk = await stage(kind, lack);
        desk.marks.show(marks);
        const own = desk.element.getBoundingClientRect();
        expect(desk.marks.at(own.left + 7 + 90, own.top + 7 + 12)).to.equal('shirk');
        expect(desk.marks.at(own.left + 7 + 70, own.top + 7 + 12)).to.equal(undefined);
      });

      it(`is right in a frame that is drawn smaller, a ${kind}, with ${lack}`, async () => {
        const desk = await stage(
          kind,
          lack,
          `${outerStyle}; transform: scale(0.5); transform-origin: 0 0; margin-left: 40px`,
        );
        desk.marks.show(marks);
        expectAt(desk.marks.rectOf('shirk'), truth(desk, 0.5));
        if (bar(desk, 'error')) expect(barUnder(desk)).to.equal(true);
      });

      it(`loses sight of what the frame cuts off, a ${kind}, with ${lack}`, async () => {
        const desk = await stage(kind, lack);
        desk.marks.show(marks);
        desk.outer.style.height = '40px';
        expect(desk.marks.rectOf('shirk')!.bottom).to.be.at.most(
          desk.outer.getBoundingClientRect().bottom - 10 + 0.01,
        );
        expect(desk.marks.rectOf('harsh')).to.equal(undefined);
        await waitUntil(() => !bar(desk, 'warning'), 'no bar outside of the frame');
      });
    }
  }

  for (const kind of Object.keys(kinds)) {
    it(`keeps the bars of a ${kind} in place when either window scrolls or resizes`, async () => {
      const desk = await stage(kind, 'no highlights');
      desk.marks.show(marks);
      const [innerPage, outerPage] = [desk.inner.contentDocument!, desk.outer.contentDocument!];
      for (const page of [innerPage, outerPage, document]) {
        page.body.appendChild(page.createElement('p')).style.height = '3000px';
      }
      for (const move of [
        () => desk.view.scrollTo(0, 6),
        () => desk.outer.contentWindow!.scrollTo(0, 7),
        () => window.scrollTo(0, 4),
        () => (desk.inner.style.width = '330px'),
        () => (desk.outer.style.marginLeft = '33px'),
        () => (desk.outer.style.width = '400px'),
        () => (desk.element.scrollTop = 3),
      ]) {
        const before = bar(desk, 'error')!;
        move();
        await nextFrame();
        await waitUntil(() => barUnder(desk), String(move));
        expect(before.width).to.be.greaterThan(0);
      }
      document.body.lastElementChild!.remove();
    });
  }

  it("puts highlights and their rules into the frame's own window, and leaves nothing there", async function () {
    if (!('Highlight' in window)) return this.skip();
    const desk = await stage('contenteditable');
    const { highlights } = desk.view.CSS;
    desk.marks.show(marks);
    expect(highlights.get('heyan-error')).to.be.instanceOf(desk.view.Highlight);
    expect([...highlights.get('heyan-error')!].map(String)).to.deep.equal(['不归我管']);
    expect(CSS.highlights.has('heyan-error')).to.equal(false);
    const [sheet] = desk.inner.contentDocument!.adoptedStyleSheets;
    expect(sheet).to.be.instanceOf(desk.view.CSSStyleSheet);
    expect(sheet!.cssRules).to.have.length(3);
    desk.close();
    expect([...highlights.keys()]).to.deep.equal([]);
    expect(desk.inner.contentDocument!.adoptedStyleSheets).to.have.length(0);
  });

  for (const kind of Object.keys(kinds)) {
    for (const lack of Object.keys(lacks)) {
      it(`changes nothing in the pages around a ${kind}, with ${lack}`, async () => {
        const desk = await stage(kind, lack);
        const pages = [desk.inner.contentDocument!, desk.outer.contentDocument!];
        const before = pages.map(page => page.documentElement.outerHTML);
        const seen: MutationRecord[] = [];
        const watch = new MutationObserver(records => seen.push(...records));
        for (const page of pages) {
          watch.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
        }
        desk.marks.show(marks);
        desk.marks.rectOf('shirk');
        await nextFrame();
        desk.close();
        seen.push(...watch.takeRecords());
        watch.disconnect();
        expect(seen).to.have.length(0);
        expect(pages.map(page => page.documentElement.outerHTML)).to.deep.equal(before);
      });

      it(`lets go of a ${kind} whose frame is gone, with ${lack}`, async () => {
        const desk = await stage(kind, lack);
        desk.marks.show(marks);
        desk.inner.remove();
        expect(desk.marks.rectOf('shirk')).to.equal(undefined);
        desk.marks.show(marks.slice(1));
        desk.close();
        expect(desk.layer.outerHTML).to.equal('<div></div>');
      });
    }
  }
});
