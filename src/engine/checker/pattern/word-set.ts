/** A node of a trie over folded units. */
export interface TrieNode {
  /** A word ends here. */
  ends: boolean;
  readonly next: Map<number, TrieNode>;
}

/** A word as it is written: folded letters and further choices in turn. */
export type Row = readonly (string | WordSet)[];

/** So many units of a word are its head. */
const headLength = 2;

/**
 * Some words, to be followed from their first unit on or from their last one back. They are written out and their
 * tries built when first followed: most words of a large pack never are.
 */
export class WordSet {
  readonly rows: readonly Row[];
  /** How many there are at most: equal ones are counted each. */
  readonly count: number;
  /** One of the words is empty. */
  readonly orNothing: boolean;
  #words: readonly string[] | undefined;
  #forward: TrieNode | undefined;
  #backward: TrieNode | undefined;
  #firstLetters: ReadonlySet<number> | undefined;
  #lastLetters: ReadonlySet<number> | undefined;
  #heads: readonly string[] | undefined;
  #firstBits: Uint32Array | undefined;
  #lastBits: Uint32Array | undefined;

  constructor(rows: readonly Row[], orNothing = rows.some(row => row.every(isNothing))) {
    this.rows = rows;
    this.orNothing = orNothing;
    this.count = rows.reduce((sum, row) => sum + row.reduce((all, item) => all * countOf(item), 1), 0);
  }

  /** Written out: folded, each once, the empty one left out. */
  get words(): readonly string[] {
    return (this.#words ??= this.#spell(Infinity));
  }

  get firstLetters(): ReadonlySet<number> {
    return (this.#firstLetters ??= this.#lettersAt(1));
  }

  get lastLetters(): ReadonlySet<number> {
    return (this.#lastLetters ??= this.#lettersAt(-1));
  }

  /** Whether words may begin with a letter, or for direction -1 end with it; most others are refused. */
  mayBegin(letter: number, direction: 1 | -1): boolean {
    const bits =
      direction === 1
        ? (this.#firstBits ??= bitsOf(this.firstLetters))
        : (this.#lastBits ??= bitsOf(this.lastLetters));
    return (bits[(letter >> 5) & 7]! & (1 << (letter & 31))) !== 0;
  }

  /** How the words begin, the empty one left out; one shorter than a head is its own. */
  get heads(): readonly string[] {
    return (this.#heads ??= this.#spell(headLength));
  }

  /** Heads of which none begins like another: where a word stands exactly one is met. */
  get separateHeads(): readonly string[] {
    const { heads } = this;
    const short = heads.filter(head => head.length < headLength);
    return heads.filter(head => head.length < headLength || !short.some(other => head.startsWith(other)));
  }

  get forward(): TrieNode {
    return (this.#forward ??= buildTrie(this.words, (word, i) => word.charCodeAt(i)));
  }

  get backward(): TrieNode {
    return (this.#backward ??= buildTrie(this.words, (word, i) => word.charCodeAt(word.length - 1 - i)));
  }

  /** The words, or as much as `longest` units of each; the empty one left out. */
  #spell(longest: number): string[] {
    const words = new Set<string>();
    for (const row of this.rows) {
      let heads: readonly string[] = [''];
      for (const item of row) {
        const tails = tailsOf(item, longest);
        if (tails.length === 1) heads = heads.map(head => extend(head, tails[0]!, longest));
        else heads = [...new Set(heads.flatMap(head => tails.map(tail => extend(head, tail, longest))))];
      }
      for (const word of heads) words.add(word);
    }
    words.delete('');
    return [...words];
  }

  #lettersAt(direction: 1 | -1): Set<number> {
    const letters = new Set<number>();
    for (const row of this.rows)
      for (let i = direction === 1 ? 0 : row.length - 1; i >= 0 && i < row.length; i += direction) {
        const item = row[i]!;
        if (typeof item === 'string') letters.add(item.charCodeAt(direction === 1 ? 0 : item.length - 1));
        else for (const letter of direction === 1 ? item.firstLetters : item.lastLetters) letters.add(letter);
        if (!isNothing(item)) break;
      }
    return letters;
  }
}

const countOf = (item: string | WordSet): number => (typeof item === 'string' ? 1 : Math.max(1, item.count));
const isNothing = (item: string | WordSet): boolean => typeof item !== 'string' && item.orNothing;

/** One of 256 bits for a letter. */
function bitsOf(letters: Iterable<number>): Uint32Array {
  const bits = new Uint32Array(8);
  for (const letter of letters) bits[(letter >> 5) & 7]! |= 1 << (letter & 31);
  return bits;
}

function tailsOf(item: string | WordSet, longest: number): readonly string[] {
  if (typeof item === 'string') return [item];
  const words = longest === headLength ? item.heads : item.words;
  return item.orNothing ? [...words, ''] : words;
}

const extend = (head: string, tail: string, longest: number): string =>
  head.length >= longest ? head : (head + tail).slice(0, longest);

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
