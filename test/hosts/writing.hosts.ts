import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { openReplyBox } from '../../src/host/open-reply-box.js';
import type { ReplyBox } from '../../src/host/reply-box.js';
import { mountHost, hosts, type MountedHost } from './mount-host.js';

const before = '您好这不归我';

/** What is written where, and what the editor's own model must hold afterwards. */
const writes: readonly [operation: string, start: number, end: number, text: string, after: string][] = [
  ['one line at the caret', 2, 2, '，请稍等', '您好，请稍等这不归我'],
  ['a replaced word', 2, 6, '马上为您查', '您好马上为您查'],
  ['everything replaced', 0, 6, '请稍等', '请稍等'],
  ['a removal', 2, 6, '', '您好'],
  ['several lines', 2, 6, '，\n已为您登记。\n再见', '您好，\n已为您登记。\n再见'],
  [
    'hostile text',
    2,
    6,
    `1. <b onclick="x()">"&amp;'</b> 👩‍👩‍👧 * _a_ `,
    `您好1. <b onclick="x()">"&amp;'</b> 👩‍👩‍👧 * _a_ `,
  ],
];

const press = (...keys: string[]): Promise<unknown> => executeServerCommand('press-chord', keys);

/** The bare browser in which WebKit is driven binds no key to its own undo; editors with one of theirs do. */
const boundByBrowser = !navigator.userAgent.includes('AppleWebKit') || 'chrome' in window;

const goBack = async (host: MountedHost): Promise<void> => {
  if (host.browserUndo && !boundByBrowser) host.element.ownerDocument.execCommand('undo');
  await press('Control', 'z');
};
const goForth = async (host: MountedHost): Promise<void> => {
  if (host.browserUndo && !boundByBrowser) host.element.ownerDocument.execCommand('redo');
  await press('Control', 'Shift', 'z');
};

/** An editor may settle its model a frame later; what it settles on is what counts. */
const modelBecomes = async (host: MountedHost, wanted: string, when: string): Promise<void> => {
  await waitUntil(() => host.model().replaceAll('\u00a0', ' ') === wanted, when, { timeout: 1500 }).catch(
    () => undefined,
  );
  expect(host.model().replaceAll('\u00a0', ' '), when).to.equal(wanted);
};

for (const name of hosts) {
  describe(name, () => {
    let host: MountedHost;
    let box: ReplyBox;

    beforeEach(async () => {
      host = await mountHost(name, before);
      const opened = openReplyBox(host.element);
      if (!opened) throw new Error('not taken for a reply box');
      box = opened;
    });
    afterEach(async () => {
      box.close();
      await host.close();
    });

    it('reading', () => {
      expect(box.read()).to.equal(before);
    });

    for (const [operation, start, end, text, after] of writes) {
      it(operation, async function () {
        if (host.oneLine && text.includes('\n')) return this.skip();
        expect(await box.replace({ start, end }, text), 'reported as written').to.equal(true);
        await modelBecomes(host, after, 'model');
        expect(box.read(), 'read back').to.equal(after);
        await goBack(host);
        await modelBecomes(host, before, 'one undo');
        await goForth(host);
        await modelBecomes(host, after, 'redo');
      });
    }

    it('twenty writes in time', async function () {
      const times: number[] = [];
      for (let i = 0; i < 20; i++) {
        const started = performance.now();
        expect(await box.replace({ start: 0, end: 2 }, i % 2 === 0 ? '请问' : '您好')).to.equal(true);
        times.push(performance.now() - started);
      }
      const [p95] = times.sort((a, b) => b - a).slice(1);
      console.log('write-time', name, Math.round(p95!));
      await modelBecomes(host, before, 'model');
    });

    it('typing goes on behind it', async () => {
      expect(await box.replace({ start: 0, end: 2 }, '请稍等')).to.equal(true);
      await sendKeys({ type: 'ab' });
      await modelBecomes(host, '请稍等ab这不归我', 'model');
      expect(box.selection()).to.deep.equal({ start: 5, end: 5 });
    });

    it('typing is observed', async () => {
      let told = 0;
      const stop = box.observe(() => told++);
      box.select({ start: 6, end: 6 });
      await sendKeys({ type: 'a' });
      await waitUntil(() => told > 0 && box.read() === `${before}a`, 'told of what was typed');
      stop();
      await modelBecomes(host, `${before}a`, 'model');
    });
  });
}
