import type { PhraseVerdict } from '../../engine/checker/judge-phrase.js';
import { sumUses, type PhraseUses } from '../../engine/library/phrase-uses.js';
import type { Phrase } from '../../engine/packs/phrase-types.js';
import type { Cell } from '../../engine/text/csv.js';
import type { UseStrings } from './use-strings.js';

/**
 * The uses of phrases as a table: one row for each phrase and day, one without a day for each phrase never used. A
 * phrase that is in no pack any more goes by its id.
 *
 * @param from the first day that counts
 */
export function useTable(
  t: UseStrings,
  phrases: readonly Phrase[],
  uses: PhraseUses,
  from: string,
  verdictOn: (text: string) => PhraseVerdict | undefined,
): Cell[][] {
  const known = new Map(phrases.map(phrase => [phrase.id, phrase]));
  const row = (id: string, day: string, count: number): Cell[] => {
    const phrase = known.get(id);
    const breaches = (phrase && verdictOn(phrase.text)?.findings) ?? [];
    const reasons = breaches.map(({ start, end, message }) =>
      t.breachReason(phrase!.text.slice(start, end), message),
    );
    return [id, phrase?.title ?? '', phrase?.category ?? '', day, count, reasons.join('\n')];
  };
  const used = new Set(sumUses(uses, from).map(({ phraseId }) => phraseId));
  const days = Object.keys(uses)
    .filter(day => day >= from)
    .sort();
  return [
    [...t.usesHead],
    ...days.flatMap(day => Object.entries(uses[day]!).map(([id, count]) => row(id, day, count))),
    ...phrases.filter(({ id }) => !used.has(id)).map(({ id }) => row(id, '', 0)),
  ];
}
