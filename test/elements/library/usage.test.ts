import { expect, waitUntil } from '@open-wc/testing';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { dayOf } from '../../../src/ui/day.js';
import { button, desk, inserted, part, selected, text, type Desk } from './desk.js';

const dayMs = 86_400_000;
const phrase = (id: string, title: string, wording = title) => ({
  id,
  category: '测试',
  title,
  tags: [],
  text: wording,
});
const packs = [
  {
    id: 't',
    title: 't',
    version: '1',
    phrases: [
      phrase('a', '甲条', '您好。'),
      phrase('b', '乙条', '请您稍等。'),
      phrase('c', '丙条', '我不知道。'),
    ],
  },
];

const rows = ({ library }: Desk, group: string): string[] =>
  [...library.renderRoot.querySelectorAll(`.${group} li`)].map(row =>
    row.textContent.replace(/\s+/g, ' ').trim(),
  );

async function open() {
  const records = createMemoryRecords();
  const [today, before] = [dayOf(Date.now()), dayOf(Date.now() - 60 * dayMs)];
  await records.set('library/uses', { [before]: { b: 5 }, [today]: { a: 2, gone: 1 } });
  const on = await desk({ packs, records });
  const show = async (): Promise<void> => {
    part<HTMLButtonElement>(on.library, '.usage-open')!.click();
    await waitUntil(() => part(on.library, '.usage'), 'shown', { timeout: 8000 });
  };
  return { on, records, show, today, before };
}

describe('<heyan-library>: how phrases are used', () => {
  it('shows the most used, the never used and those against the rules', async () => {
    const { on, show, today, before } = await open();
    await show();
    expect(on.library.shadowRoot!.activeElement!.textContent.trim()).to.equal('返回话术');
    expect(rows(on, 'used')).to.deep.equal([`甲条 2 次 · 最近 ${today}`, 'gone1 次']);
    expect(rows(on, 'unused')).to.deep.equal(['乙条 测试', '丙条 测试']);
    // The built-in rules are fetched for it.
    await waitUntil(() => rows(on, 'breaching').length > 0, 'judged', { timeout: 8000 });
    expect(rows(on, 'breaching')).to.deep.equal(['丙条 测试']);
    await expect(on.library).to.be.accessible();
    const period = part<HTMLSelectElement>(on.library, '.usage select')!;
    period.value = '90';
    period.dispatchEvent(new Event('change'));
    await on.library.updateComplete;
    expect(rows(on, 'used')[0]).to.equal(`乙条 5 次 · 最近 ${before}`);
    expect(rows(on, 'unused')).to.deep.equal(['丙条 测试']);
  });

  it('counts what is inserted from then on', async () => {
    const { on, show, today } = await open();
    await inserted(on.library, () => button(on.library, '插入')!.click());
    await show();
    await waitUntil(() => rows(on, 'used')[0] === `甲条 3 次 · 最近 ${today}`, 'counted');
  });

  it('leads to a phrase, and back by Esc', async () => {
    const { on, show } = await open();
    await show();
    [...on.library.renderRoot.querySelectorAll<HTMLButtonElement>('.unused li button')]
      .find(each => each.textContent.trim() === '乙条')!
      .click();
    await waitUntil(() => !part(on.library, '.usage'), 'closed');
    expect(selected(on.library)).to.equal('乙条');
    expect(on.library.shadowRoot!.activeElement!.id).to.equal('search');
    await show();
    on.library.shadowRoot!.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await waitUntil(() => !part(on.library, '.usage'), 'closed');
    expect(on.library.shadowRoot!.activeElement!.classList.contains('usage-open')).to.equal(true);
  });

  it('is saved as a table, by phrase and day, with what is against the rules', async () => {
    const { on, show, today } = await open();
    await show();
    let saved: Blob | undefined;
    let name = '';
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => ((saved = blob), createObjectURL(blob));
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    try {
      part<HTMLButtonElement>(on.library, '.usage-export')!.click();
      await waitUntil(() => text(on.library, '.notice.ok').includes('表格已导出'), 'said');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(name).to.equal('话术使用情况.csv');
    const lines = (await saved!.text())
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(lines.slice(0, 4)).to.deep.equal([
      '编号,标题,分类,日期,次数,不合规之处',
      `a,甲条,测试,${today},2,`,
      `gone,,,${today},1,`,
      'b,乙条,测试,,0,',
    ]);
    expect(lines[4]).to.match(/^c,丙条,测试,,0,“我不知道”：/);
    expect(lines.join()).not.to.include('您好');
  });
});
