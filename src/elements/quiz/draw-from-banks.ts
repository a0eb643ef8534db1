import { asList } from '../../engine/packs/as-list.js';
import { parseBank } from '../../engine/packs/parse-bank.js';
import type { Problem } from '../../engine/packs/problem.js';
import type { Bank } from '../../engine/packs/question-types.js';
import { drawPaper } from '../../engine/quiz/draw-paper.js';
import { monthlyBlueprint } from '../../engine/quiz/monthly-blueprint.js';
import type { PaperSource, ResolvedPaper } from './resolve-paper.js';

async function loadBanks(
  given: readonly unknown[] | undefined,
): Promise<{ banks: readonly Bank[]; problems: Problem[] }> {
  if (!given) return { banks: (await import('../../content/banks.js')).defaultBanks, problems: [] };
  const read = asList(given).map(parseBank);
  return {
    banks: read.map(({ value }) => value),
    problems: read.flatMap(({ problems }, i) =>
      problems.map(problem => ({ ...problem, path: `banks[${i}]${problem.path && `.${problem.path}`}` })),
    ),
  };
}

/** A paper drawn from the page's banks or the built-in ones. The seed is the month: everyone sits the same paper. */
export async function drawFromBanks(source: PaperSource): Promise<ResolvedPaper> {
  const { banks, problems } = await loadBanks(source.banks);
  const blueprint = source.blueprint ?? monthlyBlueprint(source.month, source.monthlyTitle);
  const drawn = drawPaper(banks, blueprint, blueprint.month);
  return drawn.paper
    ? { paper: drawn.paper, problems }
    : { problems, failure: { kind: 'not-drawn', reasons: drawn.problems } };
}
