import { gap } from '../../text/fold-text.js';
import { advance, Reached, type Direction, type Ground } from './follow.js';
import type { Part } from './pattern.js';
import type { WordSet } from './word-set.js';

/**
 * A row of parts from an anchor on, nearest first: one more part than the trail it goes on from. What it reaches from
 * the place last asked about is kept, and so many patterns that begin alike are followed once.
 */
export class Trail {
  readonly #part: Part | undefined;
  readonly #before: Trail | undefined;
  readonly #direction: Direction;
  /** The strongest gap that may be crossed at once. */
  readonly #crossing: number;
  #further: Map<Part, Trail> | undefined;
  /** Made when first followed; most trails of a large pack never are. */
  #reached: Reached | undefined;
  #ground = 0;

  constructor(direction: Direction, crossing: number, part?: Part, before?: Trail) {
    this.#direction = direction;
    this.#crossing = crossing;
    this.#part = part;
    this.#before = before;
  }

  then(part: Part): Trail {
    this.#further ??= new Map();
    let trail = this.#further.get(part);
    if (!trail) this.#further.set(part, (trail = new Trail(this.#direction, this.#crossing, part, this)));
    return trail;
  }

  reach(from: number, ground: Ground): Reached {
    const reached = (this.#reached ??= new Reached());
    if (this.#ground === ground.number && reached.origin === from) return reached;
    this.#ground = ground.number;
    if (!this.#part) reached.start(from, this.#crossing);
    else advance(this.#part, this.#before!.reach(from, ground), this.#direction, ground, reached);
    return reached;
  }
}

/** What is asked for on one side of some words: the rest of the core, then its surroundings. */
export class Side {
  /** Its bit among `Neighbours`, once they were asked for it. */
  bit: number | undefined;
  /** The words are the outermost of what is reported. */
  readonly endsCore: boolean;
  /** Anything may stand here. */
  readonly asksNothing: boolean;
  readonly #core: Trail | undefined;
  readonly #around: Trail | undefined;
  readonly #direction: Direction;
  /** Nearest first. */
  readonly #parts: readonly Part[];
  readonly #fillers: WordSet;

  constructor(
    core: Trail | undefined,
    around: Trail | undefined,
    direction: Direction,
    parts: readonly Part[],
    fillers: WordSet,
  ) {
    this.endsCore = !core;
    this.asksNothing = !core && !around;
    this.#core = core;
    this.#around = around;
    this.#direction = direction;
    this.#parts = parts;
    this.#fillers = fillers;
  }

  /** The farthest position the core reaches with its surroundings behind it; -1 when there is none. */
  farthest(from: number, ground: Ground): number {
    if (!this.#core) return this.#isSurrounded(from, ground) ? from : -1;
    const { positions, count } = this.#core.reach(from, ground);
    let farthest = -1;
    for (let i = 0; i < count; i++) {
      const farther = farthest < 0 || (positions[i]! - farthest) * this.#direction > 0;
      if (farther && this.#isSurrounded(positions[i]!, ground)) farthest = positions[i]!;
    }
    return farthest;
  }

  /** The letters one of which must stand next to the words; undefined when anything may. */
  get letters(): ReadonlySet<number> | undefined {
    const letters: ReadonlySet<number>[] = [];
    for (const part of this.#parts) {
      if (part.kind !== 'words' && part.kind !== 'fillers') return undefined;
      const words = part.kind === 'words' ? part.words : this.#fillers;
      letters.push(this.#direction === 1 ? words.firstLetters : words.lastLetters);
      if (part.kind === 'words' && !part.optional)
        return letters.length === 1 ? letters[0]! : new Set(letters.flatMap(some => [...some]));
    }
    return undefined;
  }
  #isSurrounded(at: number, ground: Ground): boolean {
    return !this.#around || this.#around.reach(at, ground).count > 0;
  }
}

/** Makes sides that share their trails. */
export class Sides {
  count = 0;
  readonly #fillers: WordSet;
  // Apart from each other, since surroundings are followed while positions of a core are gone through.
  readonly #cores = [new Trail(-1, gap.line), new Trail(1, gap.line)] as const;
  readonly #arounds = [new Trail(-1, gap.line), new Trail(1, gap.line)] as const;
  /** Whatever stands in front of an anchor is asked about by the side to its left. */
  readonly #anchors = new Trail(1, gap.question);
  readonly #nothing: Side;

  constructor(fillers: WordSet) {
    this.#fillers = fillers;
    this.#nothing = new Side(undefined, undefined, 1, [], fillers);
  }

  /** From where an anchor begins to where it may end. */
  trailOf(anchor: Part): Trail {
    return this.#anchors.then(anchor);
  }

  of(core: readonly Part[], around: readonly Part[], direction: Direction): Side {
    if (core.length + around.length === 0) return this.#nothing;
    const nearestFirst = (parts: readonly Part[]): readonly Part[] =>
      direction === 1 ? parts : [...parts].reverse();
    const trailOf = (roots: readonly [Trail, Trail], parts: readonly Part[]): Trail | undefined =>
      parts.length === 0
        ? undefined
        : nearestFirst(parts).reduce((trail, part) => trail.then(part), roots[direction === 1 ? 1 : 0]);
    this.count++;
    const parts = [...nearestFirst(core), ...nearestFirst(around)];
    return new Side(
      trailOf(this.#cores, core),
      trailOf(this.#arounds, around),
      direction,
      parts,
      this.#fillers,
    );
  }
}
