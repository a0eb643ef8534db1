import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/checker.js';
import type { HeyanGuardEvent } from '../../../src/elements/checker/guard-event.js';
import { button, excerpts, openDesk, press, shadow, type, type Desk, type DeskOptions } from './desk.js';

interface GuardedDesk extends Desk {
  readonly send: HTMLButtonElement;
  readonly events: HeyanGuardEvent[];
  /** How often the page has sent. */
  sent(): number;
}

async function openGuarded(text: string, options: DeskOptions): Promise<GuardedDesk> {
  const desk = await openDesk(text, { guardFor: '.send', guardKey: 'Enter', ...options });
  const send = desk.page.querySelector<HTMLButtonElement>('.send')!;
  const events: HeyanGuardEvent[] = [];
  let sent = 0;
  desk.page.querySelector('form')!.addEventListener('submit', event => {
    event.preventDefault();
    sent++;
  });
  desk.box.addEventListener('keydown', event => void (event.key === 'Enter' && sent++));
  desk.checker.addEventListener('heyan-guard', event => events.push(event));
  // The button is looked for in a microtask.
  await desk.checker.updateComplete;
  return { ...desk, send, events, sent: () => sent };
}

const notice = ({ checker }: Desk): string | undefined =>
  shadow(checker).querySelector('.notice.error')?.textContent?.trim();

describe('<heyan-checker guard>', () => {
  it('blocks the button while errors stand, says so and leads to the first', async () => {
    const desk = await openGuarded('亲，我不能退', { guard: 'block' });
    const { box, checker, send, events, sent } = desk;
    send.click();
    await checker.updateComplete;
    expect([sent(), events.length]).to.deep.equal([0, 1]);
    expect(events[0]).to.include({ trigger: 'button', bubbles: true, composed: true, cancelable: true });
    expect(events[0]!.report.findings.map(({ ruleId }) => ruleId)).to.deep.equal(['cannot']);
    expect(notice(desk)).to.equal('还不能发送：有 1 处禁语，改好后就可以发');
    expect(document.activeElement).to.equal(box);
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([2, 5]);
    document.execCommand('insertText', false, '可以');
    await checker.updateComplete;
    expect(notice(desk)).to.equal(undefined);
    send.click();
    press(box, 'Enter');
    expect(sent()).to.equal(2);
  });

  it('blocks the key in the same way', async () => {
    const { box, sent, events } = await openGuarded('亲，我不能退', { guard: 'block' });
    press(box, 'Enter');
    expect(sent()).to.equal(0);
    expect(events.map(({ trigger }) => trigger)).to.deep.equal(['key']);
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([2, 5]);
  });

  it('warns once, and lets a second attempt through', async () => {
    const desk = await openGuarded('我不能退', { guard: 'warn' });
    desk.send.click();
    await desk.checker.updateComplete;
    expect(desk.sent()).to.equal(0);
    expect(notice(desk)).to.include('10 秒内再发一次');
    await waitUntil(() => {
      desk.send.click();
      return desk.sent() === 1;
    }, 'the second attempt');
    expect(desk.events).to.have.length(1);
    desk.send.click();
    expect(desk.sent()).to.equal(1);
  });

  it('lets warnings and hints pass', async () => {
    const { send, sent, events } = await openGuarded('但是可以', { guard: 'block' });
    send.click();
    expect([sent(), events.length]).to.deep.equal([1, 0]);
  });

  it('judges what is in the box at that moment, a rule that waits for sending too', async () => {
    const { box, checker, send, sent } = await openGuarded('', { guard: 'block' });
    box.focus();
    box.value = '我不能';
    send.click();
    expect(sent()).to.equal(0);
    await checker.updateComplete;
    expect(excerpts(checker)).to.deep.equal(['我不能']);
  });

  it('hands over to a host that cancels the event', async () => {
    const desk = await openGuarded('我不能', { guard: 'block' });
    desk.page.addEventListener('heyan-guard', event => event.preventDefault());
    desk.send.click();
    await desk.checker.updateComplete;
    expect([desk.sent(), desk.events.length, notice(desk)]).to.deep.equal([1, 1, undefined]);
  });

  it('holds nothing for an error the agent has ignored', async () => {
    const { checker, send, sent, events } = await openGuarded('我不能', { guard: 'block' });
    button(checker, '只忽略这一处').click();
    send.click();
    expect([sent(), events.length]).to.deep.equal([1, 0]);
  });

  it('leaves keys to the input method and to other uses', async () => {
    const { box, sent, events } = await openGuarded('我不能', { guard: 'block' });
    expect(press(box, 'Enter', { isComposing: true }).defaultPrevented).to.equal(false);
    expect(press(box, 'Enter', { shiftKey: true }).defaultPrevented).to.equal(false);
    expect([sent(), events.length]).to.deep.equal([2, 0]);
  });

  it('is off unless asked for, and ends with the element', async () => {
    const { checker, send, sent } = await openGuarded('我不能', {});
    send.click();
    expect(sent()).to.equal(1);
    checker.guard = 'block';
    await checker.updateComplete;
    await waitUntil(() => {
      const before = sent();
      send.click();
      return sent() === before;
    }, 'it is on');
    const before = sent();
    checker.remove();
    send.click();
    expect(sent()).to.equal(before + 1);
  });

  it('says when the button cannot be found', async () => {
    const { checker } = await openGuarded('好', { guard: 'warn', guardFor: '#nowhere' });
    await waitUntil(() => shadow(checker).querySelector('.notice')?.textContent?.includes('#nowhere'));
    checker.guardFor = '##';
    await waitUntil(() => shadow(checker).querySelector('[role=alert]')?.textContent?.includes('guard-for'));
    checker.guard = 'off';
    await waitUntil(() => shadow(checker).querySelector('.notice') === null);
  });

  it('is accessible with a reply held and a finding ignored', async () => {
    const { checker, box, send } = await openGuarded('我不能，但是', { guard: 'warn' });
    type(box, '，我不能');
    send.click();
    await checker.updateComplete;
    button(checker, '只忽略这一处').click();
    shadow(checker).querySelector('details')!.open = true;
    await checker.updateComplete;
    await expect(checker).to.be.accessible();
    checker.theme = 'dark';
    await checker.updateComplete;
    await expect(checker).to.be.accessible();
  });
});
