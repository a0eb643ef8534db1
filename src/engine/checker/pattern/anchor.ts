import type { Part, WordsPart } from './pattern.js';
import type { WordSet } from './word-set.js';

/** Which of the required words are met least often in texts, and what stands on both sides. None where none are. */
export function splitAtAnchor(core: readonly Part[]): Anchored | undefined {
  let anchored: Anchored | undefined;
  let least = Infinity;
  core.forEach((part, i) => {
    if (part.kind !== 'words' || part.optional || part.words.count === 0) return;
    const often = frequencyOf(part.words).wordy;
    if (often >= least) return;
    anchored = { anchor: part, before: core.slice(0, i), behind: core.slice(i + 1) };
    least = often;
  });
  return anchored;
}

interface Anchored {
  readonly anchor: WordsPart;
  readonly before: readonly Part[];
  readonly behind: readonly Part[];
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
  if (!frequency) {
    let [wordy, further] = [0, 0];
    for (const row of words.rows) {
      // What stands in front may be empty, and then the next begins the word.
      let [wordyRow, furtherRow, emptyRow] = [0, 1, 1];
      for (const item of row) {
        const one = typeof item === 'string' ? frequencyOfWord(item) : frequencyOf(item);
        const mayLack = typeof item !== 'string' && item.orNothing ? 1 : 0;
        wordyRow = wordyRow * one.further + emptyRow * one.wordy;
        furtherRow *= one.further;
        emptyRow *= mayLack;
      }
      wordy += wordyRow;
      further += furtherRow;
    }
    known.set(words, (frequency = { wordy, further }));
  }
  return frequency;
}

function frequencyOfWord(word: string): Frequency {
  const further = 0.1 ** word.length;
  return { wordy: (commonest.has(word[0]!) ? 10 : 1.5) * further, further };
}
