import { findBlanks } from '../library/blanks.js';
import { mendAll } from './mend-all.js';
import type { Checker, Finding } from './types.js';

/** What the rules say of a phrase as it stands in the library. */
export interface PhraseVerdict {
  /** What breaks a rule, mere hints left out; UTF-16 offsets into the phrase as it is written, blanks included. */
  readonly findings: readonly Finding[];
  /** The phrase in better words, its blanks kept; absent where the rules know none that settle everything. */
  readonly reworded?: string;
}

/** Letters no rule speaks of, of one unit each: one stands for every unit of a blank. */
const firstStandIn = 0xa000;

/**
 * Judges a phrase before anybody says it. A blank is taken as a word that breaks nothing, so that neither its braces
 * nor its name do; what will be put in is judged with the reply.
 */
export function judgePhrase(checker: Checker, phrase: string): PhraseVerdict {
  const blanks = findBlanks(phrase);
  const standIns = freeLetters(phrase, blanks.length);
  let text = '';
  let from = 0;
  blanks.forEach(({ start, end }, i) => {
    text += phrase.slice(from, start) + standIns[i]!.repeat(end - start);
    from = end;
  });
  text += phrase.slice(from);

  const judge = (wording: string): Finding[] => checker.check(wording).findings.filter(isBreach);
  const findings = judge(text);
  if (findings.length === 0) return { findings };
  const mending = mendAll(text, judge);
  if (!mending) return { findings };
  const { start, end } = mending;
  // What a better wording asks for is a blank of the phrase from now on.
  const inserted = mending.text.replace(/【([^【】\n]{1,20})】/g, (own, name: string) =>
    phrase.includes(own) ? own : `{{${name}}}`,
  );
  const mended = text.slice(0, start) + inserted + text.slice(end);
  if (judge(mended.replace(/\{\{[^{}\n]*\}\}/g, spareStandIn)).length > 0) return { findings };
  const reworded = blanks.reduce(
    (left, blank, i) =>
      left.replace(standIns[i]!.repeat(blank.end - blank.start), () => phrase.slice(blank.start, blank.end)),
    mended,
  );
  return { findings, reworded };
}

const isBreach = ({ severity }: Finding): boolean => severity !== 'info';

const spareStandIn = String.fromCharCode(firstStandIn - 1);

function freeLetters(text: string, count: number): string[] {
  const letters: string[] = [];
  for (let unit = firstStandIn; letters.length < count; unit++) {
    const letter = String.fromCharCode(unit);
    if (!text.includes(letter)) letters.push(letter);
  }
  return letters;
}
