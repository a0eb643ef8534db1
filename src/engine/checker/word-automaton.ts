/**
 * Finds many words in one pass over folded units (Aho and Corasick 1975), on typed arrays: a hash table holds
 * the transitions, so that memory follows the number of words and not words × alphabet.
 */
export interface WordAutomaton {
  /** Calls back for every occurrence: the word's index, and its units from `start` up to `end` exclusive. */
  scan(units: Uint16Array, length: number, found: (word: number, start: number, end: number) => void): void;
}

/** Grown by doubling; the node count of a word list is known only once it is built. */
function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Words are given as folded units; equal ones are all reported. Empty ones are never found. */
export function buildWordAutomaton(words: readonly string[]): WordAutomaton {
  // Symbols number the units that occur in words; any other unit leads back to the root.
  const symbols = new Uint16Array(0x10000);
  let symbolCount = 1;
  let units = 0;
  for (const word of words) {
    units += word.length;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      symbols[unit] ||= symbolCount++;
    }
  }

  // The trie: node 0 is the root. `word` heads a chain of the words that end in a node.
  let capacity = 1024;
  let parent = new Int32Array(capacity);
  let symbolOf = new Int32Array(capacity);
  let word = new Int32Array(capacity).fill(-1);
  const nextWord = new Int32Array(words.length).fill(-1);
  let nodes = 1;

  // Open addressing, at most half full; a slot holds node × symbols + symbol, and the child beside it.
  let slots = 1024;
  while (slots < 2 * (units + 1)) slots *= 2;
  const keys = new Float64Array(slots).fill(-1);
  const children = new Int32Array(slots);
  const mask = slots - 1;

  const slotOf = (node: number, symbol: number): number => {
    const key = node * symbolCount + symbol;
    let slot = Math.imul(node ^ Math.imul(symbol, 0x9e3779b1), 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };

  words.forEach((text, index) => {
    if (text === '') return;
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const symbol = symbols[text.charCodeAt(i)]!;
      const slot = slotOf(node, symbol);
      if (keys[slot] === -1) {
        if (nodes === capacity) {
          capacity *= 2;
          parent = grown(parent);
          symbolOf = grown(symbolOf);
          word = grown(word).fill(-1, nodes);
        }
        keys[slot] = node * symbolCount + symbol;
        children[slot] = nodes;
        parent[nodes] = node;
        symbolOf[nodes] = symbol;
        nodes++;
      }
      node = children[slot]!;
    }
    nextWord[index] = word[node]!;
    word[node] = index;
  });

  const step = (from: number, symbol: number, fail: Int32Array): number => {
    let node = from;
    for (;;) {
      const slot = slotOf(node, symbol);
      if (keys[slot] !== -1) return children[slot]!;
      if (node === 0) return 0;
      node = fail[node]!;
    }
  };

  // Failure links, shallow nodes first. `ending` is the nearest node on the failure path, itself included,
  // in which a word ends.
  const depth = new Int32Array(nodes);
  for (let node = 1; node < nodes; node++) depth[node] = depth[parent[node]!]! + 1;
  const order = orderByDepth(depth);
  const fail = new Int32Array(nodes);
  const ending = new Int32Array(nodes);
  for (let i = 1; i < nodes; i++) {
    const node = order[i]!;
    const above = parent[node]!;
    fail[node] = above === 0 ? 0 : step(fail[above]!, symbolOf[node]!, fail);
    ending[node] = word[node] === -1 ? ending[fail[node]]! : node;
  }

  return {
    scan(text, length, found) {
      let node = 0;
      for (let i = 0; i < length; i++) {
        const symbol = symbols[text[i]!]!;
        node = symbol === 0 ? 0 : step(node, symbol, fail);
        for (let end = ending[node]!; end !== 0; end = ending[fail[end]!]!)
          for (let index = word[end]!; index !== -1; index = nextWord[index]!)
            found(index, i + 1 - depth[end]!, i + 1);
      }
    },
  };
}

/** Counting sort: node numbers by depth, the root first. */
function orderByDepth(depth: Int32Array): Int32Array {
  let deepest = 0;
  for (const value of depth) deepest = Math.max(deepest, value);
  const starts = new Int32Array(deepest + 2);
  for (const value of depth) starts[value + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const order = new Int32Array(depth.length);
  for (let node = 0; node < depth.length; node++) order[starts[depth[node]!]!++] = node;
  return order;
}
