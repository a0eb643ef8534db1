import { foldWord } from '../text/fold-text.js';
import type { OwnList } from './join-own.js';
import { takenIds, withOlder } from './own-list.js';
import { freeId, samePhrase, type OwnPhrase } from './own-phrase.js';
import type { Phrase, PhrasePack } from './phrase-types.js';

/**
 * How a phrase of a file stands to what is there: `new`; `same`, there already to the letter; `changed`, another
 * phrase has its id; `repeated`, its text is there under another id.
 */
export type ImportKind = 'new' | 'same' | 'changed' | 'repeated';

export interface ImportItem {
  readonly kind: ImportKind;
  readonly phrase: OwnPhrase;
  /** The row of a table it stands in. */
  readonly line?: number;
  /** What is there: the phrase of that id, or the one with that text. */
  readonly there?: Phrase;
}

/** What is done with phrases whose id is taken, and whether texts that are there already come in once more. */
export interface ImportChoice {
  /** The older texts of those replaced go into the archive. */
  readonly changed: 'replace' | 'beside' | 'skip';
  readonly repeated: boolean;
}

/** Holds the phrases of a file against what is there, before any of them is taken. */
export function compareImport(
  items: readonly { readonly phrase: OwnPhrase; readonly line?: number }[],
  list: OwnList,
  packs: readonly PhrasePack[],
): ImportItem[] {
  // Own phrases come last, since they stand in the place of those of the packs.
  const all: readonly Phrase[] = [...packs.flatMap(pack => pack.phrases), ...list.phrases];
  const byId = new Map(all.map(phrase => [phrase.id, phrase]));
  const byText = new Map(all.map(phrase => [foldWord(phrase.text), phrase]));
  return items.map(item => {
    const sameId = byId.get(item.phrase.id);
    if (sameId) return { ...item, kind: samePhrase(sameId, item.phrase) ? 'same' : 'changed', there: sameId };
    const sameText = byText.get(foldWord(item.phrase.text));
    return sameText ? { ...item, kind: 'repeated', there: sameText } : { ...item, kind: 'new' };
  });
}

/** How many phrases a choice takes. */
export function countTaken(items: readonly ImportItem[], choice: ImportChoice): number {
  return items.filter(({ kind }) => isTaken(kind, choice)).length;
}

export const isTaken = (kind: ImportKind, { changed, repeated }: ImportChoice): boolean =>
  kind === 'new' || (kind === 'changed' && changed !== 'skip') || (kind === 'repeated' && repeated);

/**
 * Takes the phrases of a file into the list as it is now, which may be another than the one they were compared with:
 * whatever a phrase replaces is kept in the archive.
 */
export function takeImport(
  list: OwnList,
  items: readonly ImportItem[],
  choice: ImportChoice,
  packs: readonly PhrasePack[],
): OwnList {
  const taken = takenIds(list, packs);
  const own = new Map(list.phrases.map(phrase => [phrase.id, phrase]));
  const replaced = new Map<string, OwnPhrase>();
  const added: OwnPhrase[] = [];
  const older: OwnPhrase[] = [];
  for (const { kind, phrase } of items) {
    if (!isTaken(kind, choice)) continue;
    const kept = own.get(phrase.id);
    if (kind === 'changed' && choice.changed === 'replace') {
      if (!kept) added.push(phrase);
      else {
        replaced.set(phrase.id, phrase);
        if (!samePhrase(kept, phrase)) older.push(kept);
      }
    } else if (!kept || !samePhrase(kept, phrase))
      // Taken by an own phrase or one of a pack, perhaps only since the comparison.
      added.push({ ...phrase, id: freeId(phrase.id, taken) });
  }
  const phrases = [...list.phrases.map(phrase => replaced.get(phrase.id) ?? phrase), ...added];
  return withOlder({ ...list, phrases }, ...older);
}
