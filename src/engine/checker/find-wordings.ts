import { ProblemList } from '../packs/read.js';
import type { Problem, Rule } from '../packs/types.js';
import { foldText, gap, type Fold } from '../text/fold-text.js';
import { expandPattern } from './expand-pattern.js';
import { buildWordAutomaton } from './word-automaton.js';

/** A wording of a rule in a folded text: units from `start` up to `end` exclusive. */
export interface Wording {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
}

export interface WordingFinder {
  find(fold: Fold): Wording[];
  readonly problems: readonly Problem[];
}

/** Prepares the search for the patterns of all rules, exceptions applied. */
export function createWordingFinder(rules: readonly Rule[]): WordingFinder {
  const list = new ProblemList();
  const words: string[] = [];
  const ownerOf: Rule[] = [];
  const excuses: boolean[] = [];

  function add(rule: Rule, patterns: readonly string[] | undefined, excuse: boolean, field: string): void {
    patterns?.forEach((pattern, i) => {
      const wordings = expandPattern(pattern);
      if (!wordings) list.add(`${rule.id}.${field}[${i}]`, 'bad-pattern', pattern);
      for (const wording of new Set(wordings?.map(raw => foldText(raw).text))) {
        words.push(wording);
        ownerOf.push(rule);
        excuses.push(excuse);
      }
    });
  }
  for (const rule of rules) {
    add(rule, rule.patterns, false, 'patterns');
    add(rule, rule.except, true, 'except');
  }
  const automaton = buildWordAutomaton(words);

  return {
    problems: list.problems,
    find(fold) {
      const wordings: Wording[] = [];
      const excused: Wording[] = [];
      automaton.scan(fold.units, fold.length, (word, start, end) => {
        if (!crossesSentence(fold, start, end))
          (excuses[word] ? excused : wordings).push({ rule: ownerOf[word]!, start, end });
      });
      return wordings.filter(wording => !excused.some(excuse => covers(excuse, wording)));
    },
  };
}

function covers(excuse: Wording, wording: Wording): boolean {
  return excuse.rule === wording.rule && excuse.start <= wording.start && excuse.end >= wording.end;
}

/** The end of a sentence between two characters parts them for good; anything weaker may be a disguise. */
function crossesSentence(fold: Fold, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (fold.gaps[i] === gap.sentence) return true;
  return false;
}
