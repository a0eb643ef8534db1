import type { PolicyBand } from '../packs/policy-types.js';

/** The totals of a band, each end with whether it counts in; an end that is absent is open. */
export interface BandEdges {
  readonly band: PolicyBand;
  readonly lower?: { readonly at: number; readonly isIn: boolean };
  readonly upper?: { readonly at: number; readonly isIn: boolean };
}

/** The bands of a policy with both their edges: the upper one is where the band above begins. */
export function bandEdges(bands: readonly PolicyBand[]): BandEdges[] {
  const lowerOf = ({ from, above }: PolicyBand): BandEdges['lower'] =>
    above !== undefined
      ? { at: above, isIn: false }
      : from !== undefined
        ? { at: from, isIn: true }
        : undefined;
  return bands.map((band, i) => {
    const lower = lowerOf(band);
    const next = i > 0 ? lowerOf(bands[i - 1]!) : undefined;
    return { band, ...(lower && { lower }), ...(next && { upper: { at: next.at, isIn: !next.isIn } }) };
  });
}
