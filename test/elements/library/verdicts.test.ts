import { expect, waitUntil } from '@open-wc/testing';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { button, desk, inserted, part, press, selected, text, type, type Desk } from './desk.js';

const phrase = (id: string, title: string, wording: string) => ({
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
      phrase('good', '好的说法', '您好，{{称呼}}，我马上为您核实。'),
      phrase('bad', '坏的说法', '{{称呼}}，这个我不能。'),
      phrase('worse', '更坏的说法', '这是我司禁词。'),
    ],
  },
];
const rule = (id: string, pattern: string, suggestions: readonly string[]) => ({
  id,
  category: 'refusal',
  severity: 'error',
  title: id,
  patterns: [pattern],
  reason: `别说${pattern}`,
  suggestions,
  examples: { hit: [pattern], miss: [] },
  source: '测试',
});
const rules = [
  {
    id: 'r',
    title: 'r',
    version: '1',
    rules: [rule('cannot', '我不能', ['我来想办法']), rule('word', '禁词', [])],
  },
];

const marked = (on: Desk): string[] =>
  [...on.library.renderRoot.querySelectorAll('[role=option] .breach')].map(sign =>
    sign.closest('[role=option]')!.querySelector('.name')!.textContent.trim(),
  );

async function open(own: Parameters<typeof desk>[0] = {}) {
  const on = await desk({ packs, ...own });
  Object.assign(on.library, { rules, ...own });
  await on.library.updateComplete;
  return on;
}

describe('<heyan-library>: phrases and the rules', () => {
  it('marks what breaks a rule, in idle time, and says why and how it would read better', async () => {
    const on = await open();
    await waitUntil(() => marked(on).length === 2, 'judged', { timeout: 8000 });
    expect(marked(on)).to.deep.equal(['坏的说法', '更坏的说法']);
    expect(part(on.library, '.preview .notice')).to.equal(null);
    on.field.focus();
    await press(on, 'ArrowDown');
    expect(selected(on.library)).to.equal('坏的说法');
    expect(text(on.library, '.preview .notice')).to.equal(
      '这条话术里有要改的说法 “我不能”：别说我不能 可以改成 称呼，这个我来想办法。 用改好的',
    );
    await expect(on.library).to.be.accessible();
    await press(on, 'ArrowDown');
    expect(text(on.library, '.preview .notice')).to.equal('这条话术里有要改的说法 “禁词”：别说禁词');
  });

  it('inserts the better words, blanks asked first', async () => {
    const on = await open();
    await waitUntil(() => marked(on).length === 2, 'judged', { timeout: 8000 });
    on.field.focus();
    await press(on, 'ArrowDown');
    button(on.library, '用改好的')!.click();
    await on.library.updateComplete;
    expect(text(on.library, '.preview .say')).to.equal('称呼，这个我来想办法。');
    const blank = part<HTMLInputElement>(on.library, '.preview form input')!;
    blank.value = '王先生';
    blank.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const event = await inserted(on.library, () =>
      part<HTMLFormElement>(on.library, '.preview form')!.requestSubmit(),
    );
    expect([event.phraseId, event.text]).to.deep.equal(['bad', '王先生，这个我来想办法。']);
    expect(on.box.value).to.equal('王先生，这个我来想办法。');
  });

  it('judges anew by other rules, and not at all when switched off', async () => {
    const on = await open();
    await waitUntil(() => marked(on).length === 2, 'judged', { timeout: 8000 });
    on.library.rules = [{ ...rules[0]!, rules: [rule('verify', '核实', ['查一查'])] }];
    await waitUntil(() => marked(on).join() === '好的说法', 'judged by others', { timeout: 8000 });
    on.library.check = 'off';
    await on.library.updateComplete;
    expect(marked(on)).to.deep.equal([]);
  });

  it('judges by what the team has set in the checker too, read anew when it is changed there', async () => {
    const records = createMemoryRecords();
    const team = (...own: readonly object[]) => ({ id: 'team', title: 't', version: '1', rules: own });
    await records.set('checker/team-rules', team(rule('team.verify', '马上', ['尽快'])));
    await records.set('checker/severities', { word: 'off' });
    const on = await open({ records });
    await waitUntil(() => marked(on).length === 2, 'judged', { timeout: 8000 });
    expect(marked(on)).to.deep.equal(['好的说法', '坏的说法']);

    await records.set('checker/team-rules', team());
    const channel = new BroadcastChannel('heyan/checker/team-rules');
    channel.postMessage('changed');
    channel.close();
    await waitUntil(() => marked(on).join() === '坏的说法', 'judged anew', { timeout: 8000 });
  });

  it('finds the shipped phrases in order by the shipped rules, typing never held up', async () => {
    const on = await desk({ packs: undefined, lang: 'zh-CN' });
    on.library.packs = [...packs];
    await waitUntil(() => marked(on).includes('坏的说法'), 'judged by the built-in rules', {
      timeout: 8000,
    });
    await type(on, '好的');
    expect(on.field.value).to.equal('好的');
    expect(marked(on)).not.to.include('好的说法');
  });

  it('names what could not be read of the rules', async () => {
    const on = await open({ rules: [{ id: 'broken' }, ...rules] });
    await waitUntil(() => text(on.library, '[part=problems]').includes('rules[0]'), 'said');
    await waitUntil(() => marked(on).length === 2, 'the rest is in use', { timeout: 8000 });
  });
});
