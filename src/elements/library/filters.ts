import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unnarrowed, type Browsing, type Wanted } from './browsing.js';
import type { CategoryNode } from './category-tree.js';
import type { LibraryContent } from './library-content.js';
import { keyOf, treeCommand, treeRows, type TreeRow } from './tree-rows.js';

export interface FiltersOptions {
  readonly browsing: Browsing;
  readonly content: LibraryContent;
  ask(change: Partial<Wanted>, keep?: boolean): void;
}

/**
 * The tree of categories and the tags: what of the tree is unfolded, where the focus is, what is chosen. Where there
 * is no room beside the list they open below a button.
 */
export class Filters implements ReactiveController {
  /** Opened by the button; where there is room they are there all the time. */
  isOpen = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: FiltersOptions;
  readonly #expanded = new Set<string>();
  #current = keyOf(unnarrowed);
  /** What the focus goes to after the next update. */
  #focus: string | undefined;

  constructor(host: ReactiveControllerHost & Element, options: FiltersOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The rows of the tree, the first of them for all phrases. */
  rows(all: string): TreeRow[] {
    const { categories, library } = this.#options.content;
    const whole: CategoryNode = { ...unnarrowed, label: all, count: library.entries.length, children: [] };
    return treeRows([whole, ...categories], key => this.#expanded.has(key));
  }

  /** Whether Tab comes to this row; one that was left and has been folded away since is given up for the first. */
  isCurrent(row: TreeRow, rows: readonly TreeRow[]): boolean {
    const current = rows.some(({ key }) => key === this.#current) ? this.#current : rows[0]!.key;
    return row.key === current;
  }

  isChosen({ key }: TreeRow): boolean {
    return key === keyOf(this.#options.browsing);
  }

  choose({ node, key, expanded }: TreeRow): void {
    this.#current = key;
    if (expanded === false) this.#expanded.add(key);
    this.#options.ask({ pack: node.pack, category: node.category });
    if (this.#isFoldable && expanded === undefined) this.close();
  }

  toggleNode({ key, expanded }: TreeRow): void {
    this.#current = key;
    if (expanded) this.#expanded.delete(key);
    else this.#expanded.add(key);
    this.#host.requestUpdate();
  }

  toggleTag(tag: string): void {
    const { tags } = this.#options.browsing;
    const others = tags.filter(other => other !== tag);
    // What is selected stays so, and with it the tag in the preview that may have been pressed.
    this.#options.ask({ tags: others.length < tags.length ? others : [...tags, tag] }, true);
  }

  clear(): void {
    this.#options.ask(unnarrowed, true);
    this.#focus = '#search';
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    if (this.isOpen) this.#focus = '[role=treeitem][tabindex="0"]';
    this.#host.requestUpdate();
  }

  close(): void {
    this.isOpen = false;
    this.#focus = '.filter-toggle';
    this.#host.requestUpdate();
  }

  onTreeKey(event: KeyboardEvent, rows: readonly TreeRow[], index: number): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const command = treeCommand(event.key, rows, index);
    if (!command) return;
    event.preventDefault();
    if (command.do === 'choose') this.choose(rows[index]!);
    else if (command.do === 'focus') this.#goTo(rows[command.index]!);
    else this.toggleNode(rows[index]!);
  }

  onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !this.#isFoldable) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  hostUpdated(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus) this.#host.shadowRoot!.querySelector<HTMLElement>(focus)?.focus();
  }

  #goTo({ key }: TreeRow): void {
    this.#current = key;
    this.#focus = '[role=treeitem][tabindex="0"]';
    this.#host.requestUpdate();
  }

  get #isFoldable(): boolean {
    const button = this.#host.shadowRoot!.querySelector('.filter-toggle');
    return (button?.getClientRects().length ?? 0) > 0;
  }
}
