import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/define/library.js';
import type { HeyanInsertEvent } from '../../src/ui/insert-event.js';
import type { HeyanLibrary } from '../../src/elements/library/library.js';
import { openReplyBox } from '../../src/host/open-reply-box.js';
import { createMemoryRecords } from '../../src/records/memory-records.js';
import { mountHost, hosts, type MountedHost } from './mount-host.js';

const pack = {
  id: 'team',
  title: 'team',
  version: '1',
  phrases: [
    { id: 'progress', category: '售后', title: '退款进度', tags: [], text: '正在为您查询退款进度。' },
    { id: 'time', category: '售后', title: '退款时效', tags: [], text: '退款会原路退回。' },
    { id: 'name', category: '问候', title: '称呼', tags: [], text: '{{称呼}}您好，请稍等。' },
  ],
};

/** Editors take what is done within a second for one step of undo. */
const stepMs = 1100;

const popup = (): HTMLElement | null => document.querySelector('.heyan-picker');
const names = (): string[] =>
  [...document.querySelectorAll('.heyan-picker .heyan-name')].map(name => name.textContent.trim());

const modelBecomes = async (host: MountedHost, wanted: string, when: string): Promise<void> => {
  const model = (): string => host.model().replaceAll('\u00a0', ' ');
  await waitUntil(() => model() === wanted, when, { timeout: 2500 }).catch(() => undefined);
  expect(model(), when).to.equal(wanted);
};

/** One key at a time: driven otherwise, WebKit presses those of a string together, each once. */
const type = async (keys: string): Promise<void> => {
  for (const key of keys) await sendKeys({ type: key });
};
const press = (...keys: string[]): Promise<unknown> => executeServerCommand('press-chord', keys);
const boundByBrowser = !navigator.userAgent.includes('AppleWebKit') || 'chrome' in window;

/** The attributes of a box, without those its editor changes as it goes. */
const attributesOf = (element: HTMLElement): string[] =>
  [...element.attributes]
    .filter(({ name }) => name.startsWith('aria-') || name === 'role')
    .map(a => `${a.name}=${a.value}`);

for (const name of hosts) {
  describe(name, () => {
    let host: MountedHost;
    let library: HeyanLibrary;

    beforeEach(async () => {
      host = await mountHost(name, '您好');
      library = document.createElement('heyan-library');
      Object.assign(library, {
        lang: 'zh-CN',
        packs: [pack],
        records: createMemoryRecords(),
        target: host.element,
      });
      document.body.append(library);
      await waitUntil(() => library.renderRoot.querySelector('.actions .primary'), 'the box is found');
      const box = openReplyBox(host.element)!;
      box.select({ start: 2, end: 2 });
      box.close();
      await new Promise(requestAnimationFrame);
    });
    afterEach(async () => {
      library.remove();
      await host.close();
    });

    it('the trigger opens the phrases', async () => {
      const before = attributesOf(host.element);
      await type('/');
      await waitUntil(() => names().length === 3, 'open');
      await type('jindu');
      await waitUntil(() => names().join() === '退款进度', 'searched');
      const box = host.element.getBoundingClientRect();
      const frame = host.frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const { left, top, bottom } = popup()!.getBoundingClientRect();
      expect(left, 'beside the box').to.be.within(frame.left + box.left - 8, frame.left + box.left + 140);
      const near = Math.min(Math.abs(top - frame.top - box.bottom), Math.abs(bottom - frame.top - box.top));
      expect(near, 'at its line').to.be.below(box.height + 60);
      await sendKeys({ press: 'Escape' });
      expect(popup()).to.equal(null);
      expect(attributesOf(host.element)).to.deep.equal(before);
      await modelBecomes(host, '您好/jindu', 'nothing written');
    });

    for (const key of ['Enter', 'Tab']) {
      it(`${key} takes a phrase, one undo step`, async () => {
        await type('/退款');
        await waitUntil(() => names().length === 2, 'open');
        await sendKeys({ press: 'ArrowDown' });
        await sendKeys({ press: 'ArrowUp' });
        await new Promise(resolve => setTimeout(resolve, stepMs));
        const event = oneEvent(library, 'heyan-insert');
        await sendKeys({ press: key });
        expect(((await event) as Event as HeyanInsertEvent).how).to.equal('inserted');
        await modelBecomes(host, '您好正在为您查询退款进度。', 'taken');
        expect(popup()).to.equal(null);
        if (host.browserUndo && !boundByBrowser) host.element.ownerDocument.execCommand('undo');
        await press('Control', 'z');
        await modelBecomes(host, '您好/退款', 'undone');
        expect(popup(), 'what undo brings back was not typed').to.equal(null);
      });
    }

    it('blanks are asked for first', async () => {
      await type('/chenghu');
      await waitUntil(() => names().length === 1, 'open');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => library.shadowRoot!.activeElement?.closest('.blanks'), 'the form has the focus');
      await modelBecomes(host, '您好/chenghu', 'nothing written yet');
      const event = oneEvent(library, 'heyan-insert');
      await type('李女士');
      await sendKeys({ press: 'Enter' });
      await event;
      await modelBecomes(host, '您好李女士您好，请稍等。', 'taken');
      await type('ab');
      await modelBecomes(host, '您好李女士您好，请稍等。ab', 'typing goes on behind it');
    });

    it('prose is left alone', async () => {
      for (const text of ['1/2', ' 2026/11/21', ' https://a/b', ' a/b']) {
        await type(text);
        expect(popup(), text).to.equal(null);
      }
      await modelBecomes(host, '您好1/2 2026/11/21 https://a/b a/b', 'as typed');
    });
  });
}
