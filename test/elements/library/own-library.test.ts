import { expect, waitUntil } from '@open-wc/testing';
import type { HeyanLibrary } from '../../../src/elements/library/library.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { RulePack } from '../../../src/engine/packs/rule-types.js';
import { pack } from '../../engine/library/phrases.js';
import { button, desk, part, text, titles, type } from './desk.js';

const form = (library: HeyanLibrary, field: string): HTMLInputElement =>
  part<HTMLInputElement>(library, `.own [name=${field}]`)!;

async function write(library: HeyanLibrary, field: string, value: string): Promise<void> {
  form(library, field).value = value;
  form(library, field).dispatchEvent(new Event('input'));
  await library.updateComplete;
}

describe('heyan-library: own phrases', () => {
  it('edits the phrase that is shown: an own copy, found in its place by its own words', async () => {
    const on = await desk();
    const { library } = on;
    await type(on, 'yfx');
    button(library, '改成我的')!.click();
    await waitUntil(() => library.shadowRoot!.activeElement?.localName === 'textarea', 'opened', {
      timeout: 8000,
    });
    expect(getComputedStyle(part(library, '.head')!).display).to.equal('none');
    expect(form(library, 'text').value).to.equal(
      pack.phrases.find(({ title }) => title === '运费险说明')!.text,
    );
    await write(library, 'text', '运费险由小店承担，您放心');
    button(library, '保存')!.click();
    await waitUntil(() => text(library, '.own-said').startsWith('已保存'));
    await expect(library).to.be.accessible();
    button(library, '关闭')!.click();
    await waitUntil(
      () => text(library, '.preview').includes('由小店承担'),
      'what was selected stays selected',
    );
    await type(on, '小店承担');
    expect(titles(library)[0]).to.equal('运费险说明');
    expect(button(library, '编辑')).to.exist;
    await type(on, '');
    expect(text(library, '.count')).to.equal(`${pack.phrases.length} 条`);
    expect(text(library, '.panel')).to.include('我的话术');
    await expect(library).to.be.accessible();
  });

  it('says what a rule has against a phrase while it is written, and takes the better words', async () => {
    const rules: RulePack = {
      id: 'r',
      title: 'r',
      version: '1',
      rules: [
        {
          id: 'r.a',
          category: 'refusal',
          severity: 'error',
          title: '没戏',
          patterns: ['没戏'],
          reason: '客户听了灰心',
          suggestions: ['我来想办法'],
          examples: { hit: [], miss: [] },
          source: '测试',
        },
      ],
    };
    const { library } = await desk();
    library.rules = [rules];
    button(library, '我的话术')!.click();
    await waitUntil(() => button(library, '新建话术'), 'opened', { timeout: 8000 });
    button(library, '新建话术')!.click();
    await waitUntil(() => form(library, 'text'));
    await write(library, 'text', '这事没戏');
    await waitUntil(() => part(library, '.own-form .notice'), 'the rules are read', { timeout: 8000 });
    expect(text(library, '.own-form .notice')).to.include('客户听了灰心');
    part(library, '.own-form .take-reworded')!.click();
    await waitUntil(() => form(library, 'text').value === '这事我来想办法');
    await waitUntil(() => !part(library, '.own-form .notice'));
  });

  it('shows what another element of the page has kept, and nothing of it when told so', async () => {
    const records = createMemoryRecords();
    const { library: one } = await desk({ records });
    const { library: other } = await desk({ records });
    const before = titles(other).length;
    button(one, '我的话术')!.click();
    await waitUntil(() => button(one, '新建话术'), 'opened', { timeout: 8000 });
    button(one, '新建话术')!.click();
    await waitUntil(() => form(one, 'text'));
    await write(one, 'text', '独一份的话');
    button(one, '保存')!.click();
    await waitUntil(() => titles(other).includes('独一份的话'));
    other.own = 'off';
    await waitUntil(() => titles(other).length === before);
    expect(button(other, '我的话术')).to.equal(undefined);
    expect(button(other, '改成我的')).to.equal(undefined);
    other.own = 'on';
    await waitUntil(() => titles(other).includes('独一份的话'));
  });
});
