import type { ImportChoice, ImportItem } from '../../engine/packs/own-list-import.js';
import type { OwnPhrase } from '../../engine/packs/own-phrase.js';
import type { OwnDraft } from './own-draft.js';
import type { OwnFile, UnreadableFile } from './own-file.js';

export interface OwnEditPage {
  readonly kind: 'edit';
  /** What is edited; none for a new phrase. */
  readonly before: OwnPhrase | undefined;
  /** It is a pack's, and what is saved will be an own copy. */
  readonly copies: boolean;
  readonly draft: OwnDraft;
  /** Saving was asked for, so what is missing is said. */
  readonly asked: boolean;
}

export interface OwnImportPage {
  readonly kind: 'import';
  readonly fileName: string;
  readonly file: OwnFile;
  readonly items: readonly ImportItem[];
  readonly choice: ImportChoice;
}

export type OwnPage = { readonly kind: 'own' } | { readonly kind: 'packs' } | OwnEditPage | OwnImportPage;

/** A step that can be taken back. */
export type OwnStep = 'added' | 'copied' | 'saved' | 'archived' | 'restored' | 'deleted' | 'hidden' | 'shown';

/** What has just happened, to be worded by the view. */
export type OwnSaid =
  | { readonly what: OwnStep; readonly title: string }
  /** Saved, and what another tab had written there was put into the archive. */
  | { readonly what: 'kept-both'; readonly title: string }
  | { readonly what: 'moved'; readonly title: string; readonly place: number; readonly of: number }
  | { readonly what: 'taken'; readonly count: number; readonly older: number }
  | { readonly what: 'left' | 'undone' | 'unwritten' | 'stored' }
  | { readonly what: 'unreadable'; readonly why: UnreadableFile; readonly fileName: string };
