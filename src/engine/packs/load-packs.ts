import { asList } from './as-list.js';
import type { Parsed, Problem } from './problem.js';

export interface LoadedPacks<P> {
  readonly packs: readonly P[];
  readonly problems: readonly Problem[];
  /** Not even the built-in packs could be fetched. */
  readonly failed: boolean;
}

/**
 * The packs a page gave, read; without any the built-in ones, fetched on demand so that a page with packs of its own
 * ships none of ours. Never rejects.
 *
 * @param name of the property, for the paths of the problems
 * @param parse reads one of them, at once or in its own time
 */
export async function loadPacks<P>(
  given: readonly unknown[] | undefined,
  name: string,
  parse: (input: unknown) => Parsed<P> | Promise<Parsed<P>>,
  fetchDefaults: () => Promise<readonly P[]>,
): Promise<LoadedPacks<P>> {
  if (!given) {
    try {
      return { packs: await fetchDefaults(), problems: [], failed: false };
    } catch {
      return { packs: [], problems: [], failed: true };
    }
  }
  const read: Parsed<P>[] = [];
  for (const input of asList(given)) read.push(await parse(input));
  return {
    packs: read.map(({ value }) => value),
    problems: read.flatMap(({ problems }, i) => problems.map(pathIn(name, i))),
    failed: false,
  };
}

/** Says of a problem in which of the packs given it lies: `rules[0].no-refusal.patterns[1]`. */
export const pathIn =
  (name: string, i: number) =>
  (problem: Problem): Problem => ({
    ...problem,
    path: `${name}[${i}]${problem.path && `.${problem.path}`}`,
  });
