import { drawPaper } from '../../engine/quiz/draw-paper.js';
import { monthlyBlueprint } from '../../engine/quiz/monthly-blueprint.js';
import type { Blueprint, Paper, PaperProblem } from '../../engine/quiz/paper.js';
import { readPaper } from '../../engine/quiz/read-paper.js';
import { asList } from '../../engine/packs/as-list.js';
import { parseBank } from '../../engine/packs/parse-bank.js';
import type { Bank, Problem } from '../../engine/packs/types.js';
import type { Records } from '../../records/records.js';

/** What a page gave the quiz to work with. */
export interface PaperSource {
  readonly paper: unknown;
  readonly banks: readonly unknown[] | undefined;
  readonly blueprint: Blueprint | undefined;
  readonly month: string;
  readonly monthlyTitle: string;
  /** Where the trainer's page publishes the paper of a month, under `quiz/paper/<YYYY-MM>`. */
  readonly records: Records;
}

/** A paper, or why there is none; `problems` lists what was left out of what the page gave. */
export interface ResolvedPaper {
  readonly paper?: Paper;
  readonly problems: readonly Problem[];
  readonly failure?:
    | { readonly kind: 'banks-failed' | 'paper-unreadable' }
    | { readonly kind: 'not-drawn'; readonly reasons: readonly PaperProblem[] };
}

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

/**
 * The page's own paper, or the one the trainer has published for the month, or else one drawn from the page's banks
 * or the built-in ones. The seed is the month, so that everyone sits the same paper.
 */
export async function resolvePaper(source: PaperSource): Promise<ResolvedPaper> {
  const whole = source.paper ?? (await source.records.get<unknown>(`quiz/paper/${source.month}`));
  if (whole !== undefined && whole !== null) {
    const { value, problems } = readPaper(whole);
    return value ? { paper: value, problems } : { problems, failure: { kind: 'paper-unreadable' } };
  }
  let loaded;
  try {
    loaded = await loadBanks(source.banks);
  } catch {
    return { problems: [], failure: { kind: 'banks-failed' } };
  }
  const { banks, problems } = loaded;
  const blueprint = source.blueprint ?? monthlyBlueprint(source.month, source.monthlyTitle);
  const drawn = drawPaper(banks, blueprint, blueprint.month);
  return drawn.paper
    ? { paper: drawn.paper, problems }
    : { problems, failure: { kind: 'not-drawn', reasons: drawn.problems } };
}
