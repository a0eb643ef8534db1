// Packs are what a person from operations can edit. All text in them is plain text, never markup.

/** Where in a conversation a reply stands; whole-reply rules depend on it. */
export type Stage = 'opening' | 'middle' | 'closing';

/** What every pack carries. `source` says where its content comes from, in words. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly source?: string;
}
