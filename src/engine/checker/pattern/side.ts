import { reach, type Direction, type Ground } from './follow.js';
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
    if (this.#core.length === 0) return this.#isSurrounded(from, ground) ? from : -1;
    const core = reach(this.#core, from, this.#direction, ground);
    if (this.#around.length === 0) return this.#farthestOf(core.positions, core.count);
    const positions = core.positions.slice(0, core.count);
    const surrounded = positions.filter(at => this.#isSurrounded(at, ground));
    return this.#farthestOf(surrounded, surrounded.length);
  }

  #isSurrounded(at: number, ground: Ground): boolean {
    return reach(this.#around, at, this.#direction, ground).count > 0;
  }

  #farthestOf(positions: readonly number[], count: number): number {
    let farthest = -1;
    for (let i = 0; i < count; i++)
      if (farthest < 0 || (positions[i]! - farthest) * this.#direction > 0) farthest = positions[i]!;
    return farthest;
  }

  /** The letters one of which must stand next to the words. Undefined when anything may. */
  letters(fillers: WordSet): ReadonlySet<number> | undefined {
    const letters = new Set<number>();
    const parts =
      this.#direction === 1 ? [...this.#core, ...this.#around] : [...this.#around, ...this.#core].reverse();
    for (const part of parts) {
      if (part.kind !== 'words' && part.kind !== 'fillers') return undefined;
      const words = part.kind === 'words' ? part.words : fillers;
      for (const letter of this.#direction === 1 ? words.firstLetters : words.lastLetters)
        letters.add(letter);
      if (part.kind === 'words' && !part.optional && !part.orEdge) return letters;
    }
    return undefined;
  }
}

/** For each letter a row of bits, one for every side that may begin with it: most sides are refused by this alone. */
export class Neighbours {
  readonly #rowOf = new Uint16Array(0x10000);
  readonly #width: number;
  /** The first row is that of letters no side begins with. */
  #rows: Uint32Array;
  #count = 1;
  #sides = 0;

  constructor(sides: number) {
    this.#width = (sides >> 5) + 1;
    this.#rows = new Uint32Array(this.#width * 64);
  }

  addSide(letters: Iterable<number>): number {
    const bit = this.#sides++;
    for (const letter of letters) {
      if (this.#rowOf[letter] === 0) this.#rowOf[letter] = this.#count++;
      if (this.#count * this.#width > this.#rows.length) {
        const rows = new Uint32Array(this.#rows.length * 2);
        rows.set(this.#rows);
        this.#rows = rows;
      }
      this.#rows[this.rowOf(letter) + (bit >> 5)]! |= 1 << (bit & 31);
    }
    return bit;
  }

  /** Where the row of a letter begins. */
  rowOf(letter: number): number {
    return this.#rowOf[letter]! * this.#width;
  }

  /** Whether a side may begin with the letter of a row; one without a bit may begin with anything. */
  admits(row: number, bit: number): boolean {
    return bit < 0 || (this.#rows[row + (bit >> 5)]! & (1 << (bit & 31))) !== 0;
  }
}

/** Makes sides, one for all that ask for the same. */
export class Sides {
  readonly #made = new Map<string, Side>();
  readonly #numbers = new Map<string, number>();

  of(core: readonly Part[], around: readonly Part[], direction: Direction): Side {
    const asked = core.length + around.length > 0;
    const key = asked ? [direction, ...core.map(this.#keyOf), '/', ...around.map(this.#keyOf)].join() : '';
    let side = this.#made.get(key);
    if (!side) this.#made.set(key, (side = new Side(core, around, direction)));
    return side;
  }

  readonly #keyOf = (part: Part): string => {
    if (part.kind === 'anything') return part.across + part.most;
    if (part.kind !== 'words') return part.kind;
    const { key } = part.words;
    let number = this.#numbers.get(key);
    if (number === undefined) this.#numbers.set(key, (number = this.#numbers.size));
    return `${number}:${part.optional}${part.orEdge}`;
  };

  /** Gives every side its bit, and tells of any letter which sides may begin with it. */
  neighbours(fillers: WordSet): Neighbours {
    const neighbours = new Neighbours(this.#made.size);
    for (const side of this.#made.values()) {
      const letters = side.letters(fillers);
      if (letters) side.bit = neighbours.addSide(letters);
    }
    return neighbours;
  }
}
