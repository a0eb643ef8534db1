import type { Part, WordsPart } from './pattern.js';
import type { WordSet } from './word-set.js';

/** Words a wording cannot do without, and what stands on both sides of them. */
export interface Anchored {
  readonly anchor: WordsPart;
  readonly before: readonly Part[];
  readonly behind: readonly Part[];
}

/** Parts a row at the required words that are met least often in texts. Undefined where nothing is required. */
export function splitAtAnchor(core: readonly Part[]): Anchored | undefined {
  const required = [...core.keys()].filter(i => isRequired(core[i]!));
  const [first, ...others] = required;
  if (first === undefined) return undefined;
  const often = (i: number): number => frequencyOf((core[i] as WordsPart).words).wordy;
  const rarest = others.reduce((best, i) => (often(i) < often(best) ? i : best), first);
  return {
    anchor: core[rarest] as WordsPart,
    before: core.slice(0, rarest),
    behind: core.slice(rarest + 1),
  };
}

function isRequired(part: Part): part is WordsPart {
  return part.kind === 'words' && !part.optional && part.words.count > 0;
}

/** The characters agents write most; half of their text is made of these. */
const commonest = new Set('您我不的了是有可以这个要就你给没们请好一到');

/** How often some words may be expected in a text, roughly and in no unit. */
interface Frequency {
  /** Of the words that are not empty, a tenth for each character behind the first. */
  readonly wordy: number;
  /** A tenth for each character, whichever it is; the empty word counts as one. */
  readonly further: number;
}

/** A class stands in hundreds of patterns. */
const known = new WeakMap<WordSet, Frequency>();

function frequencyOf(words: WordSet): Frequency {
  let frequency = known.get(words);
  if (!frequency) known.set(words, (frequency = readFrequency(words)));
  return frequency;
}

function readFrequency({ rows }: WordSet): Frequency {
  let [wordy, further] = [0, 0];
  for (const row of rows) {
    // What stands in front may be empty, and then the next begins the word.
    let [wordyRow, furtherRow, emptyRow] = [0, 1, 1];
    for (const item of row) {
      if (typeof item === 'string') {
        const tenths = tenth[item.length] ?? 0;
        wordyRow = wordyRow * tenths + emptyRow * (commonest.has(item[0]!) ? 10 : 1.5) * tenths;
        furtherRow *= tenths;
        emptyRow = 0;
      } else {
        const one = frequencyOf(item);
        wordyRow = wordyRow * one.further + emptyRow * one.wordy;
        furtherRow *= one.further;
        if (!item.orNothing) emptyRow = 0;
      }
    }
    wordy += wordyRow;
    further += furtherRow;
  }
  return { wordy, further };
}

/** A tenth for each character. */
const tenth = [1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8];
