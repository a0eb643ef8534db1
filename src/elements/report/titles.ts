/** What ids stand for: results hold ids alone. An id nothing is known of is shown as it is. */
export interface Titles {
  readonly stems: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, string>;
  /** Questions of the month's paper that were drawn for some agents and not for others. */
  readonly pooled: ReadonlySet<string>;
}

export const noTitles: Titles = { stems: new Map(), rules: new Map(), pooled: new Set() };
