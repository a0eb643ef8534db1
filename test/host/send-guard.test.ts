import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { guardSend, type SendTrigger, type SendWays } from '../../src/host/send-guard.js';
import type { TargetProblem } from '../../src/host/watch-target.js';

interface Desk {
  readonly form: HTMLFormElement;
  readonly box: HTMLTextAreaElement;
  readonly button: HTMLButtonElement;
  /** What the page itself has heard. */
  readonly heard: string[];
}

async function openDesk(): Promise<Desk> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <textarea aria-label="回复"></textarea>
      <input aria-label="主题" />
      <button class="send" type="submit"><b>发送</b></button>
    </form>`,
  );
  const heard: string[] = [];
  const hear = (event: Event): void => void heard.push(event.type);
  const [box, button] = [form.querySelector('textarea')!, form.querySelector<HTMLButtonElement>('.send')!];
  form.addEventListener('submit', event => {
    event.preventDefault();
    heard.push('submit');
  });
  for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, hear, { capture: true });
  button.addEventListener('click', hear, { capture: true });
  return { form, box, button, heard };
}

function press(target: HTMLElement, type: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent(type, {
    key: 'Enter',
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  target.dispatchEvent(event);
  return event;
}

describe('guardSend', () => {
  let stop: (() => void) | undefined;
  afterEach(() => stop?.());

  /** Guards the desk and waits until the button is found. */
  async function guard(ways: Partial<SendWays>, holds: (trigger: SendTrigger) => boolean): Promise<string[]> {
    const told: (TargetProblem | undefined)[] = [];
    stop = guardSend({ root: document, button: '', box: undefined, keys: [], ...ways }, holds, problem =>
      told.push(problem),
    );
    if (ways.button) await waitUntil(() => told.length > 0);
    return told.map(String);
  }

  it('holds a click on the button, on what is in it, and the form it submits', async () => {
    const { button, heard } = await openDesk();
    const triggers: SendTrigger[] = [];
    await guard({ button: '.send' }, trigger => triggers.push(trigger) > 0);
    button.click();
    button.querySelector('b')!.click();
    expect(triggers).to.deep.equal(['button', 'button']);
    expect(heard).to.deep.equal([]);
  });

  it('lets through what is not held, asking once', async () => {
    const { button, heard } = await openDesk();
    let asked = 0;
    await guard({ button: '.send' }, () => ++asked < 0);
    button.click();
    expect(asked).to.equal(1);
    expect(heard).to.deep.equal(['click', 'submit']);
  });

  it('holds the key in the box, its repeats and its release, and no other key or field', async () => {
    const { form, box, heard } = await openDesk();
    let asked = 0;
    await guard({ box, keys: ['Enter', 'Ctrl+Enter'] }, () => ++asked > 0);
    expect(press(box, 'keydown').defaultPrevented).to.equal(true);
    expect(press(box, 'keydown', { repeat: true }).defaultPrevented).to.equal(true);
    press(box, 'keyup');
    expect([asked, heard]).to.deep.equal([1, []]);
    press(box, 'keydown', { ctrlKey: true });
    press(box, 'keyup');
    expect([asked, heard]).to.deep.equal([2, []]);
    press(box, 'keydown', { shiftKey: true });
    press(box, 'keyup', { shiftKey: true });
    press(form.querySelector('input')!, 'keydown');
    expect([asked, heard]).to.deep.equal([2, ['keydown', 'keyup', 'keydown']]);
  });

  it('leaves a key to the input method', async () => {
    const { box, heard } = await openDesk();
    await guard({ box, keys: ['Enter'] }, () => true);
    press(box, 'keydown', { isComposing: true });
    press(box, 'keydown', { keyCode: 229 });
    expect(heard).to.deep.equal(['keydown', 'keydown']);
  });

  it('leaves the repeats of a key that was let through', async () => {
    const { box, heard } = await openDesk();
    let asked = 0;
    await guard({ box, keys: ['Enter'] }, () => ++asked < 0);
    press(box, 'keydown');
    press(box, 'keydown', { repeat: true });
    press(box, 'keyup');
    expect([asked, heard.length]).to.deep.equal([1, 3]);
  });

  it('finds a button that comes later or is put in its place, and says when there is none', async () => {
    const { form, button, heard } = await openDesk();
    button.remove();
    expect(await guard({ root: document, button: '.send' }, () => true)).to.deep.equal(['not-found']);
    const later = button.cloneNode(true) as HTMLButtonElement;
    form.append(later);
    await waitUntil(() => {
      later.click();
      return heard.splice(0).length === 0;
    }, 'the new button is held');
  });

  it('says when the selector is none', async () => {
    await openDesk();
    expect(await guard({ button: '##' }, () => true)).to.deep.equal(['bad-selector']);
  });

  it('sees into a closed shadow root when it is in it', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'closed' });
    const [box, button] = [document.createElement('textarea'), document.createElement('button')];
    root.append(box, button);
    let heard = 0;
    for (const type of ['click', 'keydown']) root.addEventListener(type, () => heard++);
    await guard({ root, button: 'button', box, keys: ['Enter'] }, () => true);
    button.click();
    press(box, 'keydown');
    expect(heard).to.equal(0);
  });

  it('leaves nothing behind', async () => {
    const { box, button, heard } = await openDesk();
    await guard({ button: '.send', box, keys: ['Enter'] }, () => true);
    stop!();
    button.click();
    press(box, 'keydown');
    expect(heard).to.deep.equal(['click', 'submit', 'keydown']);
  });
});
