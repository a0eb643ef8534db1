import type { Phrase } from '../../engine/packs/types.js';

export interface CategoryChoice {
  /** The whole path, such as `售后/退款`. */
  readonly value: string;
  /** The last level alone. */
  readonly label: string;
  readonly level: number;
  readonly count: number;
}

/** Every level of every category, in the order of the packs, with how many phrases lie in and below it. */
export function categoryChoices(entries: readonly Phrase[]): CategoryChoice[] {
  const counts = new Map<string, number>();
  for (const { category } of entries) {
    const levels = category.split('/');
    for (let depth = 1; depth <= levels.length; depth++) {
      const value = levels.slice(0, depth).join('/');
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const choices = Array.from(counts, ([value, count]): CategoryChoice => {
    const levels = value.split('/');
    return { value, label: levels.at(-1)!, level: levels.length - 1, count };
  });
  // A level below stands behind its own parent, though a pack may come back to it later.
  const placed: CategoryChoice[] = [];
  const place = (parent: string, level: number): void => {
    for (const choice of choices) {
      if (choice.level !== level || (level > 0 && !choice.value.startsWith(`${parent}/`))) continue;
      placed.push(choice);
      place(choice.value, level + 1);
    }
  };
  place('', 0);
  return placed;
}
