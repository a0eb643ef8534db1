import type { Pack } from './pack.js';

/** An event that moves the month's mark, entered by the trainer with its reason. */
export interface PolicyItem {
  readonly id: string;
  readonly title: string;
  /** Points, never negative: whether they are added or taken is said by the list the item stands in. */
  readonly points: number;
  /** Where the regulation leaves a span, its upper end. */
  readonly maxPoints?: number;
  readonly level?: 'light' | 'moderate' | 'severe';
  /** What follows besides the points, such as dismissal; such an event may carry 0 points. */
  readonly consequence?: string;
  readonly source?: string;
}

/** A named band of the total. The lower edge counts in unless `above` is used. */
export interface PolicyBand {
  readonly id: string;
  readonly title: string;
  /** Lowest total of the band, itself included. */
  readonly from?: number;
  /** Lower bound, itself excluded. */
  readonly above?: number;
  readonly consequence?: string;
}

export interface Policy extends Pack {
  readonly base: number;
  readonly cap?: number;
  readonly floor?: number;
  /** What the knowledge exam does: the first entry whose bounds hold applies. Exam marks run from 0 to 100. */
  readonly exam: readonly {
    readonly from?: number;
    readonly below?: number;
    readonly points: number;
    readonly title: string;
  }[];
  readonly additions: readonly PolicyItem[];
  readonly deductions: readonly PolicyItem[];
  /** Highest band first. */
  readonly bands: readonly PolicyBand[];
  /** Pay that floats with the total, in yuan per point around a mark, from the n-th month of service. */
  readonly pay?: {
    readonly perPoint: number;
    readonly around: number;
    readonly fromMonth: number;
    /** The most yuan the pay moves up or down. */
    readonly limit?: number;
  };
  /** What is raised to the manager, and when. */
  readonly flags?: readonly {
    readonly id: string;
    readonly title: string;
    /** The total lies below this (or at it, when `orEqual`). */
    readonly below: number;
    readonly orEqual?: boolean;
    /** Months running for which it must hold. */
    readonly months: number;
    /** Only when the agent was last of the team in each of those months. */
    readonly last?: boolean;
  }[];
}
