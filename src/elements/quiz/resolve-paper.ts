import type { Blueprint, Paper, PaperProblem } from '../../engine/quiz/paper.js';
import { isMonth } from '../../engine/quiz/is-month.js';
import { readPaper } from '../../engine/quiz/read-paper.js';
import type { Problem } from '../../engine/packs/problem.js';
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

/** What a page says of its paper. */
export interface GivenPaper {
  readonly paper: unknown;
  readonly bank: unknown;
  readonly banks: readonly unknown[] | undefined;
  readonly blueprint: Blueprint | undefined;
  readonly month: string;
}

/** Where the paper comes from: a month the page names goes before that of its blueprint. */
export function paperSource(
  { paper, bank, banks, blueprint, month }: GivenPaper,
  rest: Pick<PaperSource, 'month' | 'monthlyTitle' | 'records'>,
): PaperSource {
  return {
    ...rest,
    paper,
    banks: banks ?? (bank === undefined ? undefined : [bank]),
    blueprint: blueprint && { ...blueprint, ...(isMonth(month) ? { month } : {}) },
  };
}

/** A paper, or why there is none; `problems` lists what was left out of what the page gave. */
export interface ResolvedPaper {
  readonly paper?: Paper;
  readonly problems: readonly Problem[];
  readonly failure?:
    | { readonly kind: 'banks-failed' | 'paper-unreadable' }
    | { readonly kind: 'not-drawn'; readonly reasons: readonly PaperProblem[] };
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
  try {
    // Most pages draw nothing: a trainer has published the paper.
    return await (await import('./draw-from-banks.js')).drawFromBanks(source);
  } catch {
    return { problems: [], failure: { kind: 'banks-failed' } };
  }
}
