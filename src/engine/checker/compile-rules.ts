import type { ProblemList } from '../packs/read.js';
import type { Rule, RulePack } from '../packs/types.js';
import type { Part, Pattern } from './pattern/pattern.js';
import { isFault, readPattern, type Lexicon } from './pattern/read-pattern.js';
import { Sides, type Side } from './pattern/side.js';
import { addFault, fillerClass, readLexicon } from './read-lexicon.js';
import { WordSet } from './pattern/word-set.js';

/** What must stand around a finding that is excused or softened: nothing is asked of the finding itself. */
export interface Context {
  readonly pattern: Pattern;
  readonly left: Side;
  readonly right: Side;
}

/** A rule with its surroundings read; its patterns stand among the candidates. */
export interface WordingRule {
  readonly rule: Rule;
  readonly except: readonly Context[];
  readonly hintWhen: readonly Context[];
  readonly suggestFor: 'words' | 'clause';
}

/**
 * A pattern to be looked for by its anchor, the part of its core that is rarest in texts. A candidate of a rule
 * is reported; one of an exception excuses what it covers.
 */
export interface Candidate {
  readonly pattern: Pattern;
  /** The words of the anchor, and what is asked for on both sides of them. */
  readonly words: WordSet;
  readonly left: Side;
  readonly right: Side;
  /** Whom it speaks for: one rule, or for an exception of a pack all its rules. */
  readonly rules: readonly WordingRule[];
  readonly use: 'report' | 'excuse' | 'soften';
}

export interface CompiledRules {
  readonly candidates: readonly Candidate[];
  /** Rules whose findings come from a detector, with their surroundings. */
  readonly detecting: readonly WordingRule[];
  readonly sides: Sides;
  readonly fillers: WordSet;
  readonly lexicon: Lexicon;
}

/** Reads every pattern of the rules in force; `rules` holds them as overridden by the options, by id. */
export function compileRules(
  packs: readonly RulePack[],
  rules: ReadonlyMap<string, Rule>,
  list: ProblemList,
): CompiledRules {
  const lexicon = readLexicon(packs, list);
  const candidates: Candidate[] = [];
  const detecting: WordingRule[] = [];
  const done = new Set<string>();
  const sides = new Sides();

  /** Reads patterns, naming those that cannot be, and those that ask for nothing and so would hold everywhere. */
  const read = (sources: readonly string[] | undefined, id: string, field: string): readonly Pattern[] => {
    if (!sources || sources.length === 0) return none;
    const patterns: Pattern[] = [];
    sources.forEach((source, i) => {
      const pattern = readPattern(source, lexicon);
      if (!isFault(pattern) && asksForSomething(pattern)) patterns.push(pattern);
      else addFault(list, `${id}.${field}[${i}]`, source, isFault(pattern) ? pattern : { unreadable: true });
    });
    return patterns;
  };

  const look = (
    patterns: readonly Pattern[],
    on: readonly WordingRule[],
    use: Candidate['use'],
    id: string,
    field: string,
  ): void =>
    patterns.forEach((pattern, i) => {
      const { left, core, right } = pattern;
      const anchor = anchorOf(core);
      const part = core[anchor];
      if (part?.kind === 'words')
        candidates.push({
          pattern,
          words: part.words,
          left: sides.of(anchor > 0 ? core.slice(0, anchor) : none, left, -1),
          right: sides.of(anchor < core.length - 1 ? core.slice(anchor + 1) : none, right, 1),
          rules: on,
          use,
        });
      else list.add(`${id}.${field}[${i}]`, 'bad-pattern', '');
    });

  /** Exceptions are surroundings of a finding (an empty core) or wordings that contain it. */
  const surroundings = (patterns: readonly Pattern[]): Surroundings => {
    if (patterns.length === 0) return { contexts: none, wordings: none };
    return {
      contexts: patterns
        .filter(({ core }) => core.length === 0)
        .map(pattern => ({
          pattern,
          left: sides.of(none, pattern.left, -1),
          right: sides.of(none, pattern.right, 1),
        })),
      wordings: patterns.filter(({ core }) => core.length > 0),
    };
  };

  for (const pack of packs) {
    const around = surroundings(read(pack.except, pack.id, 'except'));
    const softening = surroundings(read(pack.hintWhen, pack.id, 'hintWhen'));
    const ofPack: WordingRule[] = [];
    for (const { id, patterns, detector } of pack.rules) {
      const rule = rules.get(id);
      if (!rule || !(patterns ?? detector) || done.has(id)) continue;
      done.add(id);
      const except = surroundings(read(rule.except, id, 'except'));
      const hints = surroundings(read(rule.hintWhen, id, 'hintWhen'));
      const wording: WordingRule = {
        rule,
        except: joined(except.contexts, around.contexts),
        hintWhen: joined(hints.contexts, softening.contexts),
        suggestFor: rule.suggestFor ?? pack.suggestFor ?? 'words',
      };
      (patterns ? ofPack : detecting).push(wording);
      look(read(patterns, id, 'patterns'), [wording], 'report', id, 'patterns');
      look(except.wordings, [wording], 'excuse', id, 'except');
      look(hints.wordings, [wording], 'soften', id, 'hintWhen');
    }
    look(around.wordings, ofPack, 'excuse', pack.id, 'except');
    look(softening.wordings, ofPack, 'soften', pack.id, 'hintWhen');
  }
  return { candidates, detecting, sides, lexicon, fillers: lexicon.get(fillerClass) ?? new WordSet([]) };
}

/** Shared by the very many rules that have none. */
const none = [] as const;

interface Surroundings {
  readonly contexts: readonly Context[];
  readonly wordings: readonly Pattern[];
}

function joined(own: readonly Context[], shared: readonly Context[]): readonly Context[] {
  return own.length === 0 ? shared : shared.length === 0 ? own : [...own, ...shared];
}

function asksForSomething({ left, core, right }: Pattern): boolean {
  return [...left, ...core, ...right].some(
    part => part.kind === 'edge' || part.kind === 'question' || (part.kind === 'words' && !part.optional),
  );
}

/** The characters agents write most; half of their text is made of these. */
const commonest = new Set('您我不的了是有可以这个要就你给没们请好一到');

/** How often some words may be expected in a text, roughly and in no unit: the longer, the rarer. */
function expectedOf(words: WordSet): number {
  const known = expected.get(words);
  if (known !== undefined) return known;
  let sum = 0;
  for (const word of words.words)
    sum += (commonest.has(word[0]!) ? 1 : 0.15) * (rarity[word.length] ?? rarity.at(-1)!);
  expected.set(words, sum);
  return sum;
}

/** A tenth for each further character. */
const rarity = [1, 1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7];

/** A class stands in hundreds of patterns. */
const expected = new WeakMap<WordSet, number>();

/** The required part that is met least often. -1 where nothing is required. */
function anchorOf(core: readonly Part[]): number {
  let best = -1;
  let least = Infinity;
  core.forEach((part, i) => {
    if (part.kind !== 'words' || part.optional) return;
    const often = expectedOf(part.words);
    if (often < least && part.words.words.length > 0) [best, least] = [i, often];
  });
  return best;
}
