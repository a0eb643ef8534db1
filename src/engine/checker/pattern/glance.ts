import { gap } from '../../text/fold-text.js';
import type { Ground } from './follow.js';
import type { Part } from './pattern.js';
import type { WordSet } from './word-set.js';

/** Words of which a sentence may have one, with the answer for the sentence last looked at. */
interface WordNeed {
  /** The first and the last letter of each, in turn. */
  readonly ends: Uint16Array;
  sentence: number;
  met: boolean;
}

/** The words some parts cannot do without, read when first asked about. */
export class Need {
  sentence = 0;
  met = false;
  readonly #parts: readonly Part[];
  #words: readonly WordNeed[] | undefined;

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  /** Those of the fewest words first, since they are the likeliest not to be met. */
  get words(): readonly WordNeed[] {
    return (this.#words ??= [
      ...new Set(
        this.#parts.flatMap(part => (part.kind === 'words' && !part.optional ? needOf(part.words) : [])),
      ),
    ].sort((a, b) => a.ends.length - b.ends.length));
  }
}

const needs = new WeakMap<WordSet, WordNeed>();

function needOf(words: WordSet): WordNeed {
  let need = needs.get(words);
  if (!need) {
    const ends = new Set(words.words.map(word => word[0]! + word.at(-1)!));
    const letters = [...ends].flatMap(pair => [pair.charCodeAt(0), pair.charCodeAt(1)]);
    needs.set(words, (need = { ends: Uint16Array.from(letters), sentence: 0, met: false }));
  }
  return need;
}

/** For each letter the last sentence it was seen in; sentences are counted over all texts. */
let seenIn: Float64Array | undefined;
let sentences = 0;

/**
 * Tells at a glance that a pattern cannot stand in a sentence, since the letters of a word it asks for are not
 * there. Most patterns whose anchor is met fall at this, and none reaches across the end of a sentence.
 */
export class Glance {
  readonly #seenIn = (seenIn ??= new Float64Array(0x10000));
  #ground = 0;
  #sentence = 0;
  #from = 0;
  #to = 0;

  /** Looks at the sentence around a unit; cheap while the unit stays within it. */
  lookAt(unit: number, { fold: { units, gaps, length }, number }: Ground): void {
    if (number === this.#ground && unit >= this.#from && unit < this.#to) return;
    let from = unit;
    let to = unit + 1;
    while (from > 0 && gaps[from]! < gap.sentence) from--;
    while (to < length && gaps[to]! < gap.sentence) to++;
    this.#sentence = ++sentences;
    for (let i = from; i < to; i++) this.#seenIn[units[i]!] = this.#sentence;
    [this.#ground, this.#from, this.#to] = [number, from, to];
  }

  /** Whether all the words that are needed may be in the sentence looked at. */
  mayHave(need: Need): boolean {
    if (need.sentence !== this.#sentence) {
      need.sentence = this.#sentence;
      need.met = need.words.every(this.#mayHaveOne);
    }
    return need.met;
  }

  readonly #mayHaveOne = (need: WordNeed): boolean => {
    if (need.sentence === this.#sentence) return need.met;
    need.sentence = this.#sentence;
    const { ends } = need;
    for (let i = 0; i < ends.length; i += 2)
      if (this.#seenIn[ends[i]!] === this.#sentence && this.#seenIn[ends[i + 1]!] === this.#sentence)
        return (need.met = true);
    return (need.met = false);
  };
}
