import { gap, type Fold } from '../text/fold-text.js';
import { follow, type Ground } from './pattern/follow.js';
import type { Part } from './pattern/pattern.js';
import type { Lexicon } from './pattern/read-pattern.js';
import type { Span } from './types.js';

/** How far to each side a clause is taken whole, in folded characters; chats often run on without a comma. */
const mostBefore = 8;
const mostAfter = 10;

/** A particle this near ends what is replaced where no comma does. */
const particleWithin = 4;

/**
 * The stretch of text a whole-clause wording stands in for: the clause around some words without the address in
 * front of it. Where text runs on without punctuation, the words with their subject and closing particle.
 */
export function clauseAround({ start, end }: Span, ground: Ground, lexicon: Lexicon): Span {
  const { fold } = ground;
  return { start: clauseStart(start, ground, lexicon), end: clauseEnd(end, ground, lexicon, fold) };
}

function wordsOf(lexicon: Lexicon, name: string): Part[] {
  const words = lexicon.get(name);
  return words ? [{ kind: 'words', words, optional: true }] : [];
}

function farthest(positions: Iterable<number>, pick: (...values: number[]) => number, from: number): number {
  let reached = from;
  for (const position of positions) reached = pick(reached, position);
  return reached;
}

function parts(fold: Fold, position: number): boolean {
  return position <= 0 || position >= fold.length || fold.gaps[position]! >= gap.line;
}

function clauseStart(start: number, ground: Ground, lexicon: Lexicon): number {
  const { fold } = ground;
  let from = start;
  while (start - from <= mostBefore && !parts(fold, from)) from--;
  if (start - from <= mostBefore) {
    // The address stays: 亲，… 您好…
    const address = [...wordsOf(lexicon, '称呼'), ...wordsOf(lexicon, '语气')];
    const behind = farthest(follow([...address, ...address], from, 1, ground), Math.max, from);
    return Math.min(behind, start);
  }
  const subject: Part[] = [...wordsOf(lexicon, '我方'), { kind: 'fillers' }];
  return farthest(follow(subject, start, -1, ground), Math.min, start);
}

function clauseEnd(end: number, ground: Ground, lexicon: Lexicon, fold: Fold): number {
  let to = end;
  while (to - end <= mostAfter && !parts(fold, to)) to++;
  if (to - end <= mostAfter) return to;
  const particle: Part[] = [{ kind: 'anything', most: particleWithin, across: 'clause' }];
  const words = lexicon.get('语气');
  if (words) particle.push({ kind: 'words', words, optional: false });
  // The nearest particle: what lies beyond it is the next thought.
  const reached = [...follow(particle, end, 1, ground)];
  return words && reached.length > 0 ? Math.min(...reached) : end;
}
