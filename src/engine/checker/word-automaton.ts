/**
 * Finds many words in one pass over folded units (Aho and Corasick 1975), on typed arrays. Nodes are numbered level
 * by level: shallow nodes, which texts visit most, have a full row of transitions; below them the children of a node
 * stand side by side in the order of their units, so that memory follows the number of words, not words × alphabet.
 */
export interface WordAutomaton {
  /** The indices of the words in the order of the automaton, in which equal ones stand together. */
  readonly order: readonly number[];
  /**
   * Calls back for every occurrence of a word: the places it has in `order`, from `first` up to `last` exclusive, and
   * its units from `start` up to `end` exclusive.
   */
  scan(
    units: Uint16Array,
    length: number,
    found: (first: number, last: number, start: number, end: number) => void,
  ): void;
}

/** Up to this many children are looked through one by one, more by halving. */
const fewChildren = 8;

/**
 * Whole rows of transitions are kept for all nodes where they take no more entries than the first number (4 MB),
 * else for the first nodes, up to the second (1 MB): more would not stay in the processor's cache.
 */
const allDenseEntries = 1 << 20;
const denseEntries = 1 << 18;

/** Words are given as folded units, equal ones as often as they like. Empty ones are never found. */
export function buildWordAutomaton(words: readonly string[]): WordAutomaton {
  const sorted = [...words.keys()].filter(index => words[index] !== '');
  sorted.sort((a, b) => (words[a]! < words[b]! ? -1 : words[a]! > words[b]! ? 1 : a - b));
  const trie = buildTrie(words, sorted);
  const { nodes, unit, parent, depth, firstChild, firstWord, lastWord } = trie;

  // Symbols number the units that occur in words; 0 stands for all others, which lead back to the root.
  const symbols = new Uint16Array(0x10000);
  let symbolCount = 1;
  for (let node = 1; node < nodes; node++)
    if (symbols[unit[node]!] === 0) symbols[unit[node]!] = symbolCount++;

  // What a step asks of a node lies together, in one line of the processor's cache.
  const records = new Int32Array((nodes + 1) * fields);
  for (let node = 0; node <= nodes; node++) records[node * fields] = firstChild[node]!;
  for (let node = 1; node < nodes; node++) records[parent[node]! * fields + childBits]! |= bitOf(unit[node]!);

  // Shallow nodes are visited most and come first: each of them has a row with the next node for every symbol,
  // failure links followed already.
  const fits = nodes * symbolCount <= allDenseEntries;
  const dense = fits ? nodes : Math.max(1, Math.floor(denseEntries / symbolCount));
  const rows = new Int32Array(dense * symbolCount);
  const step = (from: number, sought: number): number => {
    const bit = bitOf(sought);
    let node = from;
    while (node >= dense) {
      const at = node * fields;
      if ((records[at + childBits]! & bit) !== 0) {
        const next = childOf(unit, records[at]!, records[at + fields]!, sought);
        if (next !== 0) return next;
      }
      node = records[at + fail]!;
    }
    return rows[node * symbolCount + symbols[sought]!]!;
  };

  for (let node = 0; node < nodes; node++) {
    const at = node * fields;
    if (depth[node]! > 1) records[at + fail] = step(records[parent[node]! * fields + fail]!, unit[node]!);
    const failing = records[at + fail]!;
    records[at + ending] = firstWord[node]! < lastWord[node]! ? node : records[failing * fields + ending]!;
    if (node >= dense) continue;
    const row = node * symbolCount;
    if (node > 0) rows.copyWithin(row, failing * symbolCount, (failing + 1) * symbolCount);
    for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++)
      rows[row + symbols[unit[child]!]!] = child;
  }

  return {
    order: sorted,
    scan(text, length, found) {
      let node = 0;
      for (let i = 0; i < length; i++) {
        const sought = text[i]!;
        const symbol = symbols[sought]!;
        node = symbol === 0 ? 0 : node < dense ? rows[node * symbolCount + symbol]! : step(node, sought);
        for (
          let end = records[node * fields + ending]!;
          end !== 0;
          end = records[records[end * fields + fail]! * fields + ending]!
        )
          found(firstWord[end]!, lastWord[end]!, i + 1 - depth[end]!, i + 1);
      }
    },
  };
}

/**
 * The fields of a node: its first child (the last one stands in front of the next node's first), which units its
 * children may have, where to go on when none fits, and the nearest node on that way, itself included, in which a
 * word ends.
 */
const fields = 4;
const childBits = 1;
const fail = 2;
const ending = 3;

/** One of 32 bits for a unit, so that most units without a child are known at once. */
function bitOf(sought: number): number {
  return 1 << (Math.imul(sought, 0x9e3779b1) >>> 27);
}

/** The child with a unit among those from `low` up to `high`, 0 when there is none. */
function childOf(unit: Uint16Array, from: number, to: number, sought: number): number {
  let low = from;
  let high = to;
  while (high - low > fewChildren) {
    const middle = (low + high) >> 1;
    if (unit[middle]! <= sought) low = middle;
    else high = middle;
  }
  for (; low < high; low++) if (unit[low] === sought) return low;
  return 0;
}

interface Trie {
  readonly nodes: number;
  /** For each node the unit that leads to it, the node it hangs from, and how many units lead to it. */
  readonly unit: Uint16Array;
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  /** Children of a node are those from here up to the first child of the next node. */
  readonly firstChild: Int32Array;
  /** The words that end in a node, as a span of the sorted list. */
  readonly firstWord: Int32Array;
  readonly lastWord: Int32Array;
}

/** Level by level over the sorted list: the words below a node are a span of it. */
function buildTrie(words: readonly string[], sorted: readonly number[]): Trie {
  const most = sorted.reduce((sum, index) => sum + words[index]!.length, 1);
  const unit = new Uint16Array(most);
  const parent = new Int32Array(most);
  const depth = new Int32Array(most);
  const firstChild = new Int32Array(most + 1);
  const firstWord = new Int32Array(most);
  const lastWord = new Int32Array(most);
  const spanEnd = new Int32Array(most);
  spanEnd[0] = sorted.length;
  let nodes = 1;
  for (let node = 0; node < nodes; node++) {
    firstChild[node] = nodes;
    const at = depth[node]!;
    const end = spanEnd[node]!;
    let word = firstWord[node]!;
    // Words that end here come first in the span.
    while (word < end && words[sorted[word]!]!.length === at) word++;
    lastWord[node] = word;
    while (word < end) {
      const next = words[sorted[word]!]!.charCodeAt(at);
      unit[nodes] = next;
      parent[nodes] = node;
      depth[nodes] = at + 1;
      firstWord[nodes] = word;
      while (word < end && words[sorted[word]!]!.charCodeAt(at) === next) word++;
      spanEnd[nodes] = word;
      nodes++;
    }
  }
  firstChild[nodes] = nodes;
  return { nodes, unit, parent, depth, firstChild, firstWord, lastWord };
}
