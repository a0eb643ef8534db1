import type { ProblemList } from '../packs/read.js';
import type { RulePack } from '../packs/rule-types.js';
import { readWords, type Lexicon, type PatternFault } from './pattern/read-pattern.js';
import { WordSet } from './pattern/word-set.js';

/** The class a space in a pattern stands for. */
export const fillerClass = '填充';

/** Says what is wrong with a pattern or a class. */
export function addFault(list: ProblemList, path: string, source: string, fault: PatternFault): void {
  if ('unknownClass' in fault) list.add(path, 'bad-reference', `<${fault.unknownClass}>`);
  else list.add(path, 'bad-pattern', pointedAt(source, fault.unreadableAt));
}

/** A pattern with a sign where its reading ended, unless that is where it begins; a long one from shortly before. */
function pointedAt(source: string, at: number): string {
  return at > 0 ? `${source.slice(Math.max(0, at - 24), at)}▸${source.slice(at)}` : source;
}

/** The word classes of all packs; of one defined twice the words add up. A class may use those before it. */
export function readLexicon(packs: readonly RulePack[], list: ProblemList): Lexicon {
  return packs.reduce((before, { id, classes }) => {
    if (!classes) return before;
    const { lexicon, faults } = addClasses(before, classes);
    for (const { at, entry, fault } of faults) addFault(list, `${id}.classes.${at}`, entry, fault);
    return lexicon;
  }, noClasses);
}

interface Reading {
  readonly lexicon: Lexicon;
  readonly faults: readonly { readonly at: string; readonly entry: string; readonly fault: PatternFault }[];
}

const noClasses: Lexicon = new Map();

/**
 * What the classes of a pack come to after those of others. Rules are tried by the hundred on the same classes, so
 * each reading is kept for as long as both are.
 */
const readings = new WeakMap<Lexicon, WeakMap<object, Reading>>();

function addClasses(before: Lexicon, classes: NonNullable<RulePack['classes']>): Reading {
  const after = readings.get(before) ?? new WeakMap<object, Reading>();
  readings.set(before, after);
  const known = after.get(classes) ?? readClasses(before, classes);
  after.set(classes, known);
  return known;
}

function readClasses(before: Lexicon, classes: NonNullable<RulePack['classes']>): Reading {
  const lexicon = new Map(before);
  const faults: Reading['faults'][number][] = [];
  for (const [name, entries] of Object.entries(classes)) {
    const rows = [...(lexicon.get(name)?.rows ?? [])];
    entries.forEach((entry, i) => {
      const read = readWords(entry, lexicon);
      if ('length' in read) rows.push(read);
      else faults.push({ at: `${name}[${i}]`, entry, fault: read });
    });
    lexicon.set(name, new WordSet(rows, false));
  }
  return { lexicon, faults };
}
