/** What a chart is drawn from; colours and fonts come from the element it stands in. */
export interface ChartSpec {
  readonly kind: 'bars' | 'lines';
  /** What stands below each place. */
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Upper end of the scale; without it, by the values. */
  readonly max?: number;
  /** Whether only whole numbers stand on the scale. */
  readonly isCount?: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** One for each label; null where there is none. */
  readonly values: readonly (number | null)[];
  /** One for each label, or one for all. */
  readonly tones: readonly ChartTone[];
}

/** What a mark says, in the colours the tokens give these. */
export type ChartTone = 'accent' | 'warning' | 'info';
