import type { ImportChoice, ImportKind } from '../../engine/packs/own-list-import.js';
import type { PhraseRowProblemCode } from '../../engine/packs/phrase-table-problems.js';
import type { SheetKind } from '../../ui/sheets/write-sheet.js';
import type { StringTable } from '../../ui/language.js';
import type { OwnStep } from './own-pages.js';
import { english } from './own-strings-en.js';
import { simplified } from './own-strings-zh-cn.js';
import { taiwan } from './own-strings-zh-tw.js';

/** Every word of the view of own phrases. Functions take counts or names and give the whole sentence. */
export interface OwnStrings {
  readonly title: string;
  readonly close: string;
  readonly pages: string;
  readonly pageNames: Readonly<Record<'own' | 'packs', string>>;
  readonly undo: string;
  readonly undoMore: string;
  readonly notKept: string;
  readonly storeAgain: string;
  readonly unread: (count: number) => string;

  readonly add: string;
  readonly import: string;
  readonly exports: Readonly<Record<SheetKind | 'json', string>>;
  readonly template: string;
  /** Names of the files, without their endings. */
  readonly fileName: string;
  readonly packsFileName: string;
  readonly templateName: string;
  readonly empty: string;
  readonly narrow: string;
  readonly noMatch: string;
  readonly more: (count: number) => string;
  readonly actsFor: (title: string) => string;
  readonly actOn: (act: string, title: string) => string;
  readonly edit: string;
  readonly copy: string;
  readonly copyTitle: (title: string) => string;
  readonly archive: string;
  readonly restore: string;
  readonly delete: string;
  readonly up: string;
  readonly down: string;
  readonly archived: (count: number) => string;
  /** An older text of a phrase that is kept. */
  readonly older: string;
  /** Stands in the place of a pack's phrase. */
  readonly instead: string;

  readonly packsHint: string;
  readonly replaced: string;
  readonly editMine: string;
  readonly editCopy: string;
  readonly hide: string;
  readonly show: string;
  readonly isHidden: string;

  readonly adding: string;
  readonly editing: (title: string) => string;
  readonly copiesHint: string;
  readonly text: string;
  readonly textHint: string;
  readonly textMissing: string;
  readonly blank: (name: string, value: string | undefined) => string;
  readonly blanks: (blanks: readonly string[]) => string;
  readonly brokenBlank: string;
  readonly phraseTitle: string;
  readonly titleHint: string;
  readonly category: string;
  readonly categoryHint: string;
  readonly tags: string;
  readonly tagsHint: string;
  readonly save: string;
  readonly cancel: string;

  readonly importTitle: (fileName: string) => string;
  readonly importCount: (count: number) => string;
  readonly importNothing: string;
  readonly importProblems: (count: number) => string;
  readonly ignored: (headings: readonly string[]) => string;
  readonly row: (line: number) => string;
  readonly rowProblems: Readonly<Record<PhraseRowProblemCode, (detail: string) => string>>;
  readonly kinds: Readonly<Record<ImportKind, string>>;
  readonly before: string;
  readonly sameText: (title: string) => string;
  readonly notTaken: string;
  readonly changedHow: (count: number) => string;
  readonly changed: Readonly<Record<ImportChoice['changed'], string>>;
  readonly takeRepeated: (count: number) => string;
  readonly take: (count: number) => string;
  readonly nothingNew: string;
  readonly badJson: (fileName: string) => string;

  readonly done: Readonly<Record<OwnStep | 'kept-both', (title: string) => string>>;
  readonly moved: (title: string, place: number, of: number) => string;
  readonly taken: (count: number, older: number) => string;
  readonly left: string;
  readonly undone: string;
  readonly unwritten: string;
  readonly stored: string;
}

export const ownStrings: StringTable<OwnStrings> = { 'zh-CN': simplified, 'zh-TW': taiwan, en: english };
