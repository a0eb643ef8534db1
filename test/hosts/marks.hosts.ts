import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { createMarks, type Marks } from '../../src/host/marks.js';
import { openReplyBox } from '../../src/host/open-reply-box.js';
import type { Mark, ReplyBox } from '../../src/host/reply-box.js';
import { hosts, mountHost, type MountedHost } from './mount-host.js';

type View = Window & typeof globalThis;

const words: readonly [word: string, severity: Mark['severity']][] = [
  ['不归我', 'error'],
  ['自己看', 'error'],
  ['不懂', 'warning'],
];
const lines = '您好不归我呀\n请您自己看\n您不懂吧';

/** Finds the words wherever they are, as a checker does. */
const judge = (text: string): Mark[] =>
  words.flatMap(([word, severity]) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
      id: `${word}${index}`,
      severity,
      start: index,
      end: index + word.length,
    })),
  );

const viewOf = (host: MountedHost): View => host.element.ownerDocument.defaultView as View;
const isField = (host: MountedHost): boolean => 'value' in host.element;
const press = (...keys: string[]): Promise<unknown> => executeServerCommand('press-chord', keys);

/** What the highlights of the box's window lie on, in order. */
const highlighted = (host: MountedHost): string[] =>
  ['heyan-error', 'heyan-warning', 'heyan-info']
    .flatMap(name => [...(viewOf(host).CSS.highlights.get(name) ?? [])] as Range[])
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map(range => range.toString().replaceAll(/[\uFEFF\u2060]/g, ''));
const expected = (box: ReplyBox): string[] => {
  const text = box.read();
  return judge(text)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
};

/** What a page can know of us, in both its windows. */
const traces = (host: MountedHost): unknown[] =>
  [...new Set([document, host.element.ownerDocument])].map(page => [
    page.documentElement.outerHTML,
    [...page.adoptedStyleSheets],
    [...(page.defaultView as View).CSS.highlights.keys()],
  ]);

/** Counts the listeners that are set on anything in a window and not taken away again. */
const countListeners = (view: View): { readonly open: () => number; readonly stop: () => void } => {
  const { prototype } = view.EventTarget;
  const { addEventListener, removeEventListener } = prototype;
  const open = new Map<unknown, string[]>();
  let underSignals = 0;
  prototype.addEventListener = function (this: EventTarget, ...all: Parameters<typeof addEventListener>) {
    const [type, listener, options] = all;
    const { signal, once } = typeof options === 'object' ? options : {};
    if (signal) {
      underSignals++;
      addEventListener.call(signal, 'abort', () => underSignals--);
    } else if (!once) {
      open.set(listener, [...(open.get(listener) ?? []), type]);
    }
    return addEventListener.apply(this, all);
  };
  prototype.removeEventListener = function (
    this: EventTarget,
    ...all: Parameters<typeof removeEventListener>
  ) {
    const types = open.get(all[1]);
    if (types?.includes(all[0])) types.splice(types.indexOf(all[0]), 1);
    return removeEventListener.apply(this, all);
  };
  return {
    open: () => [...open.values()].flat().length + underSignals,
    stop: () => Object.assign(prototype, { addEventListener, removeEventListener }),
  };
};

for (const name of hosts) {
  describe(name, () => {
    let host: MountedHost;
    let box: ReplyBox;
    let shown: Marks;
    let layer: HTMLElement;
    let text: string;
    let stops: (() => void)[];

    /** Editors may still be arranging themselves when they say that they are there. */
    const atRest = async (): Promise<void> => {
      for (let frame = 0; frame < 4; frame++) await nextFrame();
    };
    const open = (): void => {
      box = openReplyBox(host.element)!;
      shown = createMarks(box, layer);
      stops = [box.observe(() => shown.show(judge(box.read()))), () => shown.close(), () => box.close()];
    };
    const close = (): void => stops.splice(0).forEach(stop => stop());

    beforeEach(async () => {
      text = name === 'input' ? lines.replaceAll('\n', '，') : lines;
      host = await mountHost(name, text);
      // Room for every line, and for the whole of the one line of an input.
      if (isField(host)) host.element.style.cssText = 'width: 500px; height: 90px';
      const widget = document.body.appendChild(document.createElement('div'));
      layer = document.createElement('div');
      widget.attachShadow({ mode: 'open' }).append(layer);
      await atRest();
    });
    afterEach(async () => {
      close();
      (layer.getRootNode() as ShadowRoot).host.remove();
      await host.close();
    });

    it('marks each finding', () => {
      open();
      shown.show(judge(text));
      if (!isField(host)) expect(highlighted(host)).to.deep.equal(['不归我', '自己看', '不懂']);
      for (const { id, start, end } of judge(text)) {
        const rect = shown.rectOf(id)!;
        expect(rect.width / (end - start), id).to.be.within(8, 24);
        const frame = host.frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
        const { clientLeft = 0, clientTop = 0 } = host.frame ?? {};
        const [x, y] = [rect.left - frame.left - clientLeft, rect.top - frame.top - clientTop];
        expect(shown.at(x + 2, y + rect.height / 2), id).to.equal(id);
        expect(shown.at(x - 2, y + rect.height / 2), id).to.not.equal(id);
      }
    });

    it('marks move with typing, Enter and undo, in the same task', async function () {
      if (isField(host)) return this.skip();
      open();
      shown.show(judge(text));
      const late: string[] = [];
      // Behind our own observers, which were there first, at the end of the task that has changed the text.
      const watch = new MutationObserver(() => {
        const [have, want] = [highlighted(host), expected(box)].map(each => each.join('|'));
        if (have !== want) late.push(`${have} for ${want}`);
      });
      watch.observe(host.element, { subtree: true, childList: true, characterData: true });
      const putCaret = async (at: number): Promise<void> => {
        box.select({ start: at, end: at });
        await atRest();
        await waitUntil(() => (host.caret?.() ?? at) === at, 'the editor has seen the caret');
      };
      const settle = async (wanted: string): Promise<void> => {
        await waitUntil(() => box.read() === wanted, `“${wanted}”`, { timeout: 2000 }).catch(() => undefined);
        await atRest();
        expect(box.read()).to.equal(wanted);
        expect(highlighted(host), wanted).to.deep.equal(expected(box));
      };
      await putCaret(2);
      await sendKeys({ type: 'ab' });
      await settle(text.replace('您好', '您好ab'));
      await press('Enter');
      await settle(text.replace('您好', '您好ab\n'));
      await press('Backspace');
      await settle(text.replace('您好', '您好ab'));
      await putCaret(5);
      await press('x');
      await settle(text.replace('您好不', '您好ab不x'));
      await press('Backspace');
      await settle(text.replace('您好', '您好ab'));
      const now = box.read();
      await press('Control', 'z');
      await atRest();
      if (box.read() !== now) expect(highlighted(host)).to.deep.equal(expected(box));
      watch.disconnect();
      expect(late).to.deep.equal([]);
      expect(host.model().replaceAll('\u00a0', ' ')).to.equal(box.read());
    });

    it('marks change nothing in the page', async () => {
      const records: MutationRecord[] = [];
      const watch = new MutationObserver(all => records.push(...all));
      for (const page of new Set([document, host.element.ownerDocument])) {
        watch.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
      }
      const model = host.model();
      open();
      shown.show(judge(text));
      for (const { id } of judge(text)) shown.rectOf(id);
      shown.at(5, 5);
      await atRest();
      shown.show(judge(text).slice(1));
      await atRest();
      close();
      await atRest();
      records.push(...watch.takeRecords());
      watch.disconnect();
      const touched = records.map(({ type, target, attributeName }) => [
        type,
        target.nodeName,
        attributeName,
      ]);
      expect(touched).to.deep.equal([]);
      expect(host.model()).to.equal(model);
    });

    it('marks leave nothing behind', async () => {
      const views = [...new Set([window, viewOf(host)])];
      const before = traces(host);
      const counts = views.map(countListeners);
      open();
      shown.show(judge(text));
      await atRest();
      close();
      const left = counts.map(count => count.open());
      for (const count of counts) count.stop();
      await atRest();
      expect(left, 'listeners').to.deep.equal(views.map(() => 0));
      expect(traces(host)).to.deep.equal(before);
      expect(layer.outerHTML).to.equal('<div></div>');
    });
  });
}
