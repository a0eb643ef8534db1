import type { Side } from './side.js';

/**
 * For each letter a row of bits, one for every set of letters that sides begin with: most sides are refused by this
 * alone. A side is read when first asked about; most sides of a large pack never are.
 */
export class Neighbours {
  readonly #rowOf = new Uint16Array(0x10000);
  readonly #bits = new Map<ReadonlySet<number>, number>();
  readonly #width: number;
  /** The first row is that of letters no side begins with. */
  #rows: Uint32Array;
  #count = 1;

  constructor(sides: number) {
    this.#width = (sides >> 5) + 1;
    this.#rows = new Uint32Array(this.#width * 64);
  }

  /** The bit of a side; -1 when it may begin with anything. */
  bitOf(side: Side): number {
    side.bit ??= this.#read(side.letters);
    return side.bit;
  }

  /** Where the row of a letter begins. */
  rowOf(letter: number): number {
    return this.#rowOf[letter]! * this.#width;
  }

  /** Whether sides with a bit may begin with the letter of a row. */
  admits(row: number, bit: number): boolean {
    return bit < 0 || (this.#rows[row + (bit >> 5)]! & (1 << (bit & 31))) !== 0;
  }

  #read(letters: ReadonlySet<number> | undefined): number {
    if (!letters) return -1;
    const known = this.#bits.get(letters);
    if (known !== undefined) return known;
    const bit = this.#bits.size;
    this.#bits.set(letters, bit);
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
}
