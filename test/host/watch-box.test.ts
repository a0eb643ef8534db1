import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { BoxAdapter } from '../../src/host/box-adapter.js';
import type { ReplyBox } from '../../src/host/reply-box.js';
import { watchBox, type BoxProblem, type BoxTarget } from '../../src/host/watch-box.js';

type Seen = ReplyBox | BoxProblem;

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach(stop => stop()));

const watch = (target: BoxTarget): Seen[] => {
  const seen: Seen[] = [];
  stops.push(watchBox(document, target, (box, problem) => seen.push(box ?? problem!)));
  return seen;
};
const first = async (target: BoxTarget): Promise<ReplyBox> => {
  const seen = watch(target);
  await waitUntil(() => typeof seen.at(-1) === 'object', 'a box');
  return seen.at(-1) as ReplyBox;
};
const inShadowOf = (host: Element, tag: string): HTMLElement => {
  const inner = document.createElement(tag);
  (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).append(inner);
  return inner;
};
const deepField = (root: ParentNode): HTMLTextAreaElement => {
  const field = document.createElement('textarea');
  field.className = 'deep';
  root.append(field);
  return field;
};

describe('watchBox', () => {
  it('finds a box two shadow roots deep', async () => {
    const outer = await fixture('<div></div>');
    const field = deepField(inShadowOf(inShadowOf(outer, 'div'), 'div'));
    expect((await first('.deep')).element).to.equal(field);
  });

  it('finds a box in a component that attaches its shadow root later', async () => {
    const outer = await fixture('<div></div>');
    const seen = watch('.deep');
    await waitUntil(() => seen.length === 1);
    expect(seen[0]).to.equal('not-found');
    const field = deepField(outer.attachShadow({ mode: 'open' }));
    await waitUntil(() => seen.length === 2, 'found', { timeout: 3000 });
    expect((seen[1] as ReplyBox).element).to.equal(field);
  });

  it('finds a box in a frame, and again when the frame loads another page', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const page = '<!doctype html><textarea class="deep"></textarea>';
    frame.srcdoc = page;
    const seen = watch('.deep');
    await waitUntil(() => typeof seen.at(-1) === 'object', 'first page');
    const before = (seen.at(-1) as ReplyBox).element;
    frame.srcdoc = `${page}<p>another</p>`;
    await waitUntil(() => typeof seen.at(-1) === 'object' && (seen.at(-1) as ReplyBox).element !== before);
    expect((seen.at(-1) as ReplyBox).element).to.equal(frame.contentDocument!.querySelector('.deep'));
  });

  it('sees neither closed shadow roots nor frames of another origin', async () => {
    const outer = await fixture('<div></div>');
    deepField(outer.attachShadow({ mode: 'closed' }));
    const frame = await fixture<HTMLIFrameElement>('<iframe sandbox></iframe>');
    frame.srcdoc = '<textarea class="deep"></textarea>';
    const seen = watch('.deep');
    await waitUntil(() => seen.length === 1);
    expect(seen).to.deep.equal(['not-found']);
  });

  it('prefers what lies near to what lies deep', async () => {
    const outer = await fixture('<div></div>');
    deepField(outer.attachShadow({ mode: 'open' }));
    const near = await fixture<HTMLElement>('<textarea class="deep"></textarea>');
    expect((await first('.deep')).element).to.equal(near);
  });

  it('opens the element it is given, of another window too', async () => {
    const field = await fixture<HTMLElement>('<textarea></textarea>');
    expect((await first(field)).element).to.equal(field);
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const inner = deepField(frame.contentDocument!.body);
    expect((await first(inner)).element).to.equal(inner);
  });

  it('says that an element, an adapter or nonsense is no box', async () => {
    const late = { read: () => Promise.resolve('您好') } as unknown as BoxAdapter;
    const paragraph = await fixture<HTMLElement>('<p>x</p>');
    const seen = [paragraph, {}, { element: document.body }, late].map(watch);
    await waitUntil(() => seen.every(list => list.length === 1));
    expect(seen.flat()).to.deep.equal(['no-box', 'no-box', 'no-box', 'no-box']);
  });

  it('waits for an adapter that is not ready, and says so', async () => {
    let open = (): void => {};
    const ready = new Promise<void>(resolve => (open = resolve));
    const seen = watch({ ready, read: () => '您好' });
    await waitUntil(() => seen.length === 1);
    expect(seen).to.deep.equal(['not-ready']);
    open();
    await waitUntil(() => seen.length === 2);
    expect((seen[1] as ReplyBox).read()).to.equal('您好');
  });

  describe('an adapter', () => {
    it('is asked for everything it brings', async () => {
      const said: unknown[] = [];
      let text = '您好这不归我';
      let told = (): void => {};
      const adapter: BoxAdapter = {
        read: () => text,
        selection: () => ({ start: 2, end: 2 }),
        replace: ({ start, end }, words) => {
          text = text.slice(0, start) + words + text.slice(end);
        },
        select: range => said.push(range),
        observe: listener => {
          told = listener;
          return () => said.push('stopped');
        },
        mark: marks => said.push(marks.length),
      };
      const box = await first(adapter);
      expect(box.read()).to.equal('您好这不归我');
      expect(box.selection()).to.deep.equal({ start: 2, end: 2 });
      expect(await box.replace({ start: 2, end: 6 }, '请稍等')).to.equal(true);
      expect(box.read()).to.equal('您好请稍等');
      let heard = 0;
      const stop = box.observe(() => heard++);
      told();
      stop();
      box.select({ start: 0, end: 1 });
      box.mark?.([]);
      expect(heard).to.equal(1);
      expect(said).to.deep.equal(['stopped', { start: 0, end: 1 }, 0]);
    });

    it('with nothing but a writer writes; the rest is done on its element', async () => {
      const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
      field.value = '您好这不归我';
      const inserted: string[] = [];
      const insert = (text: string): void => {
        inserted.push(text);
        field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      };
      const box = await first({ element: field, insert });
      expect(box.read()).to.equal('您好这不归我');
      expect(await box.replace({ start: 2, end: 6 }, '请稍等')).to.equal(true);
      expect(inserted).to.deep.equal(['请稍等']);
      expect(field.value).to.equal('您好请稍等');
    });

    const failures: [what: string, adapter: BoxAdapter][] = [
      ['that says no', { replace: () => false }],
      ['that throws', { replace: () => unwell() }],
      ['that claims to have written', { read: () => '您好', replace: () => true }],
      ['that never answers', { read: () => '您好', replace: () => new Promise(() => {}) }],
      ['that rejects', { replace: () => Promise.reject(new Error('unwell')) }],
      ['that cannot select', { insert: () => undefined, selection: () => ({ start: 0, end: 0 }) }],
    ];
    for (const [what, adapter] of failures) {
      it(`${what} has not written`, async () => {
        const box = await first(adapter);
        expect(await box.replace({ start: 1, end: 2 }, 'x')).to.equal(false);
      });
    }

    it('that throws at every turn reaches nobody', async () => {
      let well = true;
      const box = await first({
        read: () => (well ? '您好' : unwell()),
        selection: unwell,
        select: unwell,
        observe: unwell,
        mark: unwell,
      });
      well = false;
      expect(box.read()).to.equal('');
      expect(box.selection()).to.deep.equal({ start: 0, end: 0 });
      box.select({ start: 0, end: 0 });
      box.observe(() => {})();
      box.mark?.([]);
    });
  });
});

const unwell = (): never => {
  throw new Error('unwell');
};
