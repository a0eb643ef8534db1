import type { Index } from './phrase-index.js';
import { sayings } from './sayings.js';

interface Saying {
  /** The characters after the first, by number. */
  readonly rest: readonly number[];
  readonly matters: readonly number[];
}

/** So many characters are read before others get a turn. */
const charactersPerStep = 20_000;

/** Which slots say something of a matter, in the order of the row; one list per matter. */
export function* findSayings({
  row,
  slotAt,
  numberOf,
  characters,
}: Pick<Index, 'row' | 'slotAt' | 'numberOf' | 'characters'>): Generator<number, Uint32Array[]> {
  const byHead = groupByHead(numberOf, characters.length);
  const found: number[][] = [];
  for (let at = 0; at < row.length; at++) {
    if (at % charactersPerStep === 0) yield 0.8 + (0.2 * at) / row.length;
    const group = byHead[row[at]!];
    if (!group) continue;
    const slot = slotAt[at]!;
    for (const { rest, matters } of group) {
      if (slotAt[at + rest.length] !== slot) continue;
      if (!rest.every((number, i) => row[at + 1 + i] === number)) continue;
      for (const matter of matters) {
        const slots = (found[matter] ??= []);
        if (slots.at(-1) !== slot) slots.push(slot);
      }
    }
  }
  return Array.from(found, slots => Uint32Array.from(slots ?? []));
}

/** The words that can occur, by the number of their first character. */
function groupByHead(numberOf: Uint16Array, characters: number): (Saying[] | undefined)[] {
  const groups = new Array<Saying[] | undefined>(characters);
  for (const [word, matters] of sayings()) {
    const [head = 0, ...rest] = Array.from(word, character => numberOf[character.charCodeAt(0)]!);
    if (head === 0 || rest.includes(0)) continue;
    (groups[head] ??= []).push({ rest, matters });
  }
  return groups;
}
