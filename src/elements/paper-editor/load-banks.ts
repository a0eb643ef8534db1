import { asList } from '../../engine/packs/as-list.js';
import { parseBank } from '../../engine/packs/parse-bank.js';
import type { Problem } from '../../engine/packs/problem.js';
import type { Bank } from '../../engine/packs/question-types.js';

/** The banks there are to draw from, and what could not be read from them. */
export interface LoadedBanks {
  readonly banks: readonly Bank[];
  readonly problems: readonly Problem[];
  /** Not even the built-in banks could be fetched. */
  readonly failed: boolean;
}

/** The banks a page gave, or without any the built-in ones, loaded on demand. */
export async function loadBanks(given: readonly unknown[] | undefined): Promise<LoadedBanks> {
  if (!given) {
    try {
      const { defaultBanks } = await import('../../content/banks.js');
      return { banks: defaultBanks, problems: [], failed: false };
    } catch {
      return { banks: [], problems: [], failed: true };
    }
  }
  const problems: Problem[] = [];
  const banks = asList(given).map((input, i) => {
    const read = parseBank(input);
    for (const problem of read.problems)
      problems.push({ ...problem, path: `banks[${i}]${problem.path && `.${problem.path}`}` });
    return read.value;
  });
  return { banks, problems, failed: false };
}
