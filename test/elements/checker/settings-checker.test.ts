import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/checker.js';
import type { HeyanChecker } from '../../../src/elements/checker/checker.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';

const packs = [
  {
    id: 'p',
    title: 'p',
    version: '1',
    rules: [
      {
        id: 'cannot',
        category: 'refusal',
        severity: 'error',
        title: '我不能',
        patterns: ['我不能'],
        reason: '客户听到的是拒绝',
        suggestions: ['我来想办法'],
        examples: { hit: ['我不能'], miss: [] },
        source: '测试',
      },
    ],
  },
];

async function openPage(records: Records, settings = 'on'): Promise<HeyanChecker> {
  const page = await fixture<HTMLElement>(
    html`<div lang="zh-CN">
      <label for="reply">回复</label>
      <textarea id="reply" .value=${'我不能，没戏'}></textarea>
      <heyan-checker for="#reply" .packs=${packs} .records=${records} settings=${settings}></heyan-checker>
    </div>`,
  );
  const checker = page.querySelector('heyan-checker')!;
  await waitUntil(() => excerpts(checker).length > 0, 'the reply is judged');
  return checker;
}

const excerpts = (checker: HeyanChecker): string[] =>
  [...checker.shadowRoot!.querySelectorAll('.excerpt')].map(button => button.textContent.trim());

const press = async (checker: HeyanChecker, selector: string): Promise<void> => {
  await waitUntil(() => checker.shadowRoot!.querySelector(selector), selector);
  checker.shadowRoot!.querySelector<HTMLButtonElement>(selector)!.click();
  await checker.updateComplete;
};

describe('<heyan-checker> with rules of a team', () => {
  it('judges the reply by a rule as soon as a trainer has added it, and on the next visit', async () => {
    const records = createMemoryRecords();
    const checker = await openPage(records);
    expect(excerpts(checker)).to.deep.equal(['我不能']);
    await press(checker, '.settings-open');
    await press(checker, '.settings button.primary');
    const wordings = checker.shadowRoot!.querySelector<HTMLTextAreaElement>('[name=wordings]')!;
    wordings.value = '没戏';
    wordings.dispatchEvent(new Event('input', { bubbles: true }));
    await press(checker, 'button[type=submit]');
    await waitUntil(() => excerpts(checker).length === 2);
    expect(excerpts(checker)).to.deep.equal(['我不能', '没戏']);
    await expect(checker).to.be.accessible();

    const again = await openPage(records);
    await waitUntil(() => excerpts(again).length === 2);
  });

  it('hides what is found while the settings are open, and shows it again', async () => {
    const checker = await openPage(createMemoryRecords());
    const findings = checker.shadowRoot!.querySelector<HTMLElement>('.findings')!;
    await press(checker, '.settings-open');
    await waitUntil(() => findings.offsetHeight === 0);
    await press(checker, '.settings-open');
    await waitUntil(() => findings.offsetHeight > 0);
  });

  it('keeps to severities set by the trainer over those of the page', async () => {
    const records = createMemoryRecords();
    await records.set('checker/severities', { cannot: 'info' });
    const checker = await openPage(records);
    checker.severities = { cannot: 'warning' };
    await waitUntil(() => checker.shadowRoot!.querySelector('.finding.info'));
  });

  it('has no button where the page turned it off', async () => {
    const checker = await openPage(createMemoryRecords(), 'off');
    expect(checker.shadowRoot!.querySelector('.settings-open')).to.equal(null);
  });
});
