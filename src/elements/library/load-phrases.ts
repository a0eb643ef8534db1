import { asList } from '../../engine/packs/as-list.js';
import { parsePhrasePack } from '../../engine/packs/parse-phrase-pack.js';
import { parseScriptPack } from '../../engine/packs/parse-script-pack.js';
import type { Parsed, PhrasePack, Problem, ScriptPack } from '../../engine/packs/types.js';

export interface Loaded<P> {
  readonly packs: readonly P[];
  readonly problems: readonly Problem[];
  /** Not even the built-in packs could be fetched. */
  readonly failed: boolean;
}

/** The phrase packs a page gave; without any the built-in ones, loaded on demand so that others need not ship them. */
export function loadPhrases(given: readonly unknown[] | undefined): Promise<Loaded<PhrasePack>> {
  return load(
    given,
    parsePhrasePack,
    async () => (await import('../../content/phrases.js')).defaultPhrasePacks,
  );
}

/** The script packs a page gave; without any the built-in ones. */
export function loadScripts(given: readonly unknown[] | undefined): Promise<Loaded<ScriptPack>> {
  return load(
    given,
    parseScriptPack,
    async () => (await import('../../content/scripts.js')).defaultScriptPacks,
  );
}

async function load<P>(
  given: readonly unknown[] | undefined,
  parse: (input: unknown) => Parsed<P>,
  fetchDefaults: () => Promise<readonly P[]>,
): Promise<Loaded<P>> {
  if (!given) {
    try {
      return { packs: await fetchDefaults(), problems: [], failed: false };
    } catch {
      return { packs: [], problems: [], failed: true };
    }
  }
  const read = asList(given).map(parse);
  return {
    packs: read.map(({ value }) => value),
    problems: read.flatMap(({ problems }, i) =>
      problems.map(problem => ({ ...problem, path: `packs[${i}]${problem.path && `.${problem.path}`}` })),
    ),
    failed: false,
  };
}
