import type { OwnList } from './join-own.js';
import { freeId, samePhrase, type OwnPhrase } from './own-phrase.js';
import { textHash } from './text-hash.js';
import type { PhrasePack } from './phrase-types.js';

/** Puts a phrase in front, under an id nothing else has. */
export function addPhrase(list: OwnList, phrase: OwnPhrase, packs: readonly PhrasePack[]): OwnList {
  const taken = takenIds(list, packs);
  return { ...list, phrases: [{ ...phrase, id: freeId(phrase.id, taken) }, ...list.phrases] };
}

/**
 * Writes an edited phrase under its id. Where what is kept there is no longer what was edited, as after a change in
 * another tab, the older text is kept in the archive.
 *
 * @param before what was edited: of the own list, or of a pack, of which the phrase then is an own copy
 */
export function savePhrase(list: OwnList, phrase: OwnPhrase, before: OwnPhrase): OwnList {
  const kept = list.phrases.find(({ id }) => id === phrase.id);
  if (!kept) return { ...list, phrases: [phrase, ...list.phrases] };
  const replaced = { ...list, phrases: list.phrases.map(each => (each === kept ? phrase : each)) };
  return samePhrase(kept, before) || samePhrase(kept, phrase) ? replaced : withOlder(replaced, kept);
}

/** Moves a phrase past its neighbour among those in use. */
export function movePhrase(list: OwnList, id: string, by: -1 | 1): OwnList {
  const from = list.phrases.findIndex(phrase => phrase.id === id);
  let to = from + by;
  while (list.phrases[to]?.archived) to += by;
  if (from < 0 || to < 0 || to >= list.phrases.length) return list;
  const phrases = [...list.phrases];
  phrases.splice(to, 0, ...phrases.splice(from, 1));
  return { ...list, phrases };
}

export function setArchived(list: OwnList, id: string, archived: boolean): OwnList {
  const phrases = list.phrases.map(phrase => {
    if (phrase.id !== id) return phrase;
    const { archived: _old, ...rest } = phrase;
    return archived ? { ...rest, archived } : rest;
  });
  return { ...list, phrases };
}

export function deletePhrase(list: OwnList, id: string): OwnList {
  return { ...list, phrases: list.phrases.filter(phrase => phrase.id !== id) };
}

/** Puts a phrase of a pack away, or has it found again. */
export function setHidden(list: OwnList, id: string, hidden: boolean): OwnList {
  const others = list.hidden.filter(other => other !== id);
  return { ...list, hidden: hidden ? [...others, id] : others };
}

/** Keeps texts that something else takes the place of, in the archive; each once, however often it is replaced. */
export function withOlder(list: OwnList, ...olds: readonly OwnPhrase[]): OwnList {
  const ids = new Set(list.phrases.map(({ id }) => id));
  const kept = olds.flatMap((old): OwnPhrase[] => {
    const { archived: _old, ...content } = old;
    const id = `${old.id}~${textHash(JSON.stringify(content))}`;
    if (ids.has(id)) return [];
    ids.add(id);
    return [{ ...old, id, archived: true }];
  });
  return { ...list, phrases: [...list.phrases, ...kept] };
}

export function takenIds(list: OwnList, packs: readonly PhrasePack[]): Set<string> {
  const all = [list.phrases, ...packs.map(pack => pack.phrases)];
  return new Set(all.flatMap(phrases => phrases.map(({ id }) => id)));
}
