import type { Bank } from '../packs/question-types.js';
import { drawPaper, type DrawnPaper, type DrawOptions } from './draw-paper.js';
import type { Blueprint, PaperItem } from './paper.js';
import { streamSeed } from './random.js';
import { questionPool, standIns } from './question-pool.js';

/**
 * Draws a paper and puts another question of the same section in the place of each one the trainer sent back.
 * The same banks, blueprint, seed and list give the same paper, so the list is all that has to be remembered.
 * A paper that was changed has an id of its own: results on two different papers must never be mixed.
 *
 * @param rejected ids of the questions sent back; none of them stands in for another
 * @param options as of `drawPaper`; of a paper that differs by agent, what was sent back is left out for all
 */
export function drawRevised(
  banks: readonly Bank[],
  blueprint: Blueprint,
  seed: string,
  rejected: readonly string[],
  options: DrawOptions = {},
): DrawnPaper {
  const { exclude = [] } = options;
  if (blueprint.perAgent)
    return drawPaper(banks, blueprint, seed, { ...options, exclude: [...exclude, ...rejected] });
  const drawn = drawPaper(banks, blueprint, seed, options);
  if (!drawn.paper) return drawn;
  const pool = questionPool(banks);
  const items: PaperItem[] = [...drawn.paper.items];
  for (const id of rejected) {
    const index = items.findIndex(item => item.question.id === id);
    const replaced = items[index];
    const section = replaced && blueprint.sections[replaced.section];
    if (!section) continue;
    // A draw of one from what is left: it ranks the questions and shuffles their options as the whole draw does.
    const questions = standIns(pool, section, { items }, [...rejected, ...exclude]);
    const bank: Bank = { id: 'stand-ins', title: '-', version: '1', questions };
    const one = drawPaper(bank, { ...blueprint, sections: [{ ...section, count: 1, fixed: [] }] }, seed);
    const [item] = one.paper?.items ?? [];
    if (item) items[index] = { ...item, section: replaced.section };
  }
  const isChanged = items.some((item, i) => item !== drawn.paper.items[i]);
  if (!isChanged) return drawn;
  const revision = streamSeed(items.map(item => item.question.id).join(' '))
    .toString(16)
    .padStart(8, '0');
  return { paper: { ...drawn.paper, id: `${drawn.paper.id}-${revision}`, items } };
}
