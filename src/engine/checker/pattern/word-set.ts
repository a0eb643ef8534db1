/** A node of a trie over folded units. */
export interface TrieNode {
  /** A word ends here. */
  ends: boolean;
  readonly next: Map<number, TrieNode>;
}

/** Some words, to be followed from their first unit on or from their last one back. */
export interface WordSet {
  /** Folded, each once, none empty. */
  readonly words: readonly string[];
  readonly forward: TrieNode;
  readonly backward: TrieNode;
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

/** Tries are built when first followed: most words of a large pack never are. */
export function createWordSet(words: readonly string[]): WordSet {
  let forward: TrieNode | undefined;
  let backward: TrieNode | undefined;
  return {
    words,
    get forward() {
      return (forward ??= buildTrie(words, (word, i) => word.charCodeAt(i)));
    },
    get backward() {
      return (backward ??= buildTrie(words, (word, i) => word.charCodeAt(word.length - 1 - i)));
    },
  };
}
