import { follow, type Direction, type Ground } from './follow.js';
import type { Part } from './pattern.js';
import type { WordSet } from './word-set.js';

/**
 * What is asked for on one side of some words: the rest of the core, then its surroundings. Patterns that ask for the
 * same share a side, and the answer for the place last asked about is kept: many patterns are tried at one place.
 */
export class Side {
  /** Its bit in a row of `neighbours`; -1 when anything may stand next to the words. */
  bit = -1;
  readonly #core: readonly Part[];
  readonly #around: readonly Part[];
  readonly #direction: Direction;
  #ground = 0;
  #from = 0;
  #farthest = 0;

  constructor(core: readonly Part[], around: readonly Part[], direction: Direction) {
    this.#core = core;
    this.#around = around;
    this.#direction = direction;
  }

  /** The farthest position the core reaches with its surroundings behind it; -1 when there is none. */
  farthest(from: number, ground: Ground): number {
    if (this.#core.length + this.#around.length === 0) return from;
    if (this.#ground !== ground.number || this.#from !== from) {
      this.#ground = ground.number;
      this.#from = from;
      this.#farthest = this.#follow(from, ground);
    }
    return this.#farthest;
  }

  #follow(from: number, ground: Ground): number {
    let farthest = -1;
    for (const at of follow(this.#core, from, this.#direction, ground)) {
      const farther = farthest < 0 || (at - farthest) * this.#direction > 0;
      if (farther && this.#isSurrounded(at, ground)) farthest = at;
    }
    return farthest;
  }

  #isSurrounded(at: number, ground: Ground): boolean {
    return this.#around.length === 0 || follow(this.#around, at, this.#direction, ground).length > 0;
  }

  /** The letters one of which must stand next to the words. Undefined when anything may. */
  letters(fillers: WordSet): ReadonlySet<number> | undefined {
    const letters = new Set<number>();
    const parts =
      this.#direction === 1 ? [...this.#core, ...this.#around] : [...this.#around, ...this.#core].reverse();
    for (const part of parts) {
      if (part.kind !== 'words' && part.kind !== 'fillers') return undefined;
      for (const word of part.kind === 'words' ? part.words.words : fillers.words)
        letters.add(word.charCodeAt(this.#direction === 1 ? 0 : word.length - 1));
      if (part.kind === 'words' && !part.optional && !part.orEdge) return letters;
    }
    return undefined;
  }
}

/** Makes sides, one for all that ask for the same. */
export class Sides {
  readonly #made = new Map<string, Side>();

  of(core: readonly Part[], around: readonly Part[], direction: Direction): Side {
    const asked = core.length + around.length > 0;
    const key = asked ? [direction, ...core.map(keyOf), '/', ...around.map(keyOf)].join() : '';
    let side = this.#made.get(key);
    if (!side) this.#made.set(key, (side = new Side(core, around, direction)));
    return side;
  }

  /** For each letter a row with a bit for every side that may begin with it: most are refused by this alone. */
  neighbours(fillers: WordSet): ReadonlyMap<number, Uint32Array> {
    const rows = new Map<number, Uint32Array>();
    let bits = 0;
    for (const side of this.#made.values()) {
      const letters = side.letters(fillers);
      if (!letters) continue;
      side.bit = bits++;
      for (const letter of letters) {
        if (!rows.has(letter)) rows.set(letter, new Uint32Array((this.#made.size >> 5) + 1));
        rows.get(letter)![side.bit >> 5]! |= 1 << (side.bit & 31);
      }
    }
    return rows;
  }
}

function keyOf(part: Part): string {
  if (part.kind === 'words') return `${part.words.key}:${part.optional}${part.orEdge}`;
  return part.kind === 'anything' ? part.across + part.most : part.kind;
}
