/**
 * Hashes a stream name such as `2026-11:q17:2` to the 32-bit seed of its generator: FNV-1a over the UTF-16
 * code units, low byte before high byte, offset 2166136261, prime 16777619.
 */
export function streamSeed(name: string): number {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 16777619);
    hash = Math.imul(hash ^ (unit >>> 8), 16777619);
  }
  return hash >>> 0;
}

/**
 * The mulberry32 generator: the same seed gives the same unsigned 32-bit integers everywhere, so that a paper
 * can be drawn again and checked years later.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return (word ^ (word >>> 14)) >>> 0;
  };
}

/** A new list in random order: Fisher–Yates from the end, one draw of `next` per place. */
export function shuffle<T>(items: readonly T[], next: () => number): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor((next() / 2 ** 32) * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
