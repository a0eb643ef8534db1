import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Rule, RulePack } from '../../../src/engine/packs/rule-types.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { catchDownload } from '../../ui/catch-download.js';
import './settings-host.js';
import type { SettingsTestHost } from './settings-host.js';

const rule = (id: string, title: string, own: Partial<Rule> = {}): Rule => ({
  id,
  category: 'refusal',
  severity: 'error',
  title,
  patterns: [title],
  reason: '客户听到的是拒绝',
  suggestions: ['我来想办法'],
  examples: { hit: [], miss: [] },
  source: '测试',
  ...own,
});
const builtIn: RulePack = {
  id: 'built-in',
  title: '内置',
  version: '1',
  classes: { 我方: ['我', '小店'] },
  rules: [rule('cannot', '我不能'), rule('but', '但是', { category: 'but', severity: 'warning' })],
};
const teamOf = (...rules: Rule[]): RulePack => ({ id: 'team', title: '团队用语', version: '1', rules });

interface Desk {
  readonly host: SettingsTestHost;
  readonly records: Records;
  /** The first element of the selector whose label or text is the given one. */
  readonly find: <T extends HTMLElement>(selector: string, named?: string) => T;
  readonly all: (selector: string) => string[];
  readonly press: (name: string) => Promise<void>;
  readonly type: (field: string, value: string) => Promise<void>;
  readonly finds: (text: string) => string[];
}

async function openDesk(...rules: Rule[]): Promise<Desk> {
  const records = createMemoryRecords();
  if (rules.length > 0) await records.set('checker/team-rules', teamOf(...rules));
  return openDeskOn(records);
}

async function openDeskOn(records: Records): Promise<Desk> {
  const host = await fixture<SettingsTestHost>(
    html`<settings-test-host lang="zh-CN" .records=${records} .packs=${[builtIn]}></settings-test-host>`,
  );
  await waitUntil(() => host.checker, 'the rules are loaded');
  const root = host.shadowRoot!;
  const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);
  const find = <T extends HTMLElement>(selector: string, named?: string): T => {
    const found = [...root.querySelectorAll<T>(selector)].find(
      element => named === undefined || nameOf(element) === named,
    );
    if (!found) throw new Error(`no ${selector} called ${named ?? 'anything'}`);
    return found;
  };
  const desk: Desk = {
    host,
    records,
    find,
    all: selector => [...root.querySelectorAll(selector)].map(textOf),
    press: async name => {
      find('button', name).click();
      await host.updateComplete;
    },
    type: async (field, value) => {
      const input = find<HTMLInputElement>(`[name="${field}"]`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await host.updateComplete;
    },
    finds: text => host.checker!.check(text).findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
  };
  await desk.press('规则设置');
  await waitUntil(() => root.querySelector('.settings'), 'the view is there');
  await host.updateComplete;
  return desk;
}

const said = ({ all }: Desk): string => all('.settings-said').join('');
const listed = ({ all }: Desk): string[] => all('.settings-rule > span');

async function pick(desk: Desk, name: string, content: BlobPart): Promise<void> {
  const input = desk.find<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await waitUntil(() => `${said(desk)} ${desk.all('h3').join('')}`.includes(name), 'the file is read');
}

const escape = (desk: Desk): boolean =>
  desk
    .find('.settings')
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));

describe('settings of the checker', () => {
  it('opens with the focus in it, closes by Esc and by its button, and gives the focus back', async () => {
    const desk = await openDesk();
    const { host, find, press } = desk;
    const gear = find('.settings-open');
    const focused = (): Element | null => host.shadowRoot!.activeElement;
    await waitUntil(() => focused()?.id === 'settings-title');
    expect(gear.getAttribute('aria-expanded')).to.equal('true');
    for (const close of [() => Promise.resolve(escape(desk)), () => press('关闭')]) {
      await close();
      await waitUntil(() => focused() === gear);
      expect(host.shadowRoot!.querySelector('.settings')).to.equal(null);
      await press('规则设置');
      await waitUntil(() => focused()?.id === 'settings-title');
    }
  });

  it('leaves Esc to an input method that composes', async () => {
    const desk = await openDesk();
    desk
      .find('.settings')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }));
    await desk.host.updateComplete;
    expect(desk.find('.settings')).to.exist;
  });

  it('adds a rule in plain words, which is in force at once and after a reload', async () => {
    const desk = await openDesk();
    const { press, type, finds } = desk;
    await press('添加规则');
    await type('wordings', '没戏\n甭想(了)');
    await type('severity', 'warning');
    await type('category', 'shirking');
    await type('suggestions', '我来想办法');
    await type('exceptions', '没戏份');
    await press('保存');
    await waitUntil(() => listed(desk).length === 1);
    expect(said(desk)).to.include('已保存“没戏”');
    expect(listed(desk)).to.deep.equal(['没戏 · 甭想（了）']);
    await waitUntil(() => finds('那没戏了，甭想了').length === 2);
    expect(finds('他没戏份')).to.deep.equal([]);

    const again = await openDeskOn(desk.records);
    expect(listed(again)).to.deep.equal(listed(desk));
    expect(again.finds('沒 戲')[0]).to.match(/^team\.\w+ warning$/);
  });

  it('shows hits and misses of the examples as they are typed', async () => {
    const { press, type, all } = await openDesk();
    await press('添加规则');
    await type('wordings', '没戏');
    await type('hits', '这事没戏了\n甭想');
    await type('misses', '他没戏份');
    expect(all('.settings-trials li')).to.deep.equal([
      '这事没戏了（命中）',
      '甭想（没有命中）',
      '他没戏份（命中）',
    ]);
    expect(all('.settings-trials mark')).to.deep.equal(['没戏', '没戏']);
    expect(all('.settings-trials .ok')).to.have.length(1);
    expect(all('fieldset [role=status]')).to.deep.equal(['3 句例句里有 1 句符合']);
    await type('wordings', '没戏\n甭想');
    await type('exceptions', '没戏份');
    expect(all('.settings-trials .ok')).to.have.length(3);
    expect(all('fieldset [role=status]')).to.deep.equal(['3 句例句都符合']);
  });

  it('points out what is found already, what excuses nothing, and better wordings that are none', async () => {
    const { press, type, all } = await openDesk(rule('team.x', '没戏'));
    await press('添加规则');
    await type('wordings', '我不能啊\n真没戏\n甭想');
    await type('suggestions', '您甭想\n但是呢\n好的');
    await type('exceptions', '好的');
    expect(all('.settings-warnings li')).to.deep.equal([
      '“我不能啊”已经会被内置规则“我不能”找出来，可以不用再添加',
      '“真没戏”已经会被团队规则“没戏”找出来，可以不用再添加',
      '替代说法“您甭想”本身也会被提示，请换一种说法',
      '替代说法“但是呢”本身也会被提示，请换一种说法',
      '例外“好的”里不包含禁语，起不了作用；例外要写成包含禁语的更长说法',
    ]);
  });

  const faults: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
    ['without a wording', { wordings: '？' }, 'wordings', '请先写上禁语'],
    [
      'for a wording that has one',
      { wordings: '没 戏' },
      'wordings',
      '团队里已经有这个禁语的规则了，请去编辑那一条',
    ],
    [
      'with an example that fails',
      { wordings: '甭想', hits: '您好' },
      'hits',
      '还有例句没有通过：请改规则，或者删掉这一句',
    ],
    [
      'that hits what it must not',
      { wordings: '甭想', misses: '甭想' },
      'misses',
      '还有例句没有通过：请改规则，或者删掉这一句',
    ],
  ];
  for (const [name, fields, at, sentence] of faults)
    it(`saves no rule ${name}, and says so at the field`, async () => {
      const desk = await openDesk();
      await desk.press('添加规则');
      await desk.type('wordings', '没戏');
      await desk.press('保存');
      await waitUntil(() => listed(desk).length === 1);
      await desk.press('添加规则');
      for (const [field, value] of Object.entries(fields)) await desk.type(field, value);
      await desk.press('保存');
      await waitUntil(() => desk.host.shadowRoot!.activeElement?.getAttribute('name') === at);
      const field = desk.find(`[name="${at}"]`);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(desk.all(`#${field.getAttribute('aria-describedby')!}`)).to.deep.equal([sentence]);
    });

  it('takes the notation of patterns when asked to, and says when it cannot be read', async () => {
    const desk = await openDesk();
    await desk.press('添加规则');
    await desk.type('wordings', '<我方>…2(没戏|甭想');
    desk.find('[name=advanced]').click();
    await desk.host.updateComplete;
    await desk.press('保存');
    expect(desk.all('.settings-fault')).to.deep.equal(['写法读不懂：括号要成对，词类要是已有的']);
    await desk.type('wordings', '<我方>…2(没戏|甭想)');
    await desk.type('hits', '小店这里没戏');
    expect(desk.all('.settings-trials mark')).to.deep.equal(['小店这里没戏']);
    await desk.press('保存');
    await waitUntil(() => desk.finds('我甭想').length === 1);
  });

  it('fills the object into a suggestion, and says which one cannot be used', async () => {
    const desk = await openDesk();
    await desk.press('添加规则');
    await desk.type('wordings', '没戏');
    desk.find('[name=clause]').click();
    await desk.type('suggestions', '<物件>的事\n<我方>来办\n我来办');
    expect(desk.all('.settings-warnings li').join()).to.include('“<物件>的事”用不上').and.not.include('来办');
    await desk.type('suggestions', '<我方>来办');
    expect(desk.all('.settings-warnings li').join()).to.include('“<我方>来办”用不上');
    await desk.type('suggestions', '<我方>没戏\n我来办');
    expect(desk.all('.settings-warnings li').join()).to.include('“<我方>没戏”本身也会被提示');
    await desk.type('suggestions', '<我方>来办\n我来办');
    expect(desk.all('.settings-warnings li')).to.deep.equal([]);
    await desk.press('保存');
    await waitUntil(() => desk.finds('小店没戏').length === 1);
    const [finding] = desk.host.checker!.check('小店没戏').findings;
    expect(finding!.suggestions.map(({ text }) => text)).to.deep.equal(['小店来办', '我来办']);
  });

  it('takes a category by any of its names', async () => {
    const desk = await openDesk(rule('own-id', '没戏', { category: '直播间' }));
    await desk.press('编辑“没戏”');
    await desk.type('category', ' ');
    await desk.type('category-name', '推諉');
    await desk.press('保存');
    await waitUntil(() => listed(desk).length === 1 && desk.all('.settings-form').length === 0);
    const { rules } = (await desk.records.get<RulePack>('checker/team-rules'))!;
    expect(rules[0]!.category).to.equal('shirking');
  });

  it('edits a rule under the same id, and keeps what the form does not show', async () => {
    const before = rule('own-id', '没戏', { hintWhen: ['没戏吧'], source: '制度' });
    const desk = await openDesk(before);
    await desk.press('编辑“没戏”');
    await desk.type('wordings', '甭想');
    await desk.type('category', ' ');
    await desk.type('category-name', '直播间');
    await desk.press('保存');
    await waitUntil(() => listed(desk)[0] === '甭想');
    const { rules } = (await desk.records.get<RulePack>('checker/team-rules'))!;
    expect(rules).to.deep.equal([{ ...before, title: '甭想', patterns: ['甭想'], category: '直播间' }]);
  });

  it('offers a form that was left half done again', async () => {
    const desk = await openDesk();
    await desk.press('添加规则');
    await desk.type('wordings', '没戏');
    escape(desk);
    await desk.host.updateComplete;
    expect(said(desk)).to.include('没有保存就离开了');
    await desk.press('撤销');
    expect(desk.find<HTMLTextAreaElement>('[name=wordings]').value).to.equal('没戏');
    await desk.type('wordings', '');
    escape(desk);
    await desk.host.updateComplete;
    expect(said(desk)).to.equal('');
  });

  it('deletes a rule, and takes that back in its old place', async () => {
    const desk = await openDesk(rule('a', '没戏'), rule('b', '甭想'), rule('c', '做梦'));
    await desk.press('删除“甭想”');
    await waitUntil(() => listed(desk).length === 2);
    await waitUntil(() => desk.host.shadowRoot!.activeElement?.textContent.trim() === '撤销');
    await waitUntil(() => desk.finds('甭想').length === 0);
    await desk.press('撤销');
    await waitUntil(() => listed(desk).length === 3);
    expect(listed(desk)).to.deep.equal(['没戏', '甭想', '做梦']);
    await waitUntil(() => desk.finds('甭想').length === 1);
  });

  it('turns a rule off and on', async () => {
    const desk = await openDesk(rule('a', '没戏'));
    desk.find('input[type=checkbox]', '启用“没戏”').click();
    await waitUntil(() => desk.finds('没戏').length === 0);
    expect(await desk.records.get('checker/severities')).to.deep.equal({ a: 'off' });
    desk.find('input[type=checkbox]', '启用“没戏”').click();
    await waitUntil(() => desk.finds('没戏').length === 1);
    expect(await desk.records.get('checker/severities')).to.deep.equal({});
  });

  it('shows a table with its problems by row before it is taken, and takes it back', async () => {
    const desk = await openDesk(rule('a', '没戏'));
    const csv = '\uFEFF禁语,级别,替代\n做梦,很高,好的\n,,\n甭想,提示,"别做梦"\n';
    await pick(desk, '禁语.csv', csv);
    expect(desk.all('h3')).to.deep.equal(['导入“禁语.csv”']);
    expect(desk.all('.notice li')).to.deep.equal([
      '第 2 行 级别“很高”不认识，先按“不妥”处理；可以写：禁语、不妥、提示',
      '第 4 行 替代说法本身也用了表里的禁语：别做梦',
    ]);
    expect(desk.finds('做梦')).to.deep.equal([]);
    await expect(desk.host).to.be.accessible();
    await desk.press('采用 2 条');
    await waitUntil(() => listed(desk).length === 3);
    await waitUntil(() => desk.finds('做梦').length === 1);
    await desk.press('撤销');
    await waitUntil(() => listed(desk).length === 1);
    expect(listed(desk)).to.deep.equal(['没戏']);
  });

  it('replaces all rules by a table when asked to', async () => {
    const desk = await openDesk(rule('a', '没戏'));
    await pick(desk, 'a.csv', '禁语\n甭想');
    desk.find('input[type=radio][name=how]:not(:checked)').click();
    await desk.press('采用 1 条');
    await waitUntil(() => listed(desk)[0] === '甭想');
    expect(listed(desk)).to.have.length(1);
  });

  it('says what is wrong with a file', async () => {
    const desk = await openDesk();
    await pick(desk, 'x.xlsx', 'PK\u0003\u0004');
    expect(said(desk)).to.equal('“x.xlsx”读不出来，请确认是 CSV 或 .xlsx 表格');
    await pick(desk, 'y.csv', '没戏\n甭想');
    expect(desk.all('.notice li')).to.deep.equal(['第 1 行 没有找到表头，表头里至少要有“禁语”一列']);
    expect(desk.all('.empty')).to.deep.equal(['没有可以采用的规则']);
  });

  for (const [button, file] of [
    ['导出 Excel', '团队用语.xlsx'],
    ['导出 CSV', '团队用语.csv'],
  ] as const)
    it(`exports what it imports: ${button}`, async () => {
      const kept = rule('a', '没戏', { suggestions: ['=1', '好'] });
      const desk = await openDesk(kept);
      const { name, bytes } = await catchDownload(() => desk.find('button', button).click());
      expect(name).to.equal(file);
      await pick(desk, name, bytes);
      desk.find('input[type=radio][name=how]:not(:checked)').click();
      await desk.press('采用 1 条');
      await waitUntil(() => said(desk).includes('已采用'));
      const { rules } = (await desk.records.get<RulePack>('checker/team-rules'))!;
      expect(rules).to.deep.equal([kept]);
    });

  it('offers a template, and nothing to export, while there are no rules', async () => {
    const desk = await openDesk();
    expect(desk.all('button')).to.include('下载模板').and.not.include('导出 Excel');
    const { name, bytes } = await catchDownload(() => desk.find('button', '下载模板').click());
    expect(name).to.equal('团队用语模板.xlsx');
    await pick(desk, name, bytes);
    expect(desk.all('.settings-form > p')[0]).to.equal('读出 2 条规则，没有问题');
  });

  it('changes the level of a built-in rule, turns it off, and resets all with undo', async () => {
    const desk = await openDesk();
    await desk.press('内置规则');
    const choose = async (title: string, value: string): Promise<void> => {
      const select = desk.find<HTMLSelectElement>('select', `“${title}”的级别`);
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await desk.host.updateComplete;
    };
    expect(desk.finds('我不能，但是')).to.deep.equal(['cannot error', 'but warning']);
    await choose('我不能', 'info');
    await choose('但是', 'off');
    await waitUntil(() => desk.finds('我不能，但是').join() === 'cannot info');
    expect(desk.all('.settings .row span').join()).to.include('改过 2 条');
    await desk.press('全部恢复默认');
    await waitUntil(() => desk.finds('我不能，但是').length === 2);
    await desk.press('撤销');
    await waitUntil(() => desk.finds('我不能，但是').join() === 'cannot info');
    await choose('但是', '');
    await waitUntil(() => desk.finds('我不能，但是').length === 2);
  });

  it('narrows the built-in rules in either script', async () => {
    const desk = await openDesk();
    await desk.press('内置规则');
    await desk.type('query', '聽到的是拒絕');
    expect(desk.all('.settings-rules strong')).to.deep.equal(['我不能', '但是']);
    await desk.type('query', '但');
    expect(desk.all('.settings-rules strong')).to.deep.equal(['但是']);
  });

  it('looks again when its tab comes back into sight', async () => {
    const desk = await openDesk(rule('a', '没戏'));
    await desk.records.set('checker/team-rules', teamOf(rule('b', '甭想')));
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => desk.finds('甭想').length === 1);
    expect(desk.finds('没戏')).to.deep.equal([]);
    await desk.host.updateComplete;
    expect(listed(desk)).to.deep.equal(['甭想']);
  });

  it('changes what is stored, not what it read', async () => {
    const desk = await openDesk(rule('a', '没戏'), rule('b', '甭想'));
    await desk.records.set(
      'checker/team-rules',
      teamOf(rule('a', '没戏'), rule('b', '甭想'), rule('c', '做梦')),
    );
    await desk.press('删除“没戏”');
    await waitUntil(() => listed(desk).join() === '甭想,做梦');
  });

  it('survives whatever lies in the records', async () => {
    const records = createMemoryRecords();
    await records.set('checker/team-rules', {
      id: 'team',
      title: 't',
      version: '1',
      rules: [1, rule('a', '没戏')],
    });
    await records.set('checker/severities', { but: 'loud', cannot: 'off' });
    const desk = await openDeskOn(records);
    expect(listed(desk)).to.deep.equal(['没戏']);
    expect(desk.finds('我不能，但是，没戏')).to.deep.equal(['but warning', 'a error']);
  });

  it('keeps a rule whose examples fail out of force, and says so', async () => {
    const desk = await openDesk(rule('a', '没戏', { examples: { hit: ['甭想'], miss: [] } }));
    expect(desk.finds('没戏')).to.deep.equal([]);
    expect(desk.all('.chip.warning')).to.deep.equal(['例句没有通过，暂未生效']);
  });

  for (const lang of ['zh-CN', 'zh-TW', 'en'])
    it(`is accessible on every page: ${lang}`, async () => {
      const { host, all } = await openDesk(rule('a', '没戏'));
      host.lang = lang;
      host.requestUpdate();
      await host.updateComplete;
      await expect(host).to.be.accessible();
      const root = host.shadowRoot!;
      root.querySelectorAll<HTMLButtonElement>('.stages button')[1]!.click();
      await host.updateComplete;
      root.querySelectorAll('details').forEach(group => (group.open = true));
      await expect(host).to.be.accessible();
      root.querySelectorAll<HTMLButtonElement>('.stages button')[0]!.click();
      await host.updateComplete;
      root.querySelector<HTMLButtonElement>('.settings-acts button')!.click();
      await host.updateComplete;
      expect(all('.settings-form')).to.have.length(1);
      await expect(host).to.be.accessible();
    });
});
