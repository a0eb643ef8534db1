import { gap, type Fold } from '../../text/fold-text.js';
import type { Part } from './pattern.js';
import type { TrieNode, WordSet } from './word-set.js';

/** A folded text with the filler words of the rules in force; no two checks have the same number. */
export interface Ground {
  readonly fold: Fold;
  readonly fillers: WordSet;
  readonly number: number;
}

let grounds = 0;

export function groundOf(fold: Fold, fillers: WordSet): Ground {
  return { fold, fillers, number: ++grounds };
}

/** 1 follows parts to the right from a position, -1 to the left. A position p lies before unit p. */
export type Direction = 1 | -1;

/**
 * Positions reached, each with the strongest gap that may be crossed from there: a line break between two words
 * may be a disguise, a comma parts clauses unless the pattern says that it may stand there. Used again and again,
 * since very many are needed; whether a position is among them is kept by its distance from the beginning.
 */
export class Reached {
  readonly positions: number[] = [];
  count = 0;
  origin = 0;
  /** By distance the crossing, added to what is greater than all marks before: old marks need no clearing. */
  readonly #marks: number[] = [];
  #floor = 0;

  clear(origin: number): void {
    this.count = 0;
    this.#floor += gap.question + 1;
    this.origin = origin;
  }

  start(origin: number, crossing: number): void {
    this.clear(origin);
    this.add(origin, crossing);
  }

  add(position: number, crossing: number): void {
    const distance = position < this.origin ? this.origin - position : position - this.origin;
    while (this.#marks.length <= distance) this.#marks.push(-1);
    const before = this.#marks[distance]!;
    const mark = this.#floor + crossing;
    if (before < this.#floor) this.positions[this.count++] = position;
    if (before < mark) this.#marks[distance] = mark;
  }

  crossingAt(position: number): number {
    const distance = position < this.origin ? this.origin - position : position - this.origin;
    return this.#marks[distance]! - this.#floor;
  }
}

const mostFillers = 3;

/** A pair takes turns as what is reached and what is reached next; the last two serve fillers alone. */
const stages = Array.from({ length: 4 }, () => new Reached()) as [Reached, Reached, Reached, Reached];

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
  let [reached, next] = stages;
  reached.start(from, gap.line);
  for (let i = 0; i < parts.length && reached.count > 0; i++) {
    advance(parts[direction === 1 ? i : parts.length - 1 - i]!, reached, direction, ground, next);
    [reached, next] = [next, reached];
  }
  return reached.positions.slice(0, reached.count);
}

/** Puts into `next` every position where a part may end that begins at one of those reached. */
export function advance(
  part: Part,
  reached: Reached,
  direction: Direction,
  ground: Ground,
  next: Reached,
): void {
  next.clear(reached.origin);
  if (part.kind === 'anything') return spread(part, reached, direction, ground.fold, next);
  if (part.kind === 'choice') return choose(part.rows, reached, direction, ground, next);
  for (let r = 0; r < reached.count; r++) {
    const position = reached.positions[r]!;
    step(part, position, reached.crossingAt(position), direction, ground, next);
  }
}

/** How deep in choices within choices, each with a pair of its own. */
let depth = 0;
const pairs: (readonly [Reached, Reached])[] = [];

/** Adds what any of some rows reaches. */
function choose(
  rows: readonly (readonly Part[])[],
  from: Reached,
  direction: Direction,
  ground: Ground,
  next: Reached,
): void {
  const [one, other] = (pairs[depth++] ??= [new Reached(), new Reached()]);
  for (const row of rows) {
    let reached = from;
    for (let i = 0; i < row.length && reached.count > 0; i++) {
      const further = reached === one ? other : one;
      advance(row[direction === 1 ? i : row.length - 1 - i]!, reached, direction, ground, further);
      reached = further;
    }
    for (let r = 0; r < reached.count; r++) {
      const position = reached.positions[r]!;
      next.add(position, reached.crossingAt(position));
    }
  }
  depth--;
}

/**
 * Adds what lies within the bound of `anything` from all positions. Stretches overlap: from a position within the
 * last one only what lies beyond it is new, so that the cost follows what is reached.
 */
function spread(
  { most, across }: Extract<Part, { kind: 'anything' }>,
  from: Reached,
  direction: Direction,
  fold: Fold,
  reached: Reached,
): void {
  let [first, last, lastLimit] = [0, 0, -1];
  for (let r = 0; r < from.count; r++) {
    const position = from.positions[r]!;
    const limit = across === 'sentence' ? gap.clause : from.crossingAt(position);
    reached.add(position, limit);
    const within =
      limit === lastLimit && (position - first) * direction >= 0 && (last - position) * direction > 0;
    let at = within ? last : position;
    if (!within) first = position;
    for (
      let taken = (at - position) * direction;
      taken < most && mayTake(fold, at, direction, limit);
      taken++
    )
      reached.add((at += direction), across === 'sentence' ? gap.clause : gap.line);
    [last, lastLimit] = [at, limit];
  }
}

function step(
  part: Exclude<Part, { kind: 'anything' | 'choice' }>,
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
      if (part.optional) reached.add(position, crossing);
      walk(part.words, position, crossing, direction, fold, reached);
      return;
    case 'fillers': {
      reached.add(position, crossing);
      let [, , last, further] = stages;
      last.clear(position);
      last.add(position, crossing);
      for (let taken = 0; taken < mostFillers && last.count > 0; taken++) {
        further.clear(position);
        for (let r = 0; r < last.count; r++) {
          const at = last.positions[r]!;
          walk(fillers, at, last.crossingAt(at), direction, fold, further);
        }
        for (let r = 0; r < further.count; r++) {
          const at = further.positions[r]!;
          reached.add(at, further.crossingAt(at));
        }
        [last, further] = [further, last];
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
  const next = direction === 1 ? position : position - 1;
  if (next < 0 || next >= fold.length || !set.mayBegin(fold.units[next]!, direction)) return;
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
