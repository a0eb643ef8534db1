import type { ProblemList } from '../packs/read.js';
import type { RulePack } from '../packs/rule-types.js';
import { foldWord, gap, type Fold } from '../text/fold-text.js';
import { buildWordAutomaton } from './word-automaton.js';

/**
 * Prepares the undoing of two disguises in a fold, in place: words written as others that sound alike (木有 for
 * 没有), and commas set around single characters, which a wording may cross like a line break.
 */
export function createSeeThrough(packs: readonly RulePack[], list: ProblemList): (fold: Fold) => void {
  const variants: string[] = [];
  const meant: string[] = [];
  for (const pack of packs)
    for (const [variant, word] of Object.entries(pack.variants ?? {})) {
      const [from, to] = [foldWord(variant), foldWord(word)];
      // Of another length it would shift every offset behind it.
      if (from.length !== to.length) list.add(`${pack.id}.variants.${variant}`, 'bad-pattern', word);
      else {
        variants.push(from);
        meant.push(to);
      }
    }
  const automaton = variants.length > 0 ? buildWordAutomaton(variants) : undefined;

  return fold => {
    const { units, gaps, length } = fold;
    automaton?.scan(units, length, (_, last, start) => {
      // Of a variant given twice the later one counts.
      const word = meant[automaton.order[last - 1]!]!;
      for (let i = 0; i < word.length; i++) units[start + i] = word.charCodeAt(i);
    });
    let before = gap.none as number;
    for (let p = 1; p < length; p++) {
      const here = gaps[p]!;
      if (here === gap.clause && standsAlone(before, p + 1 < length ? gaps[p + 1]! : gap.none))
        gaps[p] = gap.line;
      before = here;
    }
  };
}

/**
 * Whether a comma with these gaps next to it is set around a single character: another comma on one side, or any
 * mark on both. A mark on one side alone may begin a disguise behind an ordinary comma (很抱歉，我-们-不能).
 */
function standsAlone(before: number, after: number): boolean {
  return before === gap.clause || after === gap.clause || (isMark(before) && isMark(after));
}

function isMark(kind: number): boolean {
  return kind >= gap.mark && kind < gap.sentence;
}
