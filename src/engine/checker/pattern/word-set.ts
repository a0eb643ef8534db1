/** A node of a trie over folded units. */
export interface TrieNode {
  /** A word ends here. */
  ends: boolean;
  readonly next: Map<number, TrieNode>;
}

function buildTrie(words: readonly string[], unitAt: (word: string, i: number) => number): TrieNode {
  const root: TrieNode = { ends: false, next: new Map() };
  for (const word of words) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const unit = unitAt(word, i);
      let child = node.next.get(unit);
      if (!child) node.next.set(unit, (child = { ends: false, next: new Map() }));
      node = child;
    }
    node.ends = true;
  }
  return root;
}

function bitsOf(letters: Iterable<number>): Uint32Array {
  const bits = new Uint32Array(8);
  for (const letter of letters) bits[(letter >> 5) & 7]! |= 1 << (letter & 31);
  return bits;
}

/** Whether a letter may be among those of a filter; most others are refused without a look at the words. */
export function mayBe(filter: Uint32Array, letter: number): boolean {
  return (filter[(letter >> 5) & 7]! & (1 << (letter & 31))) !== 0;
}

/**
 * Some words, to be followed from their first unit on or from their last one back.
 * The tries are built when first followed: most words of a large pack never are.
 */
export class WordSet {
  /** Folded, each once, none empty. */
  readonly words: readonly string[];
  #forward: TrieNode | undefined;
  #backward: TrieNode | undefined;
  #firstBits: Uint32Array | undefined;
  #lastBits: Uint32Array | undefined;
  #key: string | undefined;
  #firstLetters: ReadonlySet<number> | undefined;
  #lastLetters: ReadonlySet<number> | undefined;

  constructor(words: readonly string[]) {
    this.words = words;
  }

  /** The same for the same words in the same order. */
  get key(): string {
    return (this.#key ??= this.words.join('|'));
  }

  get firstLetters(): ReadonlySet<number> {
    return (this.#firstLetters ??= new Set(this.words.map(word => word.charCodeAt(0))));
  }

  get lastLetters(): ReadonlySet<number> {
    return (this.#lastLetters ??= new Set(this.words.map(word => word.charCodeAt(word.length - 1))));
  }

  /** A filter for the letters that words begin with, or for direction -1 end with. */
  beginnings(direction: 1 | -1): Uint32Array {
    return direction === 1
      ? (this.#firstBits ??= bitsOf(this.firstLetters))
      : (this.#lastBits ??= bitsOf(this.lastLetters));
  }

  get forward(): TrieNode {
    return (this.#forward ??= buildTrie(this.words, (word, i) => word.charCodeAt(i)));
  }

  get backward(): TrieNode {
    return (this.#backward ??= buildTrie(this.words, (word, i) => word.charCodeAt(word.length - 1 - i)));
  }
}
