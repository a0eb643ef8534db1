import { gap } from '../../text/fold-text.js';
import type { Ground } from './follow.js';
import type { Part, Pattern } from './pattern.js';

/** Something a sentence may have or not, with the answer for the sentence last looked at. */
interface Known {
  sentence: number;
  met: boolean;
}

/** Some words: the first and the last letter of each, in turn. */
interface WordNeed extends Known {
  readonly ends: Uint16Array;
}

/** The words a pattern cannot do without. */
export interface Need extends Known {
  readonly words: readonly WordNeed[];
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
  readonly #needs = new Map<Pattern, Need>();
  readonly #words = new Map<string, WordNeed>();
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
      need.met = need.words.every(words => this.#mayHaveOne(words));
    }
    return need.met;
  }

  #mayHaveOne(need: WordNeed): boolean {
    if (need.sentence === this.#sentence) return need.met;
    need.sentence = this.#sentence;
    const { ends } = need;
    for (let i = 0; i < ends.length; i += 2)
      if (this.#seenIn[ends[i]!] === this.#sentence && this.#seenIn[ends[i + 1]!] === this.#sentence)
        return (need.met = true);
    return (need.met = false);
  }

  /** What a pattern needs, to be asked about in every sentence. */
  needOf(pattern: Pattern): Need {
    let need = this.#needs.get(pattern);
    if (!need) this.#needs.set(pattern, (need = this.#readNeed(pattern)));
    return need;
  }

  #readNeed({ left, core, right }: Pattern): Need {
    const words = [...left, ...core, ...right].flatMap(part => this.#wordNeedOf(part) ?? []);
    return { words: [...new Set(words)], sentence: 0, met: false };
  }

  #wordNeedOf(part: Part): WordNeed | undefined {
    if (part.kind !== 'words' || part.optional || part.orEdge) return undefined;
    let need = this.#words.get(part.words.key);
    if (!need) {
      const ends = new Set(part.words.words.map(word => word[0]! + word.at(-1)!));
      const letters = [...ends].flatMap(pair => [pair.charCodeAt(0), pair.charCodeAt(1)]);
      need = { ends: Uint16Array.from(letters), sentence: 0, met: false };
      this.#words.set(part.words.key, need);
    }
    return need;
  }
}
