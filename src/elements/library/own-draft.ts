import { completePhrase, type OwnPhrase } from '../../engine/packs/own-phrase.js';
import { splitCell } from '../../engine/packs/phrase-table.js';

/** A phrase as it stands in the form, as typed. */
export interface OwnDraft {
  readonly text: string;
  readonly title: string;
  readonly category: string;
  readonly tags: string;
}

export const emptyDraft: OwnDraft = { text: '', title: '', category: '', tags: '' };

export function toDraft({ text, title, category, tags }: OwnPhrase): OwnDraft {
  return { text, title, category, tags: tags.join('、') };
}

/** The phrase a draft stands for; `before` is the one being edited, which keeps its id and what the form does not show. */
export function fromDraft({ text, title, category, tags }: OwnDraft, before?: OwnPhrase): OwnPhrase {
  return completePhrase({ ...before, text, title, category, tags: splitCell(tags) });
}

export function sameDraft(one: OwnDraft, other: OwnDraft): boolean {
  return (Object.keys(one) as (keyof OwnDraft)[]).every(field => one[field] === other[field]);
}
