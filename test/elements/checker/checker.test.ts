import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define/checker.js';
import type { HeyanChecker } from '../../../src/elements/checker/checker.js';
import type { HeyanCheckEvent } from '../../../src/elements/checker/check-event.js';
import { excerpts, openDesk, packs, press, ready, rule, rules, shadow, type, verdict } from './desk.js';

describe('<heyan-checker>', () => {
  it('checks what is in the box, and again on every input', async () => {
    const { box, checker } = await openDesk('我不能退');
    expect(excerpts(checker)).to.deep.equal(['我不能']);
    type(box, '，但是可以。');
    await checker.updateComplete;
    expect(excerpts(checker)).to.deep.equal(['我不能', '但是']);
    expect(verdict(checker)).to.equal('发现 2 处需要留意');
    box.select();
    document.execCommand('delete');
    await checker.updateComplete;
    expect(excerpts(checker)).to.deep.equal([]);
    expect(verdict(checker)).to.include('空的');
  });

  it('reports every new judgement by an event that holds no text', async () => {
    const { box, checker } = await openDesk();
    setTimeout(() => type(box, '我不能'));
    const event = await oneEvent<HeyanCheckEvent>(checker, 'heyan-check');
    expect(event.bubbles && event.composed).to.equal(true);
    expect(event.report.findings.map(f => [f.ruleId, f.start, f.end])).to.deep.equal([['cannot', 0, 3]]);
  });

  it('shows reason and wordings, and writes the chosen one as one undoable edit', async () => {
    const { box, checker } = await openDesk();
    type(box, '亲，我不能退。');
    await checker.updateComplete;
    expect(shadow(checker).querySelector('.reason')!.textContent).to.equal('客户听到的是拒绝');
    const [, second] = shadow(checker).querySelectorAll<HTMLButtonElement>('button.wording');
    setTimeout(() => second!.click());
    const event = await oneEvent(checker, 'heyan-apply');
    expect(event).to.include({ ruleId: 'cannot', suggestion: '我帮您想办法' });
    expect(box.value).to.equal('亲，我帮您想办法退。');
    document.execCommand('undo');
    expect(box.value).to.equal('亲，我不能退。');
    await waitUntil(() => excerpts(checker).length === 1, 'it is found again after undo');
  });

  it('applies the wording at the caret by one key, and leaves the key to the page when there is none', async () => {
    const { box, checker } = await openDesk('我不能，但是可以');
    box.focus();
    box.setSelectionRange(6, 6);
    await waitUntil(
      () => shadow(checker).querySelector('.finding.active .excerpt')?.textContent?.trim() === '但是',
    );
    const applied = oneEvent(checker, 'heyan-apply');
    expect(press(box, 'Enter', { altKey: true }).defaultPrevented).to.equal(true);
    await applied;
    expect(box.value).to.equal('我不能，同时可以');

    box.value = '好的';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    expect(press(box, 'Enter', { altKey: true }).defaultPrevented).to.equal(false);
  });

  it('leaves a blank of the wording selected for the next key', async () => {
    const { box, checker } = await openDesk('好，不知道');
    const blank = rule({ id: 'unknown', patterns: ['不知道'], suggestions: ['我{{时限}}内回复您'] });
    checker.packs = [{ ...packs[0]!, rules: [blank] }];
    await waitUntil(() => shadow(checker).querySelector('.blank')?.textContent === '时限');
    const applied = oneEvent(checker, 'heyan-apply');
    shadow(checker).querySelector<HTMLButtonElement>('button.wording')!.click();
    await applied;
    expect(box.value).to.equal('好，我【时限】内回复您');
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).to.equal('【时限】');
  });

  it('goes from finding to finding by key, round the end', async () => {
    const { box } = await openDesk('我不能，但是可以');
    box.focus();
    box.setSelectionRange(0, 0);
    const selected = (): string => box.value.slice(box.selectionStart, box.selectionEnd);
    press(box, 'F8');
    await waitUntil(() => selected() === '但是');
    press(box, 'F8');
    await waitUntil(() => selected() === '我不能');
    press(box, 'F8', { shiftKey: true });
    await waitUntil(() => selected() === '但是');
  });

  it('keeps quiet while an input method composes and judges when it ends', async () => {
    const { box, checker } = await openDesk('我');
    let reports = 0;
    checker.addEventListener('heyan-check', () => reports++);
    box.focus();
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    box.value = '我bu';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    box.value = '我不能';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(reports).to.equal(0);
    expect(press(box, 'Enter', { altKey: true, isComposing: true }).defaultPrevented).to.equal(false);
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '不能' }));
    await waitUntil(() => excerpts(checker)[0] === '我不能');
    expect(reports).to.be.greaterThan(0);
  });

  it('shows the demands of the stage at a glance and follows the choice of stage', async () => {
    const { checker } = await openDesk('好的');
    expect(shadow(checker).querySelector('[part=demands]')).to.equal(null);
    const closing = [...shadow(checker).querySelectorAll<HTMLButtonElement>('.stages button')].at(-1)!;
    closing.click();
    await checker.updateComplete;
    await waitUntil(() => shadow(checker).querySelector('[part=demands]') !== null);
    expect(shadow(checker).querySelector('[part=demands]')!.textContent).to.include('还没做到');
    expect(shadow(checker).querySelector('.finding strong')!.textContent).to.equal('道谢');
  });

  it('waits for a box that comes later, and says so', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><heyan-checker for="#late" lang="zh-CN" .packs=${packs}></heyan-checker></div>`,
    );
    const checker = page.querySelector('heyan-checker')!;
    await waitUntil(() => shadow(checker).querySelector('.notice')?.textContent?.includes('#late'));
    const box = document.createElement('textarea');
    box.id = 'late';
    box.value = '但是';
    page.append(box);
    await waitUntil(() => excerpts(checker)[0] === '但是');
    box.remove();
    await waitUntil(() => excerpts(checker).length === 0);
  });

  it('says what is wrong with a selector or a target that is no reply box', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p id="text">不是输入框</p>
        <heyan-checker for="##" lang="zh-CN" .packs=${packs}></heyan-checker>
        <heyan-checker for="#text" lang="en" .packs=${packs}></heyan-checker>
      </div>`,
    );
    const [first, second] = page.querySelectorAll('heyan-checker');
    await waitUntil(() =>
      shadow(first!).querySelector('[role=alert]')?.textContent?.includes('不是有效的选择器'),
    );
    await waitUntil(() =>
      shadow(second!).querySelector('[role=alert]')?.textContent?.includes('is not a reply box'),
    );
  });

  it('loads the rest of a broken pack and lists what was left out', async () => {
    const broken = {
      ...packs[0]!,
      rules: [rules[0], { id: 'half' }, 7, { ...rules[1], patterns: ['(但是'] }],
    };
    const page = await fixture<HTMLElement>(
      html`<div>
        <textarea id="reply" aria-label="回复">我不能，但是</textarea>
        <heyan-checker for="#reply" lang="zh-CN" .packs=${[broken, 'nonsense']}></heyan-checker>
      </div>`,
    );
    const checker = page.querySelector('heyan-checker')!;
    await ready(checker);
    expect(excerpts(checker)).to.deep.equal(['我不能']);
    const paths = [...shadow(checker).querySelectorAll('[part=problems] code')].map(code => code.textContent);
    expect(paths).to.include('packs[0].rules[2]').and.include('but.patterns[0]');
    expect(paths.some(path => path.startsWith('packs[1]'))).to.equal(true);
  });

  it('leaves nothing behind when it goes, and takes up again when it comes back', async () => {
    const { page, box, checker } = await openDesk('我不能');
    const before = box.outerHTML;
    checker.remove();
    expect(press(box, 'F8').defaultPrevented).to.equal(false);
    expect(document.adoptedStyleSheets).to.have.length(0);
    page.append(checker);
    await waitUntil(() => excerpts(checker)[0] === '我不能');
    expect(box.outerHTML).to.equal(before);
  });

  it('speaks three languages and follows the page', async () => {
    const { checker } = await openDesk('我不能');
    checker.lang = 'zh-TW';
    await checker.updateComplete;
    expect(verdict(checker)).to.equal('發現 1 處需要留意');
    checker.removeAttribute('lang');
    document.documentElement.lang = 'en';
    await waitUntil(() => verdict(checker) === '1 place to look at');
    document.documentElement.removeAttribute('lang');
    checker.strings = { count: findings => `${findings}!` };
    await waitUntil(() => verdict(checker) === '1!');
  });

  it('words its suggestions in the script of the reply, or else of the widget', async () => {
    const wordings = (checker: HeyanChecker): string[] =>
      [...checker.shadowRoot!.querySelectorAll('.findings .wording')].map(({ textContent }) =>
        textContent.trim(),
      );
    const { checker, box } = await openDesk('我不能');
    expect(wordings(checker)).to.deep.equal(['我看看能够为您做什么', '我帮您想办法']);
    checker.lang = 'zh-TW';
    await waitUntil(() => wordings(checker)[0] === '我看看能夠為您做什麼');
    checker.lang = 'en';
    await waitUntil(() => wordings(checker)[0] === '我看看能够为您做什么');
    box.setSelectionRange(0, 0);
    type(box, '這個');
    await waitUntil(() => wordings(checker)[1] === '我幫您想辦法');
  });

  it('names the category of the team in its language, and one the team made up as the team does', async () => {
    const named = (checker: HeyanChecker): string[] =>
      [...checker.shadowRoot!.querySelectorAll('.finding .row > .soft.small')].map(e => e.textContent);
    const own = [
      rule({ id: 'a', patterns: ['甭想'], category: '团队用语' }),
      rule({ id: 'b', patterns: ['没戏'], category: '直播间' }),
    ];
    const { checker } = await openDesk('甭想，没戏。', {
      packs: [{ id: 'p', title: 'p', version: '1', rules: own }],
    });
    expect(named(checker)).to.deep.equal(['团队用语', '直播间']);
    for (const [lang, team] of [
      ['zh-TW', '團隊用語'],
      ['en', 'Team wording'],
    ] as const) {
      checker.lang = lang;
      await checker.updateComplete;
      expect(named(checker)).to.deep.equal([team, '直播间']);
    }
  });

  it('is accessible with findings, demands and problems on show', async () => {
    const { checker } = await openDesk('我不能，但是', { stage: 'closing' });
    await expect(checker).to.be.accessible();
    checker.theme = 'dark';
    await checker.updateComplete;
    await expect(checker).to.be.accessible();
  });
});
