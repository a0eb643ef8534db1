import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define/checker.js';
import type { HeyanApplyEvent } from '../../../src/elements/checker/apply-event.js';
import type { HeyanChecker } from '../../../src/elements/checker/checker.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { HeyanInsertEvent } from '../../../src/ui/insert-event.js';
import { openDesk, press, rule, rules, shadow, type Desk } from './desk.js';

const phrase = (id: string, text: string, replaces: readonly string[], title = id) => ({
  id,
  category: '改写',
  title,
  tags: [],
  text,
  replaces,
});
const phrases = [
  {
    id: 'p',
    title: 'p',
    version: '1',
    phrases: [
      phrase('help', '我看看能够为您做什么。', ['cannot'], '能做什么'),
      phrase('invoice', '发票抬头我帮您改，请{{称呼}}稍等{{时限|一小时}}。', ['cannot'], '改抬头'),
      phrase('bad', '我不能，但是您可以。', ['cannot']),
      phrase('third', '我马上为您想办法。', ['cannot']),
      phrase('fourth', '我请同事一起来处理。', ['cannot']),
      phrase('thank', '谢谢{{称呼}}的耐心。', ['thanks'], '道谢'),
    ],
  },
];

async function open(
  text: string,
  own: Partial<HeyanChecker> = {},
  desk: Parameters<typeof openDesk>[1] = {},
) {
  const on = await openDesk('', desk);
  Object.assign(on.checker, { records: createMemoryRecords(), phrases, ...own });
  on.box.value = text;
  on.box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await on.checker.updateComplete;
  return on;
}

const offered = ({ checker }: Desk): HTMLButtonElement[] => [
  ...shadow(checker).querySelectorAll<HTMLButtonElement>('.phrase'),
];
const titles = (desk: Desk): string[] => offered(desk).map(each => each.querySelector('b')!.textContent);
const arrived = (desk: Desk) =>
  waitUntil(() => offered(desk).length > 0, 'phrases are offered', { timeout: 8000 });

describe('<heyan-checker> and the phrases of the library', () => {
  it('offers at most three that replace what was found, the nearest first, none that breaks a rule', async () => {
    const desk = await open('您好。发票抬头我不能改。');
    await arrived(desk);
    expect(titles(desk)).to.deep.equal(['改抬头', '能做什么', 'third']);
    const group = shadow(desk.checker).querySelector('.phrases')!;
    expect(group.querySelector('summary')!.textContent).to.equal('话术库里的说法（3）');
    await expect(desk.checker).to.be.accessible();
  });

  it('unfolds those of the finding the agent is at', async () => {
    const desk = await open('我不能。是的，我不能。');
    await arrived(desk);
    const unfolded = (): boolean[] =>
      [...shadow(desk.checker).querySelectorAll<HTMLDetailsElement>('.phrases')].map(each => each.open);
    desk.box.focus();
    desk.box.setSelectionRange(2, 2);
    await waitUntil(() => unfolded().join() === 'true,false', 'the first');
    desk.box.setSelectionRange(9, 9);
    await waitUntil(() => unfolded().join() === 'false,true', 'the second');
  });

  it('puts one in the place of the sentence by a click, the first blank selected, and says so by both events', async () => {
    const desk = await open('您好。发票抬头我不能改！请稍等。');
    await arrived(desk);
    const applied = oneEvent(desk.checker, 'heyan-apply');
    const inserted = oneEvent(desk.checker, 'heyan-insert');
    offered(desk)[0]!.click();
    const apply = (await applied) as Event as HeyanApplyEvent;
    const insert = (await inserted) as Event as HeyanInsertEvent;
    expect(desk.box.value).to.equal('您好。发票抬头我帮您改，请【称呼】稍等一小时。请稍等。');
    const { selectionStart, selectionEnd } = desk.box;
    expect(desk.box.value.slice(selectionStart, selectionEnd)).to.equal('【称呼】');
    expect([apply.ruleId, apply.suggestion]).to.deep.equal(['cannot', phrases[0]!.phrases[1]!.text]);
    expect([insert.phraseId, insert.text, insert.how]).to.deep.equal([
      'invoice',
      '发票抬头我帮您改，请【称呼】稍等一小时。',
      'inserted',
    ]);
    await desk.checker.updateComplete;
    expect(shadow(desk.checker).querySelector('.notice.ok')!.textContent).to.include('改抬头');
    expect(offered(desk)).to.have.lengthOf(0);
    document.execCommand('undo');
    expect(desk.box.value).to.equal('您好。发票抬头我不能改！请稍等。');
  });

  it('counts it where the library looks, and keeps no text', async () => {
    const records = createMemoryRecords();
    const desk = await open('我不能', { records });
    await arrived(desk);
    offered(desk)[0]!.click();
    await waitUntil(async () => (await records.get('library/uses')) !== undefined, 'counted');
    expect(await records.get('library/counts')).to.deep.equal({ help: 1 });
    expect(Object.values((await records.get<object>('library/uses'))!)).to.deep.equal([{ help: 1 }]);
    const kept = await Promise.all((await records.keys('library/')).map(key => records.get(key)));
    expect(JSON.stringify(kept)).not.to.include('我');
  });

  it('works by keys alone', async () => {
    const desk = await open('我不能');
    await arrived(desk);
    const [first] = offered(desk);
    first!.focus();
    expect(shadow(desk.checker).activeElement).to.equal(first);
    expect(first!.tabIndex).to.equal(0);
    const inserted = oneEvent(desk.checker, 'heyan-insert');
    first!.click();
    await inserted;
    expect(desk.box.value).to.equal('我看看能够为您做什么。');
    expect(press(desk.box, 'F8').defaultPrevented).to.equal(false);
  });

  it('answers a demand on the whole reply behind it', async () => {
    const desk = await open('这就好', {}, { stage: 'closing' });
    await arrived(desk);
    expect(titles(desk)).to.deep.equal(['道谢']);
    const inserted = oneEvent(desk.checker, 'heyan-insert');
    offered(desk)[0]!.click();
    await inserted;
    expect(desk.box.value).to.equal('这就好。谢谢【称呼】的耐心。');
  });

  it('offers none of those that break a rule of the page, nor any where the page wants none', async () => {
    const own = [
      {
        id: 'p',
        title: 'p',
        version: '1',
        rules: [...rules, rule({ id: 'own', patterns: ['看看', '抬头'] })],
      },
    ];
    const desk = await open('我不能', {}, { packs: own });
    await arrived(desk);
    expect(titles(desk)).to.deep.equal(['third', 'fourth']);
    desk.checker.phrases = [];
    await desk.checker.updateComplete;
    await waitUntil(() => offered(desk).length === 0, 'none offered');
  });

  it('speaks the script of the reply', async () => {
    const desk = await open('發票抬頭我不能改', {}, { lang: 'zh-TW' });
    await arrived(desk);
    expect(offered(desk)[0]!.querySelector('.text')!.textContent).to.equal(
      '發票抬頭我幫您改，請稱呼稍等一小時。',
    );
    expect(shadow(desk.checker).querySelector('.phrases summary')!.textContent).to.equal(
      '常用回覆裡的說法（3）',
    );
  });

  it('offers own phrases too, one of a pack as it was rewritten, and follows what is kept', async () => {
    const records = createMemoryRecords();
    const own = (id: string, text: string) => ({ ...phrase(id, text, ['cannot']), tags: ['我的'] });
    await records.set('library/own-phrases', {
      version: 1,
      phrases: [
        own('mine', '这件事我来跟进。'),
        own('third', '我马上去办。'),
        { ...own('old', '旧的说法。'), archived: true },
      ],
      hidden: ['help', 'invoice'],
    });
    const desk = await open('我不能', { records });
    await arrived(desk);
    const texts = (): string[] => offered(desk).map(each => each.querySelector('.text')!.textContent.trim());
    expect(texts()).to.deep.equal(['这件事我来跟进。', '我马上去办。', '我请同事一起来处理。']);

    const inserted = oneEvent(desk.checker, 'heyan-insert');
    offered(desk)[0]!.click();
    expect(((await inserted) as Event as HeyanInsertEvent).phraseId).to.equal('mine');
    await waitUntil(async () => (await records.get('library/counts')) !== undefined, 'counted');
    expect(await records.get('library/counts')).to.deep.equal({ mine: 1 });

    desk.box.value = '我不能';
    desk.box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await arrived(desk);
    await records.set('library/own-phrases', {
      version: 1,
      phrases: [own('new', '我为您问一问。')],
      hidden: ['help'],
    });
    window.dispatchEvent(new Event('focus'));
    await waitUntil(() => texts()[0] === '我为您问一问。', 'read again');
  });

  it('names what could not be read of the packs', async () => {
    const desk = await open('我不能', { phrases: [{ id: 'broken' }, ...phrases] });
    await arrived(desk);
    expect(shadow(desk.checker).querySelector('[part=problems]')!.textContent).to.include('phrases[0]');
  });

  it('has phrases of its own for the built-in rules', async () => {
    const desk = await open('这个不归我管', { phrases: undefined, packs: undefined });
    await arrived(desk);
    const inserted = oneEvent(desk.checker, 'heyan-insert');
    offered(desk)[0]!.click();
    await inserted;
    expect(desk.box.value).not.to.include('不归我管');
  });
});
