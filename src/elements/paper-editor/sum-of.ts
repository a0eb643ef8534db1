/** A sum of what is filled in so far, free of the noise of binary fractions. */
export const sumOf = (figures: readonly number[]): number =>
  Math.round(figures.reduce((sum, figure) => sum + (Number.isFinite(figure) ? figure : 0), 0) * 100) / 100;
