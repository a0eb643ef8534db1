import { textHash } from './text-hash.js';
import type { Phrase } from './phrase-types.js';

/** A phrase somebody keeps beside those of the packs. */
export interface OwnPhrase extends Phrase {
  /** Put away: kept, but not found. */
  readonly archived?: boolean;
}

/** The category of a phrase that was given none. */
export const ownCategory = '我的话术';

/** A phrase of which only the text is sure to be there. */
export type PhraseSketch = Partial<OwnPhrase> & Pick<Phrase, 'text'>;

const longestTitle = 20;

/** The title of a phrase that was given none: how it begins, up to the first stop. */
export function titleOf(text: string): string {
  const start = /[^\n。！？!?；;]*[^\s。！？!?；;，,][^\n。！？!?；;]*/.exec(text)?.[0].trim() || text.trim();
  return start.length > longestTitle ? `${start.slice(0, longestTitle)}…` : start;
}

/** Adds what is missing. The id is of title and text, so that reading the same twice gives the same. */
export function completePhrase(sketch: PhraseSketch): OwnPhrase {
  const text = sketch.text.replace(/\r\n?/g, '\n').trim();
  const title = sketch.title?.trim() || titleOf(text);
  const { replaces, stage, source, archived } = sketch;
  return {
    id: sketch.id?.trim() || `own.${textHash(`${title}\n${text}`)}`,
    category: tidyCategory(sketch.category ?? '') || ownCategory,
    title,
    tags: [...new Set((sketch.tags ?? []).map(tag => tag.trim()).filter(tag => tag !== ''))],
    text,
    ...(replaces && replaces.length > 0 && { replaces }),
    ...(stage && { stage }),
    ...(source && { source }),
    ...(archived && { archived }),
  };
}

/** Levels stand between single slashes, whatever stood there. */
function tidyCategory(category: string): string {
  return category
    .split(/[/／>＞]/)
    .map(level => level.trim())
    .filter(level => level !== '')
    .join('/');
}

/** An id that is not taken, as near to the wished one as can be; it is taken from then on. */
export function freeId(wished: string, taken: Set<string>): string {
  let id = wished;
  for (let i = 2; taken.has(id); i++) id = `${wished}-${i}`;
  taken.add(id);
  return id;
}

/** Whether two phrases say the same under the same name, archived or not. */
export function samePhrase(one: Phrase, other: Phrase): boolean {
  const content = ({ category, title, tags, text, replaces = [], stage, source }: Phrase): string =>
    JSON.stringify([category, title, tags, text, replaces, stage, source]);
  return content(one) === content(other);
}
