import type { Paper } from '../../../engine/quiz/paper.js';
import { readPaper } from '../../../engine/quiz/read-paper.js';
import { paperKey, releasedKey } from '../../../engine/quiz/record-keys.js';
import { sealPaper } from '../../../engine/quiz/seal-paper.js';
import type { Records } from '../../../records/records.js';

/** Where the editor keeps the whole paper of a sealed one until it is released. Quiz and report never look there. */
const heldKey = (paperId: string): string => `paper-editor/key/${encodeURIComponent(paperId)}`;

/** Where papers are published, and where the editor keeps what nobody else may see. */
export interface PublicationRecords {
  readonly records: Records;
  readonly drafts: Records;
}

/** What agents get for a month, and how many have handed in. */
export interface Publication {
  readonly paper: Paper | undefined;
  readonly results: number;
  /** Of a sealed paper the whole one, where this editor has it. */
  readonly key: Paper | undefined;
  /** Whether the key of a sealed paper is out. */
  readonly isReleased: boolean;
}

export const noPublication: Publication = { paper: undefined, results: 0, key: undefined, isReleased: false };

const read = async (records: Records, key: string): Promise<Paper | undefined> => {
  const stored = await records.get<unknown>(key);
  return stored === undefined ? undefined : readPaper(stored).value;
};

export async function findPublication(
  { records, drafts }: PublicationRecords,
  month: string,
): Promise<Publication> {
  const paper = await read(records, paperKey(month));
  const results = (await records.keys(`quiz/results/${month}/`)).length;
  if (!paper?.sealed) return { ...noPublication, paper, results };
  const key = await read(drafts, heldKey(paper.id));
  const released = await read(records, releasedKey(paper.id));
  return {
    paper,
    results,
    key: key && isKeyOf(key, paper) ? key : undefined,
    isReleased: released !== undefined && isKeyOf(released, paper),
  };
}

/** Publishes a paper with its key, or sealed: then the whole one stays with the editor. Gives what was published. */
export async function publishPaper(
  { records, drafts }: PublicationRecords,
  paper: Paper,
  sealed: boolean,
): Promise<Paper> {
  const given = sealed ? sealPaper(paper) : paper;
  // The key first: a sealed paper without one could never be marked.
  if (sealed) await drafts.set(heldKey(paper.id), paper);
  await records.set(paperKey(paper.month), given);
  return given;
}

/** Puts the whole paper where quiz and report find it. */
export const releasePaper = (records: Records, whole: Paper): Promise<void> =>
  records.set(releasedKey(whole.id), whole);

/** The items of a paper as they are read: banks write the fields of a question in an order of their own. */
const itemsOf = (paper: Paper): string => JSON.stringify(readPaper(paper).value?.items);

/** Whether a paper is the whole one of a sealed one. Its terms may have changed since, its questions may not. */
export function isKeyOf(whole: Paper, sealed: Paper): boolean {
  return !whole.sealed && whole.id === sealed.id && itemsOf(sealPaper(whole)) === itemsOf(sealed);
}

/**
 * Whether two papers are the same to whoever sits them: questions and options as much as title, terms and marking.
 */
export function isSamePaper(a: Paper, b: Paper | undefined): boolean {
  return b !== undefined && JSON.stringify(readPaper(a).value) === JSON.stringify(readPaper(b).value);
}
