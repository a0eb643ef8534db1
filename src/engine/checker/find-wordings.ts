import type { Rule } from '../packs/types.js';
import { gap, type Fold } from '../text/fold-text.js';
import { clauseAround } from './clause-around.js';
import type { Candidate, CompiledRules } from './compile-rules.js';
import { follow, type Ground } from './pattern/follow.js';
import { Glance } from './pattern/glance.js';
import type { Pattern } from './pattern/pattern.js';
import type { Span } from './types.js';
import { buildWordAutomaton } from './word-automaton.js';

/** A wording of a rule in a folded text: units from `start` up to `end` exclusive. */
export interface Wording {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  /** Its surroundings make it a hint. */
  readonly softened: boolean;
  /** What a suggestion stands in for, worked out only for those that are shown. */
  readonly place: () => Span;
}

interface Match {
  readonly candidate: Candidate;
  readonly start: number;
  readonly end: number;
}

/** Prepares the search for the wordings of compiled rules. The search is linear in the text. */
export function createWordingFinder({
  candidates,
  fillers,
  lexicon,
}: CompiledRules): (fold: Fold) => Wording[] {
  const words: string[] = [];
  const owners: Candidate[] = [];
  for (const candidate of candidates)
    for (const word of candidate.words.words) {
      words.push(word);
      owners.push(candidate);
    }
  const automaton = buildWordAutomaton(words);
  // Kept apart from the candidates, which in a large pack are many and far from the processor.
  const plain = Uint8Array.from(owners, candidate => (isPlain(candidate) ? 1 : 0));
  const glance = new Glance();

  return fold => {
    const ground: Ground = { fold, fillers };
    const reports: Match[] = [];
    const covers: Match[] = [];
    automaton.scan(fold.units, fold.length, (word, start, end) => {
      if (crossesSentence(fold, start, end)) return;
      const candidate = owners[word]!;
      let match: Match | undefined = { candidate, start, end };
      if (plain[word] === 0) {
        glance.lookAt(start, fold);
        match = glance.mayStand(candidate.pattern) ? widen(candidate, start, end, ground) : undefined;
      }
      if (match && !splitsLatinWord(fold, match)) (candidate.use === 'report' ? reports : covers).push(match);
    });
    const covering = createCoverIndex(covers);
    const wordings = reports.flatMap(({ candidate, start, end }) => {
      const wording = candidate.rules[0]!;
      const covered = (use: Candidate['use']): boolean =>
        covering(start, end, cover => cover.candidate.use === use && cover.candidate.rules.includes(wording));
      glance.lookAt(start, fold);
      const stands = (context: Pattern): boolean =>
        glance.mayStand(context) && standsIn(context, start, end, ground);
      if (covered('excuse') || wording.except.some(stands)) return [];
      const softened = covered('soften') || wording.hintWhen.some(stands);
      const span = { start, end };
      const place = (): Span =>
        wording.suggestFor === 'clause' ? clauseAround(span, ground, lexicon) : span;
      return [{ rule: wording.rule, start, end, softened, place }];
    });
    glance.end();
    return wordings;
  };
}

/** Prepares the question whether one of some matches covers a span; only those that begin near it are looked at. */
function createCoverIndex(covers: readonly Match[]) {
  const sorted = [...covers].sort((a, b) => a.start - b.start);
  const longest = covers.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (start: number, end: number, fits: (cover: Match) => boolean): boolean => {
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

/** Nothing but words: to find them is to find the pattern. */
function isPlain({ pattern: { left, core, right } }: Candidate): boolean {
  return left.length + core.length + right.length === 1;
}

/** From an anchor to the whole core, as far as it reaches to both sides, if its surroundings are there too. */
function widen(candidate: Candidate, from: number, to: number, ground: Ground): Match | undefined {
  const { before, after } = candidate;
  const { left, right } = candidate.pattern;
  let start = Infinity;
  for (const at of follow(before, from, -1, ground))
    if (at < start && (left.length === 0 || reaches(left, at, -1, ground))) start = at;
  if (start === Infinity) return undefined;
  let end = -1;
  for (const at of follow(after, to, 1, ground))
    if (at > end && (right.length === 0 || reaches(right, at, 1, ground))) end = at;
  return end < 0 ? undefined : { candidate, start, end };
}

function reaches(parts: Pattern['left'], from: number, direction: 1 | -1, ground: Ground): boolean {
  for (const _ of follow(parts, from, direction, ground)) return true;
  return false;
}

/** Whether the surroundings an exception asks for are there. */
export function standsIn(context: Pattern, start: number, end: number, ground: Ground): boolean {
  return reaches(context.left, start, -1, ground) && reaches(context.right, end, 1, ground);
}

/** Whether a match begins or ends within a Latin word or a number: the v of a VIP is no WeChat. */
function splitsLatinWord({ units, gaps, length }: Fold, { start, end }: Match): boolean {
  const joined = (p: number): boolean =>
    p > 0 && p < length && gaps[p] === gap.none && isLatin(units[p - 1]!) && isLatin(units[p]!);
  return joined(start) || joined(end);
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
