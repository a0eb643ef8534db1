import type { ProblemList } from '../packs/read.js';
import type { Rule, RulePack } from '../packs/rule-types.js';
import { splitAtAnchor, type Anchored } from './pattern/anchor.js';
import { Need } from './pattern/glance.js';
import type { Part, Pattern } from './pattern/pattern.js';
import { isFault, readPattern, type KnownParts, type Lexicon } from './pattern/read-pattern.js';
import { Sides, type Side, type Trail } from './pattern/side.js';
import { addFault, fillerClass, readLexicon } from './read-lexicon.js';
import { WordSet } from './pattern/word-set.js';

/** What must stand around a finding that is excused or softened: nothing is asked of the finding itself. */
export interface Context {
  readonly need: Need;
  readonly left: Side;
  readonly right: Side;
}

/** A rule with its surroundings read; its patterns stand among the candidates. */
export interface WordingRule {
  readonly rule: Rule;
  /** Its place among the rules in force. */
  readonly rank: number;
  readonly except: readonly Context[];
  readonly hintWhen: readonly Context[];
  readonly suggestFor: 'words' | 'clause';
}

/**
 * A pattern to be looked for by its anchor, the part of its core that is rarest in texts. A candidate of a rule
 * is reported; one of an exception excuses what it covers.
 */
export interface Candidate {
  /** What is looked for: the words of the anchor, or of very many how they begin. */
  readonly heads: readonly string[];
  /** Leads from a head to where the words end. Absent where the head is all. */
  readonly anchor: Trail | undefined;
  /** What is asked for on both sides of the anchor. */
  readonly left: Side;
  readonly right: Side;
  /** What else is asked for, wherever. */
  readonly need: Need;
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
  const fillers = lexicon.get(fillerClass) ?? new WordSet([]);
  const sides = new Sides(fillers);
  const known: KnownParts = new Map();

  /** Reads patterns, naming those that cannot be, and those that ask for nothing and so would hold everywhere. */
  const read = (sources: readonly string[] | undefined, id: string, field: string): readonly Read[] => {
    if (!sources || sources.length === 0) return none;
    const all: Read[] = [];
    sources.forEach((source, i) => {
      const pattern = readPattern(source, lexicon, known);
      const anchored = isFault(pattern) ? undefined : splitAtAnchor(pattern.core);
      if (!isFault(pattern) && (anchored ?? (field !== 'patterns' && namesSurroundings(pattern))))
        all.push({ pattern, anchored });
      else addFault(list, `${id}.${field}[${i}]`, source, isFault(pattern) ? pattern : { unreadableAt: 0 });
    });
    return all;
  };

  const look = (wordings: readonly Read[], on: readonly WordingRule[], use: Candidate['use']): void => {
    for (const { pattern, anchored } of wordings) {
      if (!anchored) continue;
      const { left, right } = pattern;
      const { anchor, before, behind } = anchored;
      const few = anchor.words.count <= fewWords;
      candidates.push({
        heads: few ? anchor.words.words : anchor.words.separateHeads,
        anchor: few ? undefined : sides.trailOf(anchor),
        left: sides.of(before, left, -1),
        right: sides.of(behind, right, 1),
        need: new Need([...left, ...before, ...behind, ...right]),
        rules: on,
        use,
      });
    }
  };

  /** Exceptions are surroundings of a finding (an empty core) or wordings that contain it. */
  const surroundings = (all: readonly Read[]): Surroundings => {
    if (all.length === 0) return { contexts: none, wordings: none };
    return {
      contexts: all
        .filter(({ anchored }) => !anchored)
        .map(({ pattern: { left, right } }) => ({
          need: new Need([...left, ...right]),
          left: sides.of(none, left, -1),
          right: sides.of(none, right, 1),
        })),
      wordings: all.filter(({ anchored }) => anchored),
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
        rank: done.size,
        except: joined(except.contexts, around.contexts),
        hintWhen: joined(hints.contexts, softening.contexts),
        suggestFor: rule.suggestFor ?? pack.suggestFor ?? 'words',
      };
      (patterns ? ofPack : detecting).push(wording);
      look(read(patterns, id, 'patterns'), [wording], 'report');
      look(except.wordings, [wording], 'excuse');
      look(hints.wordings, [wording], 'soften');
    }
    look(around.wordings, ofPack, 'excuse');
    look(softening.wordings, ofPack, 'soften');
  }
  return { candidates, detecting, sides, lexicon, fillers };
}

/** Up to so many words of an anchor are looked for whole. */
const fewWords = 64;

/** Shared by the very many rules that have none. */
const none = [] as const;

/** A pattern that names a wording, or without an anchor mere surroundings. */
interface Read {
  readonly pattern: Pattern;
  readonly anchored: Anchored | undefined;
}

interface Surroundings {
  readonly contexts: readonly Context[];
  readonly wordings: readonly Read[];
}

function joined(own: readonly Context[], shared: readonly Context[]): readonly Context[] {
  return own.length === 0 ? shared : shared.length === 0 ? own : [...own, ...shared];
}

/** What stands around an empty core may be anything, but must be something. */
function namesSurroundings({ left, core, right }: Pattern): boolean {
  return core.length === 0 && asks([...left, ...right]);
}

function asks(parts: readonly Part[]): boolean {
  return parts.some(
    part =>
      part.kind === 'edge' ||
      part.kind === 'question' ||
      (part.kind === 'words' && !part.optional) ||
      (part.kind === 'choice' && part.rows.every(row => asks(row))),
  );
}
