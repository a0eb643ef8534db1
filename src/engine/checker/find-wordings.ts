import { gap, type Fold } from '../text/fold-text.js';
import { clauseAround } from './clause-around.js';
import type { Candidate, CompiledRules, Context, WordingRule } from './compile-rules.js';
import { createCoverIndex, type Cover } from './cover-index.js';
import { LatestFound } from './latest-found.js';
import { groundOf } from './pattern/follow.js';
import { Glance } from './pattern/glance.js';
import { Neighbours } from './pattern/neighbours.js';
import type { Side } from './pattern/side.js';
import type { Span } from './types.js';
import { buildWordAutomaton } from './word-automaton.js';

/** A wording of a rule in a folded text: units from `start` up to `end` exclusive. */
export interface Wording extends Span {
  readonly by: WordingRule;
}

/** What was found in one text, before anybody has asked whether its surroundings excuse it. */
export interface Wordings {
  readonly found: readonly Wording[];
  /** What its surroundings make of a wording; quickest when asked in the order of the text. */
  judge(wording: Wording): 'stands' | 'softened' | 'excused';
  /** What a suggestion stands in for. */
  placeOf(wording: Wording): Span;
}

/** Prepares the search for the wordings of compiled rules. The search is linear in the text. */
export function createWordingFinder({
  candidates,
  sides,
  fillers,
  lexicon,
}: CompiledRules): (fold: Fold) => Wordings {
  const words: string[] = [];
  const ownerOf: number[] = [];
  candidates.forEach(({ heads }, i) => {
    for (const head of heads) {
      words.push(head);
      ownerOf.push(i);
    }
  });
  const automaton = buildWordAutomaton(words);
  // By the place of the head in the automaton's order, where the candidates of one head stand together.
  const owners = Uint32Array.from(automaton.order, word => ownerOf[word]!);
  // Kept apart from the candidates, which in a large pack are many and far from the processor.
  const plain = Uint8Array.from(owners, owner => (isPlain(candidates[owner]!) ? 1 : 0));
  const neighbours = new Neighbours(sides.count);
  const leftBit = new Int32Array(owners.length);
  const rightBit = new Int32Array(owners.length);
  /** By where the candidates of a head begin: whether their bits are read. */
  const met = new Uint8Array(owners.length);
  const meet = (first: number, last: number): void => {
    met[first] = 1;
    for (let at = first; at < last; at++) {
      const { anchor, left, right } = candidates[owners[at]!]!;
      leftBit[at] = neighbours.bitOf(left);
      // Behind a head the anchor goes on.
      rightBit[at] = anchor ? -1 : neighbours.bitOf(right);
    }
  };

  const glance = new Glance();

  return fold => {
    const ground = groundOf(fold, fillers);
    const { units, length } = fold;
    const found: Wording[] = [];
    const covers: Cover[] = [];
    const latest = new LatestFound();
    const rowAt = (at: number): number => (at >= 0 && at < length ? neighbours.rowOf(units[at]!) : 0);
    const admits = (at: number, side: Side): boolean => {
      // First the side is read, which may give the letter its row.
      const bit = neighbours.bitOf(side);
      return neighbours.admits(rowAt(at), bit);
    };

    const add = (candidate: Candidate, start: number, end: number): void => {
      if (candidate.use === 'report') found.push({ by: candidate.rules[0]!, start, end });
      else covers.push({ candidate, start, end });
    };

    const follow = (candidate: Candidate, from: number, to: number): void => {
      const { anchor, left, right, need } = candidate;
      glance.lookAt(from, ground);
      if (!glance.mayHave(need)) return;
      const ends = anchor?.reach(from, ground);
      if (ends?.count === 0) return;
      const start = left.farthest(from, ground);
      if (start < 0 || splitsLatinWord(fold, start)) return;
      const by = candidate.use === 'report' ? candidate.rules[0] : undefined;
      for (let i = 0; i < (ends?.count ?? 1); i++) {
        const anchorEnd = ends?.positions[i] ?? to;
        if (ends && !admits(anchorEnd, right)) continue;
        if (by && right.endsCore && latest.has(by, start, anchorEnd)) continue;
        const end = right.farthest(anchorEnd, ground);
        if (end < 0 || splitsLatinWord(fold, end) || (by && latest.has(by, start, end))) continue;
        if (by) latest.add(by, start, end);
        add(candidate, start, end);
      }
    };

    automaton.scan(units, length, (first, last, from, to) => {
      if (crossesSentence(fold, from, to)) return;
      const splits = splitsLatinWord(fold, from);
      if (met[first] === 0) meet(first, last);
      const before = rowAt(from - 1);
      const behind = rowAt(to);
      for (let at = first; at < last; at++) {
        if (!neighbours.admits(before, leftBit[at]!) || !neighbours.admits(behind, rightBit[at]!)) continue;
        const candidate = candidates[owners[at]!]!;
        if (splits && candidate.left.endsCore) continue;
        if (plain[at] === 0) follow(candidate, from, to);
        else if (!splitsLatinWord(fold, to)) add(candidate, from, to);
      }
    });
    const covering = createCoverIndex(covers);
    const isCovered = ({ by, start, end }: Wording, use: Candidate['use']): boolean =>
      covering(start, end, ({ candidate }) => candidate.use === use && candidate.rules.includes(by));

    const stands = ({ need, left, right }: Context, { start, end }: Span): boolean =>
      admits(start - 1, left) &&
      admits(end, right) &&
      glance.mayHave(need) &&
      left.farthest(start, ground) >= 0 &&
      right.farthest(end, ground) >= 0;

    return {
      found,
      judge(wording) {
        const { except, hintWhen } = wording.by;
        glance.lookAt(wording.start, ground);
        if (isCovered(wording, 'excuse') || except.some(context => stands(context, wording)))
          return 'excused';
        const softened = isCovered(wording, 'soften') || hintWhen.some(context => stands(context, wording));
        return softened ? 'softened' : 'stands';
      },
      placeOf: ({ by, start, end }) =>
        by.suggestFor === 'clause' ? clauseAround({ start, end }, ground, lexicon) : { start, end },
    };
  };
}

/** Nothing but one word: to find it is to find the pattern. */
function isPlain({ anchor, left, right }: Candidate): boolean {
  return !anchor && left.asksNothing && right.asksNothing;
}

/** Whether a match would begin or end here within a Latin word or a number: the v of a VIP is no WeChat. */
function splitsLatinWord({ units, gaps, length }: Fold, at: number): boolean {
  return at > 0 && at < length && gaps[at] === gap.none && isLatin(units[at - 1]!) && isLatin(units[at]!);
}

/** Letters and digits of ASCII, lower case as folding leaves them. */
function isLatin(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);
}

/** The end of a sentence between two characters parts them for good; anything weaker may be a disguise. */
function crossesSentence(fold: Fold, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (fold.gaps[i]! >= gap.sentence) return true;
  return false;
}
