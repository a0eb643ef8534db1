/**
 * How a multiple-choice question is marked that was not answered exactly.
 * - `all-or-nothing` 少选不得分: anything but exactly the right options scores nothing.
 * - `part-per-right` 少选得部分分: a part for each right option, any wrong one scores nothing.
 * - `half` 少选得一半分: half the points for an incomplete choice, any wrong option scores nothing. The half is
 *   kept as it is (1.5 of 3), not rounded up.
 * - `right-minus-wrong`: right options minus wrong ones, not below nothing (H5P).
 * - `weighted`: each right option is worth its share, each wrong one costs its share of all wrong ones (Moodle).
 * - `map-response`: each option has a value of its own, the sum bounded by nothing and the points (QTI).
 */
export const multipleRules = [
  'all-or-nothing',
  'part-per-right',
  'half',
  'right-minus-wrong',
  'weighted',
  'map-response',
] as const;

export type MultipleRule = (typeof multipleRules)[number];

/**
 * How an ordering question is marked that is not wholly right: `exact` (default) nothing, `neighbours` a part for
 * each pair that follows each other rightly.
 */
export const orderingRules = ['exact', 'neighbours'] as const;

export type OrderingRule = (typeof orderingRules)[number];

export interface Scoring {
  readonly multiple: MultipleRule;
  readonly ordering?: OrderingRule;
  /** For `map-response`: question id → option id → value. A question without one has 1 per right, −1 per wrong option. */
  readonly maps?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const defaultScoring: Scoring = { multiple: 'all-or-nothing' };
