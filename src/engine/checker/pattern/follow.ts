import { gap, type Fold } from '../../text/fold-text.js';
import type { Part } from './pattern.js';
import type { TrieNode, WordSet } from './word-set.js';

/** A folded text with the filler words of the rules in force. */
export interface Ground {
  readonly fold: Fold;
  readonly fillers: WordSet;
}

/** 1 follows parts to the right from a position, -1 to the left. A position p lies before unit p. */
export type Direction = 1 | -1;

const mostFillers = 3;

/**
 * Follows parts from a position and gives every position where they may end; empty when they do not fit.
 * The cost is bounded by the parts alone, whatever the text: words have a length, `anything` has a bound.
 */
export function follow(
  parts: readonly Part[],
  from: number,
  direction: Direction,
  ground: Ground,
): Iterable<number> {
  let reached: Iterable<number> = [from];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[direction === 1 ? i : parts.length - 1 - i]!;
    const before = parts[direction === 1 ? i - 1 : parts.length - i];
    const next = new Set<number>();
    const limit = crossing(part) ?? (before && crossing(before)) ?? gap.line;
    for (const position of reached) step(part, position, direction, ground, limit, next);
    if (next.size === 0) return next;
    reached = next;
  }
  return reached;
}

/** How strong a gap may be in front of a part: only `anything` reaches over commas. */
function crossing(part: Part): number | undefined {
  return part.kind === 'anything' && part.across === 'sentence' ? gap.clause : undefined;
}

function step(
  part: Part,
  position: number,
  direction: Direction,
  ground: Ground,
  limit: number,
  reached: Set<number>,
): void {
  const { fold } = ground;
  switch (part.kind) {
    case 'edge':
      if (position === 0 || position === fold.length || fold.gaps[position]! >= gap.line)
        reached.add(position);
      return;
    case 'anything': {
      reached.add(position);
      let at = position;
      for (let taken = 0; taken < part.most && mayTake(fold, at, direction, limit); taken++)
        reached.add((at += direction));
      return;
    }
    case 'words':
      if (part.optional) reached.add(position);
      walk(part.words, position, direction, fold, limit, reached);
      return;
    case 'fillers': {
      let last = [position];
      reached.add(position);
      for (let taken = 0; taken < mostFillers && last.length > 0; taken++) {
        const further = new Set<number>();
        for (const at of last) walk(ground.fillers, at, direction, fold, limit, further);
        last = [...further].filter(at => !reached.has(at));
        for (const at of last) reached.add(at);
      }
    }
  }
}

/** Whether there is a unit ahead and the gap in front of it is not too strong. */
function mayTake(fold: Fold, position: number, direction: Direction, limit: number): boolean {
  const ahead = direction === 1 ? position < fold.length : position > 0;
  const atEnd = position === 0 || position === fold.length;
  return ahead && (atEnd || fold.gaps[position]! <= limit);
}

/** Adds every position where a word of the set ends. Inside a word anything but the end of a sentence may be slipped. */
function walk(
  set: WordSet,
  position: number,
  direction: Direction,
  fold: Fold,
  limit: number,
  reached: Set<number>,
): void {
  let node: TrieNode | undefined = direction === 1 ? set.forward : set.backward;
  let allowed = limit;
  let at = position;
  while (mayTake(fold, at, direction, allowed)) {
    node = node.next.get(fold.units[direction === 1 ? at : at - 1]!);
    if (!node) return;
    at += direction;
    if (node.ends) reached.add(at);
    allowed = gap.clause;
  }
}
