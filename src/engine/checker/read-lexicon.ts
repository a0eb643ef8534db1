import type { ProblemList } from '../packs/read.js';
import type { RulePack } from '../packs/types.js';
import { readWords, type PatternFault } from './pattern/read-pattern.js';
import { WordSet } from './pattern/word-set.js';

/** The class a space in a pattern stands for. */
export const fillerClass = '填充';

/** Says what is wrong with a pattern or a class. */
export function addFault(list: ProblemList, path: string, source: string, fault: PatternFault): void {
  if ('unknownClass' in fault) list.add(path, 'bad-reference', `<${fault.unknownClass}>`);
  else list.add(path, 'bad-pattern', source);
}

/** The word classes of all packs; of one defined twice the words add up. A class may use those before it. */
export function readLexicon(packs: readonly RulePack[], list: ProblemList): Map<string, WordSet> {
  const lexicon = new Map<string, WordSet>();
  for (const pack of packs)
    for (const [name, entries] of Object.entries(pack.classes ?? {})) {
      const words = new Set(lexicon.get(name)?.words);
      entries.forEach((entry, i) => {
        const read = readWords(entry, lexicon);
        if ('length' in read) for (const word of read) words.add(word);
        else addFault(list, `${pack.id}.classes.${name}[${i}]`, entry, read);
      });
      words.delete('');
      lexicon.set(name, new WordSet([...words]));
    }
  return lexicon;
}
