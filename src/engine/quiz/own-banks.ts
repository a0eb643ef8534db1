import { parseBank } from '../packs/parse-bank.js';
import type { Bank, Question } from '../packs/question-types.js';

/** What a trainer keeps besides the banks a page gives: banks of their own, and questions of the given ones as edited. */
export interface OwnBanks {
  readonly banks: readonly Bank[];
  /** Each stands in the place of the given question of its id. */
  readonly edited: readonly Question[];
}

export const noOwnBanks: OwnBanks = { banks: [], edited: [] };

/** All banks to draw from. An edited question keeps its place, so that a paper drawn before holds the same questions. */
export function joinBanks(given: readonly Bank[], own: OwnBanks): readonly Bank[] {
  const edited = new Map(own.edited.map(question => [question.id, question]));
  const current = given.map(bank =>
    bank.questions.some(({ id }) => edited.has(id))
      ? { ...bank, questions: bank.questions.map(question => edited.get(question.id) ?? question) }
      : bank,
  );
  return [...current, ...own.banks];
}

/** Reads what was kept; another version, or another hand, may have written it. */
export function readOwnBanks(stored: unknown): OwnBanks {
  if (typeof stored !== 'object' || stored === null) return noOwnBanks;
  const { banks, edited } = stored as { readonly banks?: unknown; readonly edited?: unknown };
  const read = Array.isArray(banks) ? banks.map(bank => parseBank(bank).value) : [];
  const frame = { id: 'edited', title: 'edited', version: '1', questions: edited };
  return {
    banks: read.filter(bank => bank.id !== '' && bank.questions.length > 0),
    edited: parseBank(frame).value.questions,
  };
}
