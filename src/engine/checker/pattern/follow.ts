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

/**
 * Positions reached, each with the strongest gap that may be crossed from there: a line break between two words
 * may be a disguise, a comma parts clauses unless the pattern says that it may stand there. They are few, so that
 * two lists are quicker than a map.
 */
class Reached {
  readonly positions: number[] = [];
  readonly crossings: number[] = [];

  add(position: number, crossing: number): void {
    const known = this.positions.indexOf(position);
    if (known < 0) {
      this.positions.push(position);
      this.crossings.push(crossing);
    } else if (crossing > this.crossings[known]!) this.crossings[known] = crossing;
  }
}

const mostFillers = 3;

/**
 * Follows parts from a position and gives every position where they may end; none when they do not fit.
 * The cost is bounded by the parts alone, whatever the text: words have a length, `anything` has a bound.
 */
export function follow(
  parts: readonly Part[],
  from: number,
  direction: Direction,
  ground: Ground,
): readonly number[] {
  if (parts.length === 0) return [from];
  let reached = new Reached();
  reached.add(from, gap.line);
  for (let i = 0; i < parts.length && reached.positions.length > 0; i++) {
    const next = new Reached();
    const part = parts[direction === 1 ? i : parts.length - 1 - i]!;
    for (let r = 0; r < reached.positions.length; r++)
      step(part, reached.positions[r]!, reached.crossings[r]!, direction, ground, next);
    reached = next;
  }
  return reached.positions;
}

function step(
  part: Part,
  position: number,
  crossing: number,
  direction: Direction,
  { fold, fillers }: Ground,
  reached: Reached,
): void {
  switch (part.kind) {
    case 'edge':
      if (atEdge(fold, position)) reached.add(position, crossing);
      return;
    case 'question':
      if (fold.gaps[position] === gap.question) reached.add(position, crossing);
      return;
    case 'words':
      if (part.optional || (part.orEdge && atEdge(fold, position))) reached.add(position, crossing);
      walk(part.words, position, crossing, direction, fold, reached);
      return;
    case 'anything': {
      const limit = part.across === 'sentence' ? gap.clause : crossing;
      reached.add(position, limit);
      let at = position;
      for (let taken = 0; taken < part.most && mayTake(fold, at, direction, limit); taken++)
        reached.add((at += direction), part.across === 'sentence' ? gap.clause : gap.line);
      return;
    }
    case 'fillers': {
      reached.add(position, crossing);
      let last = new Reached();
      last.add(position, crossing);
      for (let taken = 0; taken < mostFillers && last.positions.length > 0; taken++) {
        const further = new Reached();
        for (let r = 0; r < last.positions.length; r++)
          walk(fillers, last.positions[r]!, last.crossings[r]!, direction, fold, further);
        for (let r = 0; r < further.positions.length; r++)
          reached.add(further.positions[r]!, further.crossings[r]!);
        last = further;
      }
    }
  }
}

/** The edge of a clause: the edge of the text, a comma, the end of a line or of a sentence. */
function atEdge(fold: Fold, position: number): boolean {
  return position === 0 || position === fold.length || fold.gaps[position]! >= gap.line;
}

/** Whether there is a unit ahead and the gap in front of it is not too strong. */
function mayTake(fold: Fold, position: number, direction: Direction, limit: number): boolean {
  if (direction === 1 ? position >= fold.length : position <= 0) return false;
  return position === 0 || position === fold.length || fold.gaps[position]! <= limit;
}

/** Adds every position where a word of the set ends; inside a word all but the end of a sentence may be slipped. */
function walk(
  set: WordSet,
  position: number,
  crossing: number,
  direction: Direction,
  fold: Fold,
  reached: Reached,
): void {
  let node: TrieNode | undefined = direction === 1 ? set.forward : set.backward;
  let limit = crossing;
  let at = position;
  while (mayTake(fold, at, direction, limit)) {
    node = node.next.get(fold.units[direction === 1 ? at : at - 1]!);
    if (!node) return;
    at += direction;
    if (node.ends) reached.add(at, gap.line);
    limit = gap.clause;
  }
}
