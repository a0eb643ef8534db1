import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OwnList } from '../../../src/engine/packs/join-own.js';
import { completePhrase, type OwnPhrase } from '../../../src/engine/packs/own-phrase.js';
import type { PhrasePack } from '../../../src/engine/packs/phrase-types.js';
import { createLocalRecords } from '../../../src/records/local-records.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { refuseWrites } from '../../records/refuse-writes.js';
import { catchDownload } from '../../ui/catch-download.js';
import './own-host.js';
import type { OwnTestHost } from './own-host.js';

const phrase = (title: string, more: Partial<OwnPhrase> = {}): OwnPhrase =>
  completePhrase({ id: title, title, text: `${title}的话`, ...more });
const packs: readonly PhrasePack[] = [
  {
    id: 'team',
    title: '团队',
    version: '1',
    phrases: [phrase('团甲', { replaces: ['refusal.x'] }), phrase('团乙')],
  },
];
const key = 'library/own-phrases';

interface Desk {
  readonly host: OwnTestHost;
  readonly records: Records;
  readonly all: (selector: string) => string[];
  readonly find: <T extends HTMLElement>(selector: string, named?: string) => T;
  readonly press: (name: string) => Promise<void>;
  readonly type: (field: string, value: string) => Promise<void>;
  /** What the library would find, in order. */
  readonly found: () => string[];
  readonly listed: () => string[];
  readonly said: () => string;
  readonly stored: () => Promise<OwnList>;
}

async function openDesk(...phrases: OwnPhrase[]): Promise<Desk> {
  const records = createMemoryRecords();
  if (phrases.length > 0) await records.set(key, { version: 1, phrases, hidden: [] });
  return openDeskOn(records);
}

async function openDeskOn(records: Records, lang = 'zh-CN'): Promise<Desk> {
  const host = await fixture<OwnTestHost>(
    html`<own-test-host lang=${lang} .records=${records} .packs=${packs}></own-test-host>`,
  );
  const root = host.shadowRoot!;
  const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);
  const all = (selector: string): string[] => [...root.querySelectorAll(selector)].map(textOf);
  const find = <T extends HTMLElement>(selector: string, named?: string): T => {
    const found = [...root.querySelectorAll<T>(selector)].find(
      element => named === undefined || nameOf(element) === named,
    );
    if (!found) throw new Error(`no ${selector} called ${named ?? 'anything'}`);
    return found;
  };
  find('.own-open').click();
  await waitUntil(() => root.querySelector('.own'), 'the view is there', { timeout: 8000 });
  return {
    host,
    records,
    all,
    find,
    async press(name) {
      find('button', name).click();
      await host.updateComplete;
    },
    async type(field, value) {
      const input = find<HTMLInputElement>(`[name="${field}"]`);
      input.value = value;
      input.dispatchEvent(new Event('input'));
      await host.updateComplete;
    },
    found: () => host.entries.map(({ text }) => text),
    listed: () => all('.own > .own-phrases strong'),
    said: () => all('.own-said').join(),
    stored: async () => (await records.get<OwnList>(key)) ?? { phrases: [], hidden: [] },
  };
}

async function pick(desk: Desk, name: string, content: BlobPart): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  const input = desk.find<HTMLInputElement>('input[type=file]');
  input.files = files.files;
  const before = desk.said();
  input.dispatchEvent(new Event('change'));
  await waitUntil(() => desk.all('.own-form').length > 0 || desk.said() !== before, 'the file is read');
}

const active = (desk: Desk): Element | null => desk.host.shadowRoot!.activeElement;
const nameOfActive = (desk: Desk): string =>
  active(desk)?.getAttribute('aria-label') ?? active(desk)?.textContent.trim() ?? '';

/** Not every driver of a browser can hold a key. */
async function altKey(desk: Desk, key: string): Promise<void> {
  active(desk)!.dispatchEvent(
    new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, composed: true, cancelable: true }),
  );
  await desk.host.updateComplete;
}

describe('own phrases: editing', () => {
  it('adds a phrase, found at once and after a reload', async () => {
    const desk = await openDesk();
    await desk.press('新建话术');
    expect(active(desk)).to.equal(desk.find('textarea'));
    await desk.type('text', '{{称呼}}好，{{时限|24小时}}内答复您');
    expect(desk.all('.own-form [role=status]')).to.deep.equal(['空白处：称呼、时限（24小时）']);
    await desk.type('title', '答复时限');
    await desk.type('category', '售后 > 答复');
    await desk.type('tags', '时限、急，急');
    await desk.press('保存');
    await waitUntil(() => desk.said().startsWith('已添加“答复时限”'));
    expect(desk.listed()).to.deep.equal(['答复时限']);
    expect(desk.host.entries[0]).to.include({ category: '售后/答复' });
    expect(desk.host.entries[0]!.tags).to.deep.equal(['时限', '急']);
    const again = await openDeskOn(desk.records);
    expect(again.listed()).to.deep.equal(['答复时限']);
    expect(again.found()[0]).to.equal('{{称呼}}好，{{时限|24小时}}内答复您');
  });

  it('asks for the text, and says when braces do not pair', async () => {
    const desk = await openDesk();
    await desk.press('新建话术');
    await desk.press('保存');
    const field = desk.find('textarea');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(desk.all('#own-text-hint')).to.deep.equal(['请先写上话术']);
    await desk.type('text', '{{称呼}好');
    expect(desk.all('.own-warning')[0]).to.include('没有配对');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(desk.find<HTMLInputElement>('[name=title]').placeholder).to.equal('{{称呼}好');
  });

  it('edits a phrase in its place, and takes that back', async () => {
    const desk = await openDesk(phrase('甲'), phrase('乙'));
    await desk.press('编辑“乙”');
    await desk.type('text', '新的话');
    await desk.press('保存');
    await waitUntil(() => desk.said().startsWith('已保存“乙”'));
    expect(desk.found().slice(0, 2)).to.deep.equal(['甲的话', '新的话']);
    await desk.press('撤销');
    await waitUntil(() => desk.found()[1] === '乙的话');
    expect(desk.said()).to.equal('已撤销');
  });

  it('offers a form that was left half done again', async () => {
    const desk = await openDesk(phrase('甲'));
    await desk.press('编辑“甲”');
    await desk.type('text', '半句');
    active(desk)!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await desk.host.updateComplete;
    expect(desk.said()).to.include('没有保存就离开了');
    await desk.press('撤销');
    expect(desk.find<HTMLTextAreaElement>('textarea').value).to.equal('半句');
  });

  it('makes an own copy of an edited phrase of the team, which comes back when the copy is archived', async () => {
    const desk = await openDesk();
    await desk.press('团队');
    await desk.press('改成我的“团甲”');
    expect(desk.all('.own-form > p').join()).to.include('团队的原样不动');
    await desk.type('text', '我的团甲');
    await desk.press('保存');
    await waitUntil(() => desk.listed().length === 1);
    expect(desk.found()).to.deep.equal(['我的团甲', '团乙的话']);
    expect(desk.host.entries[0]).to.deep.include({ id: '团甲', replaces: ['refusal.x'] });
    expect(desk.all('.chip')).to.deep.equal(['改自团队']);
    await desk.press('归档“团甲”');
    await waitUntil(() => desk.found().join() === '团甲的话,团乙的话');
    expect((await desk.stored()).phrases[0]!.text).to.equal('我的团甲');
  });

  it('opens the form of a phrase from elsewhere', async () => {
    const desk = await openDesk();
    desk.host.own.close();
    await desk.host.own.show(packs[0]!.phrases[1]);
    await waitUntil(() => active(desk)?.localName === 'textarea');
    expect(desk.find<HTMLTextAreaElement>('textarea').value).to.equal('团乙的话');
  });

  it('duplicates, archives, restores and deletes, each with undo', async () => {
    const desk = await openDesk(phrase('甲'), phrase('乙'));
    await desk.press('复制“甲”');
    await waitUntil(() => desk.listed().length === 3);
    expect(desk.listed()).to.deep.equal(['甲（副本）', '甲', '乙']);
    await waitUntil(() => nameOfActive(desk) === '编辑“甲（副本）”');
    await desk.press('归档“甲（副本）”');
    await waitUntil(() => desk.listed().length === 2);
    await waitUntil(() => nameOfActive(desk) === '撤销');
    expect(desk.found()).to.not.include('甲（副本）');
    desk.find<HTMLDetailsElement>('details').open = true;
    await desk.press('恢复“甲（副本）”');
    await waitUntil(() => desk.listed().length === 3);
    await desk.press('撤销');
    await waitUntil(() => desk.listed().length === 2);
    await desk.press('删除“甲（副本）”');
    await waitUntil(() => desk.all('details').length === 0);
    expect((await desk.stored()).phrases).to.have.length(2);
    for (const label of ['撤销', '再撤销一步', '再撤销一步']) {
      await waitUntil(() => desk.all('.own-said button').includes(label));
      await desk.press(label);
    }
    await waitUntil(() => desk.listed().join() === '甲,乙');
    await waitUntil(() => desk.all('.own-said button').length === 0);
    expect((await desk.stored()).phrases.map(({ id }) => id)).to.deep.equal(['甲', '乙']);
  });

  it('orders by buttons and by keys, the focus staying with the phrase', async () => {
    const desk = await openDesk(phrase('甲'), phrase('乙'), phrase('丙'));
    await desk.press('下移“甲”');
    await waitUntil(() => desk.listed().join() === '乙,甲,丙');
    expect(desk.said()).to.include('“甲”移到第 2 条，共 3 条');
    await waitUntil(() => nameOfActive(desk) === '下移“甲”');
    await altKey(desk, 'ArrowDown');
    await waitUntil(() => desk.listed().join() === '乙,丙,甲');
    await waitUntil(() => nameOfActive(desk) === '下移“甲”');
    expect(active(desk)!.getAttribute('aria-disabled')).to.equal('true');
    await altKey(desk, 'ArrowDown');
    await altKey(desk, 'ArrowUp');
    await waitUntil(() => desk.listed().join() === '乙,甲,丙');
    expect(desk.found().slice(0, 3)).to.deep.equal(['乙的话', '甲的话', '丙的话']);
    await desk.press('撤销');
    await waitUntil(() => desk.listed().join() === '乙,丙,甲');
  });

  it('hides a phrase of the team and shows it again', async () => {
    const desk = await openDesk();
    await desk.press('团队');
    await desk.press('不显示“团甲”');
    await waitUntil(() => desk.found().join() === '团乙的话');
    expect(desk.all('.chip')).to.deep.equal(['不显示']);
    await desk.press('重新显示“团甲”');
    await waitUntil(() => desk.found().length === 2);
  });

  it('narrows a long list in either script', async () => {
    const desk = await openDesk(...Array.from({ length: 120 }, (_, i) => phrase(`甲${i}`)), phrase('运费险'));
    expect(desk.listed()).to.have.length(100);
    expect(desk.all('.own > p')).to.deep.equal(['还有 21 条，输入文字来查找']);
    await desk.type('query', '運費');
    expect(desk.listed()).to.deep.equal(['运费险']);
    expect(desk.all('[name=up]')).to.deep.equal([]);
  });

  it('works by keys alone', async () => {
    const desk = await openDesk();
    desk.find('h2').focus();
    const tabTo = async (name: string): Promise<void> => {
      for (let i = 0; i < 20 && nameOfActive(desk) !== name; i++) await sendKeys({ press: 'Tab' });
      expect(nameOfActive(desk)).to.equal(name);
    };
    await tabTo('新建话术');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => active(desk)?.localName === 'textarea');
    await sendKeys({ type: '您好' });
    await tabTo('保存');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => desk.listed().join() === '您好');
    await tabTo('归档“您好”');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => nameOfActive(desk) === '撤销');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => desk.listed().join() === '您好');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => active(desk)?.className.includes('own-open'));
  });
});

describe('own phrases: files', () => {
  it('shows what a table holds before it is taken: duplicates, problems by row, columns not used', async () => {
    const desk = await openDesk(phrase('甲'), phrase('乙'));
    const csv = [
      '编号,標題,內容,分類,修改人',
      '甲,甲,甲的话,我的话术,小王',
      '乙,乙,乙的新话,,',
      ',丙,丙的话,售后,',
      ',丁,,,',
      ',戊,团甲的话,,',
      ',己,{{称呼}您好,,',
    ].join('\n');
    await pick(desk, '话术.csv', `\uFEFF${csv}`);
    expect(desk.all('h3')).to.deep.equal(['导入“话术.csv”']);
    expect(desk.all('.own-form > p')).to.deep.equal([
      '读出 5 条话术 新的 2 编号相同，内容不同 1 内容重复 1 已有 1',
      '没有用到的列：修改人',
    ]);
    expect(desk.all('.notice li')).to.deep.equal([
      '第 5 行 “丁”没有写话术内容，这一行没有采用',
      '第 7 行 空白处的大括号没有配对，请改成 {{称呼}} 这样：{{称呼}您好',
    ]);
    expect(desk.all('.own-phrases li').map(text => text.slice(0, 30))).to.have.length(5);
    expect(desk.all('.own-phrases del')).to.deep.equal(['乙的话']);
    expect(desk.all('.own-phrases li')[3]).to.include('和“团甲”的内容一样').and.include('不采用');
    expect(desk.listed()).to.deep.equal([]);
    await expect(desk.host).to.be.accessible();
    await desk.press('采用 3 条');
    await waitUntil(() => desk.said().startsWith('已采用 3 条，1 条旧版本放进了归档'));
    expect(desk.listed()).to.deep.equal(['甲', '乙', '丙', '己']);
    expect(desk.found()[1]).to.equal('乙的新话');
    expect((await desk.stored()).phrases.at(-1)).to.include({ text: '乙的话', archived: true });
    await desk.press('撤销');
    await waitUntil(() => desk.listed().join() === '甲,乙');
    expect((await desk.stored()).phrases).to.deep.equal([phrase('甲'), phrase('乙')]);
  });

  it('keeps both or what is there when asked to, and takes repeated texts', async () => {
    const desk = await openDesk(phrase('甲'));
    const csv = '编号,标题,话术\n甲,甲,新话\n,又,甲的话';
    await pick(desk, 'a.csv', csv);
    desk.find('input[value=beside]').click();
    desk.find('input[name=repeated]').click();
    await desk.host.updateComplete;
    await desk.press('采用 2 条');
    await waitUntil(() => desk.listed().length === 3);
    expect(desk.found().slice(0, 3)).to.deep.equal(['甲的话', '新话', '甲的话']);
    await desk.press('撤销');
    await waitUntil(() => desk.listed().length === 1);
    await pick(desk, 'a.csv', csv);
    desk.find('input[value=skip]').click();
    await desk.host.updateComplete;
    expect(desk.all('.own-take').join()).to.include('没有要采用的');
  });

  it('reads a table of GB 18030', async () => {
    const desk = await openDesk();
    // 标题,话术 / 问候,您好
    const bytes = new Uint8Array([
      0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xbb, 0xb0, 0xca, 0xf5, 0x0a, 0xce, 0xca, 0xba, 0xf2, 0x2c, 0xc4, 0xfa,
      0xba, 0xc3,
    ]);
    await pick(desk, 'gb.csv', bytes);
    expect(desk.all('.own-phrases strong')).to.deep.equal(['问候']);
    expect(desk.all('.own-phrases .own-text')).to.deep.equal(['您好']);
  });

  for (const [button, file] of [
    ['导出 Excel', '我的话术.xlsx'],
    ['导出 CSV', '我的话术.csv'],
    ['导出 JSON', '我的话术.json'],
  ] as const)
    it(`exports what it imports: ${button}`, async () => {
      const kept = [
        phrase('甲', { text: '=1+1\n"乙"', tags: ['a', 'b'], stage: 'closing', source: '店规' }),
        phrase('乙', { archived: true, replaces: ['but.a'], category: '售后/退款' }),
      ];
      const desk = await openDesk(...kept);
      const { name, bytes } = await catchDownload(() => desk.find('button', button).click());
      expect(name).to.equal(file);
      const other = await openDesk();
      await pick(other, name, bytes);
      await other.press('采用 2 条');
      await waitUntil(() => other.said() !== '');
      expect((await other.stored()).phrases).to.deep.equal(kept);
      await pick(desk, name, bytes);
      expect(desk.all('.own-take').join()).to.include('没有要采用的');
    });

  it('exports the phrases of the team', async () => {
    const desk = await openDesk();
    await desk.press('团队');
    const { name, bytes } = await catchDownload(() => desk.find('button', '导出 CSV').click());
    expect(name).to.equal('团队话术.csv');
    await desk.press('我的');
    await pick(desk, name, bytes);
    expect(desk.all('.own-form > p')[0]).to.equal('读出 2 条话术 已有 2');
  });

  it('offers a template, and nothing to export, while there are no phrases', async () => {
    const desk = await openDesk();
    expect(desk.all('button')).to.include('下载模板').and.not.include('导出 Excel');
    const { name, bytes } = await catchDownload(() => desk.find('button', '下载模板').click());
    await pick(desk, name, bytes);
    expect(desk.all('.own-form > p')).to.deep.equal(['读出 2 条话术 新的 2']);
  });

  it('says what is wrong with a file', async () => {
    const desk = await openDesk();
    await pick(desk, 'x.json', '{"phrases": [');
    expect(desk.said()).to.equal('“x.json”不是完整的 JSON，没有读入');
    await pick(desk, 'y.json', '{"phrases": [{"text": "您好"}, {"title": "空"}]}');
    expect(desk.all('.notice li')).to.deep.equal(['phrases[1] 缺少“text”']);
    await desk.press('取消');
    await pick(desk, 'z.csv', '您好\n再见');
    expect(desk.all('.notice li')[0]).to.include('第 1 行 没有找到表头');
    expect(desk.all('.empty')).to.deep.equal(['没有可以采用的话术']);
  });
});

describe('own phrases: two tabs, and storage that refuses', () => {
  const freshName = (): string => `heyan-test-${crypto.randomUUID()}`;

  it('shows in one tab what is done in another', async () => {
    const name = freshName();
    const one = await openDeskOn(createLocalRecords(name));
    const other = await openDeskOn(createLocalRecords(name));
    await one.press('新建话术');
    await one.type('text', '您好');
    await one.press('保存');
    await waitUntil(() => other.listed().join() === '您好');
    expect(other.found()[0]).to.equal('您好');
    await other.press('归档“您好”');
    await waitUntil(() => one.listed().length === 0);
    expect(one.found()).to.not.include('您好');
  });

  it('looks again when its window comes back', async () => {
    const desk = await openDesk(phrase('甲'));
    await desk.records.set(key, { version: 1, phrases: [phrase('乙')], hidden: [] });
    dispatchEvent(new Event('focus'));
    await waitUntil(() => desk.listed().join() === '乙');
  });

  it('keeps what another tab wrote while the same phrase was being edited', async () => {
    const desk = await openDesk(phrase('甲'));
    await desk.press('编辑“甲”');
    await desk.type('text', '这边的话');
    await desk.records.set(key, { version: 1, phrases: [phrase('甲', { text: '那边的话' })], hidden: [] });
    await desk.press('保存');
    await waitUntil(() => desk.said().includes('那边写的放进了归档'));
    expect((await desk.stored()).phrases.map(({ text }) => text)).to.deep.equal(['这边的话', '那边的话']);
    expect(desk.all('.own-archive .chip')).to.deep.equal(['旧版本']);
  });

  it('says that nothing more can be stored, loses nothing, and stores it later', async () => {
    const name = freshName();
    const desk = await openDeskOn(createLocalRecords(name));
    const add = async (text: string): Promise<void> => {
      await desk.press('新建话术');
      await desk.type('text', text);
      await desk.press('保存');
      await waitUntil(() => desk.listed().includes(text));
    };
    await add('以前的');
    const settle = refuseWrites();
    try {
      await add('存不下的');
      expect(desk.all('.own > .notice')[0]).to.include('以前存好的都还在');
      await expect(desk.host).to.be.accessible();
      await desk.press('再保存一次');
      // Read behind the attempt, which thereby is over.
      await desk.records.get(key);
      expect(desk.all('.own > .notice')).to.have.length(1);
      expect(desk.found().slice(0, 2)).to.deep.equal(['存不下的', '以前的']);
    } finally {
      settle();
    }
    const other = await openDeskOn(createLocalRecords(name));
    expect(other.listed()).to.deep.equal(['以前的']);
    await other.press('归档“以前的”');
    await waitUntil(() => desk.listed().join() === '存不下的', 'what the other tab did is seen');
    await desk.press('再保存一次');
    await waitUntil(() => desk.said() === '都保存好了');
    expect(desk.all('.own > .notice')).to.deep.equal([]);
    const later = await openDeskOn(createLocalRecords(name));
    expect(later.listed()).to.deep.equal(['存不下的']);
    expect(later.all('summary')).to.deep.equal(['已归档（1）']);
  });

  it('leaves what it cannot read where it is', async () => {
    const records = createMemoryRecords();
    const odd = { id: 'x', text: { later: 'version' } };
    await records.set(key, { version: 9, phrases: [odd, phrase('甲')], hidden: 'none' });
    const desk = await openDeskOn(records);
    expect(desk.listed()).to.deep.equal(['甲']);
    expect(desk.all('.own > .notice').join()).to.include('有 1 条读不出来');
    await desk.press('归档“甲”');
    await waitUntil(() => desk.listed().length === 0);
    expect(((await records.get(key)) as { unread: unknown }).unread).to.deep.equal([odd]);
    await desk.press('撤销');
    await waitUntil(() => desk.listed().length === 1);
    expect(desk.all('.own > .notice').join()).to.include('有 1 条读不出来');
  });
});

describe('own phrases: every page', () => {
  for (const lang of ['zh-CN', 'zh-TW', 'en'])
    it(`is accessible: ${lang}`, async () => {
      const records = createMemoryRecords();
      const phrases = [phrase('甲'), phrase('乙', { archived: true })];
      await records.set(key, { version: 1, phrases, hidden: ['团乙'] });
      const { host, find, press } = await openDeskOn(records, lang);
      find<HTMLDetailsElement>('details').open = true;
      await expect(host).to.be.accessible();
      find('.own-phrases [name=edit]').click();
      await host.updateComplete;
      await expect(host).to.be.accessible();
      await press(lang === 'en' ? 'Cancel' : '取消');
      find('.own .views button:last-child').click();
      await host.updateComplete;
      await expect(host).to.be.accessible();
    });
});
