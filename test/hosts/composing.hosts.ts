import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/define/checker.js';
import '../../src/define/library.js';
import type { HeyanChecker } from '../../src/elements/checker/checker.js';
import type { HeyanInsertEvent } from '../../src/ui/insert-event.js';
import type { HeyanLibrary } from '../../src/elements/library/library.js';
import { openReplyBox } from '../../src/host/open-reply-box.js';
import { createMemoryRecords } from '../../src/records/memory-records.js';
import { mountHost, type HostName, type MountedHost } from './mount-host.js';

/** What of the input method's work this engine lets itself be told. */
const canCompose = 'chrome' in window;

const hosts: readonly HostName[] = [
  'textarea',
  'react-19',
  'contenteditable',
  'iframe',
  'prosemirror',
  'quill',
  'ckeditor',
  'tinymce',
  'lexical',
  'slate',
];

const rules = {
  id: 'team',
  title: 'team',
  version: '1',
  rules: [
    {
      id: 'cannot',
      category: 'refusal',
      severity: 'error',
      title: '不能',
      patterns: ['不能退'],
      reason: '不说不能',
      suggestions: ['可以为您换货'],
      examples: { hit: ['不能退'], miss: ['可以换'] },
      source: '客服通行做法',
    },
    {
      id: 'latin',
      category: 'etiquette',
      severity: 'error',
      title: '拼音',
      patterns: ['buneng'],
      reason: '不写拼音',
      suggestions: ['可以'],
      examples: { hit: ['buneng'], miss: ['可以'] },
      source: '客服通行做法',
    },
  ],
};
const phrases = {
  id: 'team',
  title: 'team',
  version: '1',
  phrases: [
    { id: 'progress', category: '售后', title: '退款进度', tags: [], text: '正在为您查询退款进度。' },
    { id: 'time', category: '售后', title: '退款时效', tags: [], text: '退款会原路退回。' },
  ],
};

type Step = { shown: string } | { commit: string } | { key: string };
const compose = (...steps: Step[]): Promise<unknown> => executeServerCommand('compose', steps);
const names = (): string[] =>
  [...document.querySelectorAll('.heyan-picker .heyan-name')].map(name => name.textContent.trim());

const modelBecomes = async (host: MountedHost, wanted: string, when: string): Promise<void> => {
  const model = (): string => host.model().replaceAll('\u00a0', ' ');
  await waitUntil(() => model() === wanted, when, { timeout: 2500 }).catch(() => undefined);
  expect(model(), when).to.equal(wanted);
};

for (const name of canCompose ? hosts : []) {
  describe(name, () => {
    let host: MountedHost;
    let checker: HeyanChecker;
    let library: HeyanLibrary;
    /** Enter as the page hears it when it would send. */
    let sent: number;

    beforeEach(async () => {
      host = await mountHost(name, '您好');
      const records = createMemoryRecords();
      checker = document.createElement('heyan-checker');
      library = document.createElement('heyan-library');
      Object.assign(checker, { lang: 'zh-CN', packs: [rules], records, target: host.element });
      Object.assign(library, { lang: 'zh-CN', packs: [phrases], records, target: host.element });
      document.body.append(checker, library);
      sent = 0;
      host.element.addEventListener('keydown', event => {
        // As pages do that know of input methods.
        if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229) sent++;
      });
      await waitUntil(() => library.renderRoot.querySelector('.actions .primary'), 'the box is found');
      openReplyBox(host.element)!.select({ start: 2, end: 2 });
      await new Promise(requestAnimationFrame);
    });
    afterEach(async () => {
      checker.remove();
      library.remove();
      await host.close();
    });

    it('half a word is not judged while it is composed, the whole at once after', async () => {
      const judged: string[] = [];
      const marked = (): number =>
        (host.element.ownerDocument.defaultView as typeof window).CSS.highlights.get('heyan-error')?.size ??
        0;
      checker.addEventListener('heyan-check', event =>
        judged.push(...event.report.findings.map(finding => finding.ruleId)),
      );
      await compose({ shown: 'bu' }, { shown: 'buneng' }, { shown: 'buneng。' });
      expect(judged).to.deep.equal([]);
      expect(marked()).to.equal(0);
      await compose({ commit: '不能退。' });
      await modelBecomes(host, '您好不能退。', 'composed');
      await waitUntil(() => judged.includes('cannot'), 'judged');
      await waitUntil(() => marked() === 1, 'marked');
      expect(judged).not.to.include('latin');
    });

    it('a phrase wanted meanwhile loses neither itself nor what is composed', async () => {
      const box = openReplyBox(host.element)!;
      await compose({ shown: 'shao' });
      const isWritten = await box.replace({ start: 0, end: 2 }, '请');
      box.close();
      const text = host.model().replaceAll('\u00a0', ' ');
      if (isWritten) expect(text).to.match(/^请/);
      else expect(text).to.match(/^您好/);
      expect(text, 'what was composed').to.match(/shao$/);
    });

    it('the query may be composed, and the Enter that ends it takes nothing and sends nothing', async () => {
      const taken: string[] = [];
      library.addEventListener('heyan-insert', event => taken.push(event.phraseId));
      await sendKeys({ type: '/' });
      await waitUntil(() => names().length === 2, 'open');
      await compose({ shown: 'tui' }, { shown: "tui'kuan" }, { key: 'ArrowDown' }, { key: 'Enter' });
      expect(names(), 'left as it was').to.have.length(2);
      expect(taken).to.deep.equal([]);
      await compose({ commit: '退款进' });
      await waitUntil(() => names()[0] === '退款进度', 'found by what was composed');
      expect(sent).to.equal(0);
      expect(taken).to.deep.equal([]);
      const event = oneEvent(library, 'heyan-insert');
      await sendKeys({ press: 'Enter' });
      expect(((await event) as Event as HeyanInsertEvent).how).to.equal('inserted');
      await modelBecomes(host, '您好正在为您查询退款进度。', 'taken');
      expect(sent).to.equal(0);
    });

    it('the trigger may come from an input method', async () => {
      await compose({ commit: '／' });
      await waitUntil(() => names().length === 2, 'open');
      await compose({ shown: 'sx' }, { commit: '时效' });
      await waitUntil(() => names()[0] === '退款时效', 'found');
    });
  });
}
