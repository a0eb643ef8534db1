import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/paper-editor.js';
import type { HeyanPaperEditor } from '../../../src/elements/paper-editor/paper-editor.js';
import type { Records } from '../../../src/records/records.js';

const november = (): number => new Date(2026, 10, 21).getTime();

/** An editor of November 2026 with what a test does to it. */
export class EditorHarness {
  readonly editor: HeyanPaperEditor;

  constructor(editor: HeyanPaperEditor) {
    this.editor = editor;
  }

  get shadow(): ShadowRoot {
    return this.editor.shadowRoot!;
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.shadow.querySelector<E>(selector)!;
  }

  all(selector: string): HTMLElement[] {
    return [...this.shadow.querySelectorAll<HTMLElement>(selector)];
  }

  text(selector: string): string {
    return read(this.find(selector));
  }

  texts(selector: string): string[] {
    return this.all(selector).map(read);
  }

  async click(selector: string): Promise<void> {
    this.find(selector).click();
    await this.editor.updateComplete;
  }

  /** Fills a field in, or chooses from a list. */
  async enter(selector: string, value: string): Promise<void> {
    const field = this.find<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
    await this.editor.updateComplete;
  }

  async draw(): Promise<void> {
    await this.click('.draw');
    await waitUntil(() => this.find('.question'), 'the paper is shown', { timeout: 5000 });
  }

  async openBank(): Promise<void> {
    await this.click('.bank-open');
    await waitUntil(() => this.find('.bank-all'), 'the bank is shown', { timeout: 5000 });
  }

  /** Picks a file the way a reader does. */
  async pick(selector: string, name: string, content: BlobPart): Promise<void> {
    const picked = new DataTransfer();
    picked.items.add(new File([content], name));
    const input = this.find<HTMLInputElement>(selector);
    input.files = picked.files;
    input.dispatchEvent(new Event('change'));
    await this.editor.updateComplete;
  }
}

const read = (element: HTMLElement | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

export async function openEditor(
  records: Records,
  banks: readonly unknown[] | undefined,
  lang = 'zh-CN',
): Promise<EditorHarness> {
  const editor = await fixture<HeyanPaperEditor>(
    html`<heyan-paper-editor
      lang=${lang}
      .banks=${banks}
      .records=${records}
      .now=${november}
    ></heyan-paper-editor>`,
  );
  const harness = new EditorHarness(editor);
  await waitUntil(() => harness.find('.sections'), 'the settings are shown', { timeout: 5000 });
  return harness;
}
