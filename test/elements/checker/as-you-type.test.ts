import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define/checker.js';
import type { HeyanCheckEvent } from '../../../src/elements/checker/check-event.js';
import { announced, button, excerpts, openDesk, packs, rule, shadow, type, verdict } from './desk.js';

describe('<heyan-checker> as you type', () => {
  it('lets an unfinished word be, and shows it when typing pauses', async () => {
    const { box, checker } = await openDesk();
    const reported = oneEvent<HeyanCheckEvent>(checker, 'heyan-check');
    type(box, '亲，我不能');
    await checker.updateComplete;
    expect((await reported).report.findings).to.have.length(1);
    expect(excerpts(checker)).to.deep.equal([]);
    expect(verdict(checker)).to.equal('正在写，写完这一句再看');
    await waitUntil(() => excerpts(checker)[0] === '我不能');
  });

  it('shows it with the end of the sentence, or when the box is left', async () => {
    const { box, checker } = await openDesk();
    for (const part of ['我不能', '退', '，']) {
      type(box, part);
      await checker.updateComplete;
      expect(excerpts(checker)).to.deep.equal([]);
    }
    type(box, '抱歉。');
    await checker.updateComplete;
    expect(excerpts(checker)).to.deep.equal(['我不能']);
    type(box, '但是可以');
    await checker.updateComplete;
    expect(excerpts(checker)).to.deep.equal(['我不能']);
    box.blur();
    await checker.updateComplete;
    expect(excerpts(checker)).to.deep.equal(['我不能', '但是']);
  });

  it('says nothing of a wording that the rest of its sentence turns', async () => {
    const turned = rule({ id: 'cannot', patterns: ['我不能'], except: ['我不能不'] });
    const { box, checker } = await openDesk('', { packs: [{ ...packs[0]!, rules: [turned] }] });
    const seen: string[] = [];
    for (const part of ['我不能', '不', '管您，', '已经登记了。']) {
      type(box, part);
      await checker.updateComplete;
      seen.push(...excerpts(checker), verdict(checker));
    }
    expect(seen).to.deep.equal([
      '正在写，写完这一句再看',
      ...Array.from({ length: 3 }, () => '用语合规，可以发送'),
    ]);
  });

  it('takes an input method at work for typing, however long it takes', async () => {
    const { page, box, checker } = await openDesk();
    type(box, '我不能');
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    // A second checker, which comes too late to hear of it, tells when the pause is over.
    const witness = document.createElement('heyan-checker');
    Object.assign(witness, { for: '#reply', packs });
    page.append(witness);
    await waitUntil(() => excerpts(witness).length === 1, 'the witness shows it');
    expect(excerpts(checker)).to.deep.equal([]);
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await waitUntil(() => excerpts(checker).length === 1, 'it is shown');
  });

  it('keeps on show what grows while it is typed', async () => {
    const grown = rule({ id: 'cannot', patterns: ['我不能', '我不能退款'] });
    const { box, checker } = await openDesk('我不能退', { packs: [{ ...packs[0]!, rules: [grown] }] });
    expect(excerpts(checker)).to.deep.equal(['我不能']);
    type(box, '款');
    await checker.updateComplete;
    expect(excerpts(checker)).to.deep.equal(['我不能退款']);
  });

  it('waits for the clause or for sending where the rule says so', async () => {
    const rules = [
      rule({ id: 'clause', patterns: ['我不能'], wait: 'clause' }),
      rule({ id: 'send', patterns: ['但是'], wait: 'send' }),
    ];
    const { box, checker } = await openDesk('', { packs: [{ ...packs[0]!, rules }] });
    type(box, '我不能，但是可以');
    await checker.updateComplete;
    expect(excerpts(checker)).to.deep.equal(['我不能']);
    box.blur();
    await checker.updateComplete;
    expect(excerpts(checker)).to.deep.equal(['我不能', '但是']);
    box.focus();
    type(box, '，我不能');
    await checker.updateComplete;
    expect(excerpts(checker)).to.deep.equal(['我不能', '但是']);
  });

  it('reads the count out once typing has paused, and nothing while it has not', async () => {
    const { page, box, checker } = await openDesk('', { lang: 'en' });
    expect(announced(checker)).to.equal('');
    const heard: string[] = [];
    const region = shadow(checker).querySelector('[role=status]')!;
    new MutationObserver(() => heard.push(announced(checker))).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (const letter of '我不能，但是退') {
      type(box, letter);
      await checker.updateComplete;
    }
    expect(heard).to.deep.equal([]);
    await waitUntil(() => heard.length > 0, 'it is read out', { timeout: 3000 });
    expect(heard).to.deep.equal(['2 places to look at']);
    // A second checker of the same box, whose count does change, tells when the pause is over.
    const witness = document.createElement('heyan-checker');
    Object.assign(witness, { for: '#reply', lang: 'en' });
    witness.packs = [{ ...packs[0]!, rules: [rule({ id: 'goods', patterns: ['货'] })] }];
    page.append(witness);
    await witness.updateComplete;
    type(box, '货');
    await waitUntil(() => announced(witness).startsWith('1 '), 'the witness reads out', { timeout: 3000 });
    expect(heard).to.deep.equal(['2 places to look at']);
  });

  it('ignores one place, through edits around it, and takes it back', async () => {
    const { box, checker } = await openDesk('我不能退，我不能换');
    button(checker, '只忽略这一处').click();
    await waitUntil(() => excerpts(checker).length === 1);
    expect(shadow(checker).querySelector('.ignored')!.textContent).to.include('已忽略 1 处');
    expect(shadow(checker).activeElement?.textContent).to.equal('恢复');
    box.focus();
    box.setSelectionRange(0, 0);
    document.execCommand('insertText', false, '亲，');
    box.setSelectionRange(box.value.length, box.value.length);
    type(box, '，我不能修。');
    await checker.updateComplete;
    const starts = [...shadow(checker).querySelectorAll<HTMLButtonElement>('.excerpt')].map(excerpt => {
      excerpt.click();
      return box.selectionStart;
    });
    expect(starts).to.deep.equal([7, 12]);
    button(checker, '恢复').click();
    await checker.updateComplete;
    expect(excerpts(checker)).to.have.length(3);
  });

  it('ignores a rule for this reply and the next ones, until told otherwise', async () => {
    const { box, checker } = await openDesk('我不能退，但是');
    button(checker, '本页不再提示这条规则').click();
    await waitUntil(() => excerpts(checker).length === 1);
    box.value = '我不能换';
    box.dispatchEvent(new Event('input'));
    await checker.updateComplete;
    expect(excerpts(checker)).to.deep.equal([]);
    expect(shadow(checker).querySelector('.ignored')!.textContent).to.include('已忽略 1 条规则');
    checker.resetIgnored();
    await checker.updateComplete;
    expect(excerpts(checker)).to.deep.equal(['我不能']);
  });

  it('goes by the severities and by what is allowed on the ticket', async () => {
    const rules = [...packs[0]!.rules, rule({ id: 'phone', detector: 'mobile' })];
    const { checker } = await openDesk('我不能，但是 138 0013 8000', { packs: [{ ...packs[0]!, rules }] });
    expect(excerpts(checker)).to.deep.equal(['我不能', '但是', '138 0013 8000']);
    checker.allowed = ['13800138000'];
    checker.severities = { but: 'off', cannot: 'info' };
    await checker.updateComplete;
    await waitUntil(() => excerpts(checker).length === 1);
    expect(shadow(checker).querySelector('.finding')!.classList.contains('info')).to.equal(true);
  });

  it('mends everything as one edit that one undo takes back', async () => {
    const { box, checker } = await openDesk();
    type(box, '亲，我不能退，但是可以换。');
    await checker.updateComplete;
    const applied: string[] = [];
    checker.addEventListener('heyan-apply', event => applied.push(event.ruleId));
    button(checker, '全部改好（2 处）').click();
    await waitUntil(() => applied.length === 2);
    expect(box.value).to.equal('亲，我看看能够为您做什么退，同时可以换。');
    expect(applied).to.deep.equal(['cannot', 'but']);
    document.execCommand('undo');
    expect(box.value).to.equal('亲，我不能退，但是可以换。');
  });

  it('mends everything but what is ignored, and selects the first blank', async () => {
    const unknown = rule({ id: 'unknown', patterns: ['不知道'], suggestions: ['我{{时限}}内回复'] });
    const rules = [...packs[0]!.rules, unknown];
    const { box, checker } = await openDesk('我不能，但是不知道', { packs: [{ ...packs[0]!, rules }] });
    button(checker, '只忽略这一处').click();
    await checker.updateComplete;
    const applied = oneEvent(checker, 'heyan-apply');
    button(checker, '全部改好（2 处）').click();
    await applied;
    expect(box.value).to.equal('我不能，同时我【时限】内回复');
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).to.equal('【时限】');
  });
});
