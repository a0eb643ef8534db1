/** What ids stand for: results hold ids alone. An id nothing is known of is shown as it is. */
export interface Titles {
  readonly stems: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, string>;
  /** Questions of the month's paper that were drawn for some agents and not for others. */
  readonly pooled: ReadonlySet<string>;
  /** The month's paper, where it is at hand, with its questions in their order. */
  readonly paper: PaperOrder | undefined;
}

export const noTitles: Titles = { stems: new Map(), rules: new Map(), pooled: new Set(), paper: undefined };

export interface PaperOrder {
  readonly id: string;
  readonly isPerAgent: boolean;
  readonly questionIds: readonly string[];
}

/**
 * The place of a question on its paper, from 1: undefined where each agent has one of their own, `known` where the
 * paper is not at hand.
 */
export function questionNumber(
  { paper }: Titles,
  paperId: string | undefined,
  questionId: string,
  known?: number,
): number | undefined {
  if (paper?.id !== paperId) return known;
  if (paper?.isPerAgent) return undefined;
  const place = paper?.questionIds.indexOf(questionId) ?? -1;
  return place < 0 ? known : place + 1;
}
