import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define/library.js';
import type { HeyanInsertEvent } from '../../../src/ui/insert-event.js';
import type { HeyanLibrary } from '../../../src/elements/library/library.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { pack } from '../../engine/library/phrases.js';

export interface Desk {
  readonly box: HTMLTextAreaElement;
  readonly library: HeyanLibrary;
  readonly field: HTMLInputElement;
}

/** A page with a reply box and the library beside it. */
export async function desk(own: Partial<HeyanLibrary> = {}, reply = ''): Promise<Desk> {
  const records = own.records ?? createMemoryRecords();
  const page = await fixture(html`
    <div>
      <textarea id="reply" aria-label="回复" .value=${reply}></textarea>
      <heyan-library
        for=${own.for ?? '#reply'}
        lang=${own.lang ?? 'zh-CN'}
        .packs=${'packs' in own ? own.packs : [pack]}
        .scripts=${own.scripts}
        .values=${own.values ?? {}}
        .records=${records}
      ></heyan-library>
    </div>
  `);
  const library = page.querySelector('heyan-library')!;
  await library.updateComplete;
  const field = library.renderRoot.querySelector<HTMLInputElement>('#search')!;
  await waitUntil(() => !text(library, '.panel').includes('正在载入'), 'loaded', { timeout: 8000 });
  if ((own.for ?? '#reply') === '#reply')
    await waitUntil(() => button(library, '插入') ?? part(library, '.empty'), 'target found');
  return { box: page.querySelector('textarea')!, library, field };
}

export const part = <E extends HTMLElement>(library: HeyanLibrary, selector: string): E | null =>
  library.renderRoot.querySelector<E>(selector);
export const text = (library: HeyanLibrary, selector: string): string =>
  part(library, selector)?.textContent!.replace(/\s+/g, ' ').trim() ?? '';
export const titles = (library: HeyanLibrary): string[] =>
  [...library.renderRoot.querySelectorAll('[role=option] .name')].map(name => name.textContent.trim());
export const selected = (library: HeyanLibrary): string => text(library, '#list [aria-selected=true] .name');
export const button = (library: HeyanLibrary, label: string): HTMLButtonElement | undefined =>
  [...library.renderRoot.querySelectorAll('button')].find(
    each => (each.getAttribute('aria-label') ?? each.textContent).trim() === label,
  );

export async function type({ library, field }: Desk, query: string): Promise<void> {
  field.focus();
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await answered(library);
}

/** What searches is fetched after the list is there. */
export async function answered(library: HeyanLibrary): Promise<void> {
  await library.updateComplete;
  await waitUntil(() => !part(library, '.empty[aria-busy=true]'), 'answered', { timeout: 8000 });
}

/** Waits until queries are answered, wherever they are asked. */
export async function searchable(library: HeyanLibrary): Promise<void> {
  const field = part<HTMLInputElement>(library, '#search')!;
  for (const query of ['?', '']) {
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answered(library);
  }
}

export async function press(
  { library }: Desk,
  key: string,
  init: KeyboardEventInit = {},
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  (library.shadowRoot!.activeElement ?? library).dispatchEvent(event);
  await library.updateComplete;
  return event;
}

/** What the browser does on Enter in a form. */
export const submit = async (library: HeyanLibrary): Promise<void> => {
  part<HTMLFormElement>(library, 'form')!.requestSubmit();
  await library.updateComplete;
};

export const inserted = async (library: HeyanLibrary, act: () => unknown): Promise<HeyanInsertEvent> => {
  const event = oneEvent(library, 'heyan-insert');
  await act();
  return (await event) as Event as HeyanInsertEvent;
};
