import { gap, type Fold } from '../text/fold-text.js';
import { clauseAround } from './clause-around.js';
import type { Candidate, CompiledRules, Context, WordingRule } from './compile-rules.js';
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

/** The wordings of a rule that begin where its latest one does. */
interface Noted {
  start: number;
  readonly ends: number[];
}

/** A wording of an exception. */
interface Cover extends Span {
  readonly candidate: Candidate;
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
    const noted = new Map<WordingRule, Noted>();
    const rowAt = (at: number): number => (at >= 0 && at < length ? neighbours.rowOf(units[at]!) : 0);
    const admits = (at: number, side: Side): boolean => {
      // First the side is read, which may give the letter its row.
      const bit = neighbours.bitOf(side);
      return neighbours.admits(rowAt(at), bit);
    };

    /** Several patterns of a rule, or one from several anchors, find the same again and again. */
    const isNoted = (by: WordingRule, start: number, end: number): boolean => {
      const latest = noted.get(by);
      return latest !== undefined && latest.start === start && latest.ends.includes(end);
    };
    const note = (candidate: Candidate, start: number, end: number): void => {
      if (splitsLatinWord(fold, end)) return;
      if (candidate.use !== 'report') {
        covers.push({ candidate, start, end });
        return;
      }
      const by = candidate.rules[0]!;
      let latest = noted.get(by);
      if (!latest) noted.set(by, (latest = { start, ends: [] }));
      else if (latest.start !== start) {
        latest.start = start;
        latest.ends.length = 0;
      } else if (latest.ends.includes(end)) return;
      latest.ends.push(end);
      found.push({ by, start, end });
    };

    const follow = (candidate: Candidate, from: number, to: number, splits: boolean): void => {
      const { anchor, left, right, need, use, rules } = candidate;
      if (splits && left.endsCore) return;
      glance.lookAt(from, ground);
      if (!glance.mayHave(need)) return;
      const ends = anchor?.reach(from, ground);
      if (ends?.count === 0) return;
      const start = left.farthest(from, ground);
      if (start < 0 || splitsLatinWord(fold, start)) return;
      for (let i = 0; i < (ends?.count ?? 1); i++) {
        const anchorEnd = ends?.positions[i] ?? to;
        if (ends && !admits(anchorEnd, right)) continue;
        if (right.endsCore && use === 'report' && isNoted(rules[0]!, start, anchorEnd)) continue;
        const end = right.farthest(anchorEnd, ground);
        if (end >= 0) note(candidate, start, end);
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
        if (plain[at] === 0) follow(candidate, from, to, splits);
        else if (!splits) note(candidate, from, to);
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

/** Prepares the question whether one of some wordings covers a span; only those that begin near it are looked at. */
function createCoverIndex(covers: readonly Cover[]) {
  const sorted = [...covers].sort((a, b) => a.start - b.start);
  const longest = covers.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (start: number, end: number, fits: (cover: Cover) => boolean): boolean => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end - longest) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < sorted.length && sorted[i]!.start <= start; i++)
      if (sorted[i]!.end >= end && fits(sorted[i]!)) return true;
    return false;
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
