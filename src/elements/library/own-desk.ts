import type { OwnList } from '../../engine/packs/join-own.js';
import {
  addPhrase,
  deletePhrase,
  movePhrase,
  savePhrase,
  setArchived,
  setHidden,
} from '../../engine/packs/own-list.js';
import {
  compareImport,
  countTaken,
  takeImport,
  type ImportChoice,
} from '../../engine/packs/own-list-import.js';
import { takeBack } from '../../engine/packs/own-list-undo.js';
import { samePhrase, type OwnPhrase } from '../../engine/packs/own-phrase.js';
import { phraseTableTemplate } from '../../engine/packs/phrase-table-template.js';
import type { PhrasePack } from '../../engine/packs/phrase-types.js';
import { downloadSheet, type SheetKind } from '../../ui/sheets/write-sheet.js';
import { emptyDraft, fromDraft, sameDraft, toDraft, type OwnDraft } from './own-draft.js';
import { readOwnFile, writePhrases } from './own-file.js';
import type { OwnEditPage, OwnPage, OwnSaid } from './own-pages.js';
import type { OwnStore } from './own-store.js';

/** What a view tells the element that holds it. */
export interface OwnDeskHost {
  readonly update: () => void;
  /** Other phrases are to be found than before. */
  readonly changed: () => void;
  readonly close: () => void;
  /** Moves the focus once the view has been drawn. */
  readonly focus: (selector: string) => void;
}

/** Further back nobody remembers what was there. */
const mostUndos = 20;

/** The state of the view of own phrases and what can be done in it; draws nothing itself. */
export class OwnDesk {
  page: OwnPage = { kind: 'own' };
  said: OwnSaid | undefined;
  /** What the lists are narrowed to. */
  query = '';

  readonly #store: OwnStore;
  readonly #host: OwnDeskHost;
  #packs: readonly PhrasePack[];
  #undos: { readonly before: OwnList; readonly after: OwnList }[] = [];
  #left: OwnEditPage | undefined;

  constructor(store: OwnStore, packs: readonly PhrasePack[], host: OwnDeskHost) {
    this.#store = store;
    this.#packs = packs;
    this.#host = host;
  }

  get list(): OwnList {
    return this.#store.list;
  }

  get packs(): readonly PhrasePack[] {
    return this.#packs;
  }

  get persistent(): boolean {
    return this.#store.persistent;
  }

  get unread(): number {
    return this.#store.unread;
  }

  get canUndo(): boolean {
    return this.#left !== undefined || this.#undos.length > 0;
  }

  setPacks(packs: readonly PhrasePack[]): void {
    this.#packs = packs;
  }

  close(): void {
    this.#host.close();
  }

  /** One step back: from a form to the list, from a list out of the view. */
  back(): void {
    const { page } = this;
    if (page.kind === 'own' || page.kind === 'packs') {
      this.close();
      return;
    }
    this.turnTo({ kind: 'own' });
    if (page.kind !== 'edit' || sameDraft(page.draft, page.before ? toDraft(page.before) : emptyDraft))
      return;
    this.#left = page;
    this.#say({ what: 'left' });
  }

  turnTo(page: OwnPage): void {
    this.page = page;
    this.said = undefined;
    this.#left = undefined;
    this.query = '';
    this.#host.update();
    this.#host.focus(page.kind === 'edit' ? '.own textarea' : '.own h3');
  }

  narrow(query: string): void {
    this.query = query;
    this.#host.update();
  }

  // ---------------------------------------------------------------- one phrase

  /** A form for a phrase, own or of a pack; without one for a new phrase. */
  edit(phrase?: OwnPhrase): void {
    const own = phrase && this.list.phrases.find(({ id }) => id === phrase.id);
    const before = own && !own.archived ? own : phrase;
    this.turnTo({
      kind: 'edit',
      before,
      copies: before !== undefined && !own,
      draft: before ? toDraft(before) : emptyDraft,
      asked: false,
    });
  }

  type(changes: Partial<OwnDraft>): void {
    const { page } = this;
    if (page.kind !== 'edit') return;
    this.page = { ...page, draft: { ...page.draft, ...changes } };
    this.#host.update();
  }

  async save(): Promise<void> {
    const { page } = this;
    if (page.kind !== 'edit') return;
    if (page.draft.text.trim() === '') {
      this.page = { ...page, asked: true };
      this.#host.update();
      this.#host.focus('.own textarea');
      return;
    }
    const { before } = page;
    const phrase = fromDraft(page.draft, before);
    const { title } = phrase;
    if (!before) {
      await this.#do({ what: 'added', title }, list => addPhrase(list, phrase, this.#packs));
    } else {
      const step = await this.#change(list => savePhrase(list, phrase, before));
      const met = step.before.phrases.find(({ id }) => id === phrase.id);
      const both = met !== undefined && !samePhrase(met, before) && !samePhrase(met, phrase);
      this.said = { what: both ? 'kept-both' : 'saved', title };
    }
    const { said } = this;
    this.turnTo({ kind: 'own' });
    this.#say(said!);
  }

  async copy(phrase: OwnPhrase, title: string): Promise<void> {
    const { archived: _archived, ...rest } = phrase;
    await this.#do({ what: 'copied', title }, list => addPhrase(list, { ...rest, title }, this.#packs));
    this.page = { kind: 'own' };
    this.#host.update();
    this.#host.focus('.own-phrases button[name=edit]');
  }

  async move({ id, title }: OwnPhrase, by: -1 | 1): Promise<void> {
    const { before, after } = await this.#change(list => movePhrase(list, id, by));
    if (before.phrases.every((phrase, i) => phrase.id === after.phrases[i]?.id)) this.#undos.pop();
    const used = this.list.phrases.filter(({ archived }) => !archived);
    const place = used.findIndex(phrase => phrase.id === id) + 1;
    this.#say({ what: 'moved', title, place, of: used.length });
    this.#host.focus(`.own-phrases [data-id="${CSS.escape(id)}"] [name=${by < 0 ? 'up' : 'down'}]`);
  }

  async setArchived({ id, title }: OwnPhrase, archived: boolean): Promise<void> {
    await this.#do({ what: archived ? 'archived' : 'restored', title }, list =>
      setArchived(list, id, archived),
    );
    this.#host.focus('.own-said button');
  }

  async delete({ id, title }: OwnPhrase): Promise<void> {
    await this.#do({ what: 'deleted', title }, list => deletePhrase(list, id));
    this.#host.focus('.own-said button');
  }

  async setHidden({ id, title }: OwnPhrase, hidden: boolean): Promise<void> {
    await this.#do({ what: hidden ? 'hidden' : 'shown', title }, list => setHidden(list, id, hidden));
    this.#host.focus('.own-said button');
  }

  // ---------------------------------------------------------------- files

  async read(file: File): Promise<void> {
    const read = await readOwnFile(file);
    if ('unreadable' in read) {
      this.#say({ what: 'unreadable', why: read.unreadable, fileName: file.name });
      return;
    }
    const items = compareImport(read.items, this.list, this.#packs);
    const choice: ImportChoice = { changed: 'replace', repeated: false };
    this.turnTo({ kind: 'import', fileName: file.name, file: read, items, choice });
  }

  choose(changes: Partial<ImportChoice>): void {
    const { page } = this;
    if (page.kind === 'import') this.page = { ...page, choice: { ...page.choice, ...changes } };
    this.#host.update();
  }

  async take(): Promise<void> {
    const { page } = this;
    if (page.kind !== 'import') return;
    const { items, choice } = page;
    const { before, after } = await this.#change(list => takeImport(list, items, choice, this.#packs));
    const put = (list: OwnList): number => list.phrases.filter(({ archived }) => archived).length;
    this.turnTo({ kind: 'own' });
    this.#say({ what: 'taken', count: countTaken(items, choice), older: put(after) - put(before) });
  }

  /**
   * Hands the own phrases to the reader as a file, the archived among them, or on the page of the packs theirs.
   *
   * @param name of the file, without its ending
   */
  async export(name: string, kind: SheetKind | 'json'): Promise<void> {
    const phrases =
      this.page.kind === 'packs' ? this.#packs.flatMap(pack => pack.phrases) : this.list.phrases;
    if (!(await writePhrases(name, phrases, kind))) this.#say({ what: 'unwritten' });
  }

  async exportTemplate(name: string): Promise<void> {
    if (!(await downloadSheet(name, phraseTableTemplate(), 'xlsx'))) this.#say({ what: 'unwritten' });
  }

  // ---------------------------------------------------------------- back and again

  /** Takes back what was done last. */
  async undo(): Promise<void> {
    if (this.#left) {
      this.turnTo(this.#left);
      return;
    }
    const step = this.#undos.pop();
    if (!step) return;
    await this.#store.change(list => takeBack(list, step.before, step.after));
    this.#host.changed();
    this.#say({ what: 'undone' });
    this.#host.focus(this.canUndo ? '.own-said button' : '.own h3');
  }

  /** Tries once more to store what the browser has refused. */
  async storeAgain(): Promise<void> {
    await this.#store.change(list => list);
    if (this.persistent) this.#say({ what: 'stored' });
    else this.#host.update();
  }

  async #do(said: OwnSaid, change: (list: OwnList) => OwnList): Promise<void> {
    await this.#change(change);
    this.#say(said);
  }

  async #change(change: (list: OwnList) => OwnList): Promise<{ before: OwnList; after: OwnList }> {
    const step = await this.#store.change(change);
    this.#undos = [...this.#undos, step].slice(-mostUndos);
    this.#left = undefined;
    this.#host.changed();
    return step;
  }

  #say(said: OwnSaid): void {
    this.said = said;
    this.#host.update();
  }
}
