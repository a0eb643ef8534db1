import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { BridgedBox } from '../../../src/host/bridge/connect-bridge.js';
import { readFrameMessage, readHostMessage, type Refusal } from '../../../src/host/bridge/messages.js';
import { serveBridge, type ServeBridgeOptions } from '../../../src/host/bridge/serve-bridge.js';

/** The page in the frame, with its side of the bridge. */
type FramePage = Window & {
  bridge?: BridgedBox;
  told?: number;
  refusals?: Refusal[];
  say?: (data: unknown) => void;
};

const framePage = (origin: string): string => `<!doctype html><script type="module">
  import { connectBridge } from '/src/host/bridge/connect-bridge.ts';
  window.refusals = [];
  window.told = 0;
  // Not as a tail call, or WebKit takes the caller in the page for the sender.
  window.say = data => {
    parent.postMessage(data, '*');
  };
  window.bridge = connectBridge({ origin: ${JSON.stringify(origin)}, refused: why => refusals.push(why) });
  window.bridge.observe(() => window.told++);
</script>`;

const closes: ((() => void) | undefined)[] = [];
afterEach(() => closes.splice(0).forEach(close => close?.()));

const frameWith = async (origin = window.origin): Promise<{ frame: HTMLIFrameElement; page: FramePage }> => {
  const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
  frame.srcdoc = framePage(origin);
  await waitUntil(() => (frame.contentWindow as FramePage)?.bridge, 'the frame has loaded', {
    timeout: 5000,
  });
  return { frame, page: frame.contentWindow as FramePage };
};
const serve = (options: ServeBridgeOptions): (() => void) | undefined => {
  const close = serveBridge(options);
  closes.push(close);
  return close;
};
const connected = async (): Promise<{
  field: HTMLTextAreaElement;
  page: FramePage;
  box: BridgedBox;
  frame: HTMLIFrameElement;
  close: () => void;
}> => {
  const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
  field.value = '您好这不归我';
  const { frame, page } = await frameWith();
  const close = serve({ box: field, frame, origin: window.origin })!;
  await waitUntil(() => page.bridge!.read!() === field.value, 'the text has arrived', { timeout: 3000 });
  return { field, page, box: page.bridge!, frame, close };
};

const marked = (): number =>
  [...CSS.highlights.keys()].filter(name => name.startsWith('heyan')).length +
  document.querySelectorAll('.heyan-mark').length;

describe('the bridge', () => {
  it('reads the box, and again after each change', async () => {
    const { field, page, box } = await connected();
    const before = page.told!;
    field.focus();
    field.setRangeText('请稍等', 2, 6, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => box.read!() === '您好请稍等' && page.told! > before);
    await waitUntil(() => box.selection!().end === 5, 'the caret');
  });

  it('replaces, inserts at the caret, selects, and says how it went', async () => {
    const { field, box } = await connected();
    expect(await box.replace!({ start: 2, end: 6 }, '马上为您查')).to.equal(true);
    expect(field.value).to.equal('您好马上为您查');
    expect(await box.insert!('。')).to.equal(true);
    expect(field.value).to.equal('您好马上为您查。');
    box.select!({ start: 0, end: 2 });
    await waitUntil(() => field.selectionEnd === 2 && field.matches(':focus'));
    field.value = '请问您好马上为您查。';
    expect(await box.replace!({ start: 0, end: 2 }, '喂'), 'the text has changed unseen').to.equal(false);
    expect(field.value).to.equal('请问您好马上为您查。');
    field.readOnly = true;
    expect(await box.replace!({ start: 0, end: 1 }, 'x')).to.equal(false);
  });

  it('marks and clears, and takes everything away at its end', async () => {
    const { field, box, close } = await connected();
    const before = document.body.innerHTML;
    box.mark!([{ id: 'a', severity: 'error', start: 2, end: 6 }]);
    await waitUntil(() => marked() > 0, 'marked');
    box.mark!([]);
    await waitUntil(() => marked() === 0, 'cleared');
    close();
    expect(document.body.innerHTML).to.equal(before);
    field.value = '没人听了';
    expect(await box.replace!({ start: 0, end: 1 }, 'x')).to.equal(false);
    expect(field.value).to.equal('没人听了');
  });

  it('takes everything away when the frame goes, and says so to a frame it leaves', async () => {
    const { field, page, box, frame, close } = await connected();
    const before = document.body.innerHTML;
    box.mark!([{ id: 'a', severity: 'error', start: 2, end: 6 }]);
    await waitUntil(() => marked() > 0, 'marked');
    close();
    await waitUntil(() => page.bridge!.read!() === '', 'the frame has been told');
    expect(await box.insert!('x'), 'at once').to.equal(false);
    serve({ box: field, frame, origin: window.origin });
    await waitUntil(() => page.bridge!.read!() === field.value, 'connected again', { timeout: 3000 });
    box.mark!([{ id: 'a', severity: 'error', start: 2, end: 6 }]);
    await waitUntil(() => marked() > 0, 'marked again');
    frame.remove();
    await waitUntil(() => marked() === 0, 'cleared');
    expect(document.body.innerHTML).to.equal(before.replace(frame.outerHTML, ''));
  });

  it('connects when the page around comes later', async () => {
    const { frame, page } = await frameWith();
    const field = await fixture<HTMLTextAreaElement>('<textarea>您好</textarea>');
    expect(page.bridge!.read!()).to.equal('');
    serve({ box: field, frame, origin: window.origin });
    await waitUntil(() => page.bridge!.read!() === '您好', 'connected', { timeout: 3000 });
  });

  it('refuses messages of a wrong origin, shape or version, and does nothing for them', async () => {
    const { frame, page } = await frameWith();
    const field = await fixture<HTMLTextAreaElement>('<textarea>您好</textarea>');
    const refusals: Refusal[] = [];
    const refused = (why: Refusal): unknown => refusals.push(why);
    const close = serve({ box: field, frame, origin: 'https://elsewhere.example', refused });
    const say = (data: unknown): void => page.say!(data);
    const clear = { heyan: 1, kind: 'replace', id: 1, range: { start: 0, end: 2 }, was: '您好', text: '' };
    say(clear);
    await waitUntil(() => refusals.includes('origin'));
    close!();
    refusals.length = 0;
    serve({ box: field, frame, origin: window.origin, refused });
    for (const data of [
      { ...clear, heyan: 2 },
      { ...clear, range: { start: -1, end: 2 } },
      { note: 'not ours' },
      'x',
    ])
      say(data);
    // What the frame said before may still be on its way.
    const ofShape = (): Refusal[] => refusals.filter(why => why !== 'origin');
    await waitUntil(() => ofShape().length === 2);
    expect(ofShape()).to.deep.equal(['version', 'malformed']);
    expect(field.value).to.equal('您好');
  });

  it('does not open towards everybody', async () => {
    const { frame } = await frameWith();
    const refusals: string[] = [];
    for (const origin of [
      '*',
      '',
      'elsewhere.example',
      'https://a.example/path',
      undefined as unknown as string,
    ]) {
      const refused = (why: Refusal): unknown => refusals.push(why);
      expect(serve({ box: '#x', frame, origin, refused })).to.equal(undefined);
    }
    expect(refusals).to.deep.equal(Array(5).fill('no-origin'));
    const { page } = await frameWith('*');
    expect(page.refusals).to.deep.equal(['no-origin']);
    expect(await page.bridge!.insert!('x'), 'nobody answers').to.equal(false);
  });
});

describe('messages of the bridge', () => {
  const range = { start: 0, end: 2 };
  const mark = { ...range, id: 'a', severity: 'error' };
  const frame: [data: unknown, read: unknown][] = [
    [{ heyan: 1, kind: 'hello', more: 1 }, { kind: 'hello' }],
    [{ heyan: 1, kind: 'read' }, { kind: 'read' }],
    [{ heyan: 1, kind: 'clear' }, { kind: 'clear' }],
    [
      { heyan: 1, kind: 'insert', id: 1, text: '您好' },
      { kind: 'insert', id: 1, text: '您好' },
    ],
    [
      { heyan: 1, kind: 'replace', id: 1, range, was: '您好', text: '' },
      { kind: 'replace', id: 1, range, was: '您好', text: '' },
    ],
    [{ heyan: 1, kind: 'replace', id: 1, range, text: '' }, 'malformed'],
    [{ heyan: 1, kind: 'insert', id: 1 }, 'malformed'],
    [{ heyan: 1, kind: 'insert', id: '1', text: '' }, 'malformed'],
    [
      { heyan: 1, kind: 'select', range: { ...range, more: 1 } },
      { kind: 'select', range },
    ],
    [{ heyan: 1, kind: 'select', range: { start: 3, end: 2 } }, 'malformed'],
    [{ heyan: 1, kind: 'select', range: { start: 0.5, end: 2 } }, 'malformed'],
    [{ heyan: 1, kind: 'select' }, 'malformed'],
    [
      { heyan: 1, kind: 'mark', marks: [{ ...mark, more: 1 }] },
      { kind: 'mark', marks: [mark] },
    ],
    [{ heyan: 1, kind: 'mark', marks: [{ ...mark, severity: 'fatal' }] }, 'malformed'],
    [{ heyan: 1, kind: 'mark', marks: mark }, 'malformed'],
    [{ heyan: 1, kind: 'other' }, 'malformed'],
    [{ heyan: 2, kind: 'read' }, 'version'],
    [{ kind: 'read' }, 'malformed'],
    [null, 'malformed'],
  ];
  for (const [data, read] of frame) {
    it(`from the frame: ${JSON.stringify(data)}`, () => {
      expect(readFrameMessage(data)).to.deep.equal(read);
    });
  }
  const state = { text: '您好', selection: range, composing: false };
  const host: [data: unknown, read: unknown][] = [
    [{ heyan: 1, kind: 'hello' }, { kind: 'hello' }],
    [
      { heyan: 1, kind: 'changed', ...state },
      { kind: 'changed', ...state },
    ],
    [{ heyan: 1, kind: 'changed', ...state, text: 1 }, 'malformed'],
    [
      { heyan: 1, kind: 'result', id: 1, ok: true },
      { kind: 'result', id: 1, ok: true },
    ],
    [{ heyan: 1, kind: 'result', id: 1, ok: 1 }, 'malformed'],
    [{ heyan: 0, kind: 'hello' }, 'version'],
  ];
  for (const [data, read] of host) {
    it(`from the page around: ${JSON.stringify(data)}`, () => {
      expect(readHostMessage(data)).to.deep.equal(read);
    });
  }
});
