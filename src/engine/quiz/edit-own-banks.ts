import type { Bank, Question } from '../packs/question-types.js';
import { joinBanks, type OwnBanks } from './own-banks.js';

/** How a question of a file stands to those there are: `new`, there to the letter, or `changed`: another has its id. */
export type ImportKind = 'new' | 'same' | 'changed';

export interface ComparedQuestion {
  readonly question: Question;
  readonly kind: ImportKind;
}

/** What a question holds besides its id, whatever the order its fields were written in. */
const contentOf = ({ id: _id, ...content }: Question): string =>
  JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Holds the questions of a file against all that are there, before any of them is taken. */
export function compareQuestions(
  questions: readonly Question[],
  banks: readonly Bank[],
): readonly ComparedQuestion[] {
  const there = banks.flatMap(bank => bank.questions);
  const ids = new Set(there.map(({ id }) => id));
  const contents = new Set(there.map(contentOf));
  return questions.map(question => {
    if (contents.has(contentOf(question))) return { question, kind: 'same' };
    return { question, kind: ids.has(question.id) ? 'changed' : 'new' };
  });
}

/**
 * Takes the questions of a file over as a bank; those that are there to the letter are left out.
 *
 * @param replace whether a question with the id of another one stands in its place; else it comes in under an id of
 * its own, as tables numbered from 1 need it
 */
export function takeQuestions(
  own: OwnBanks,
  given: readonly Bank[],
  bank: Pick<Bank, 'id' | 'title'>,
  questions: readonly Question[],
  replace: boolean,
): OwnBanks {
  const all = joinBanks(given, own);
  const taken = new Set(all.flatMap(each => each.questions.map(({ id }) => id)));
  const added: Question[] = [];
  let result = own;
  for (const { question, kind } of compareQuestions(questions, all)) {
    if (kind === 'same') continue;
    if (kind === 'changed' && replace) {
      result = saveQuestion(result, question);
      continue;
    }
    const id = freeId(question.id, taken);
    taken.add(id);
    added.push(id === question.id ? question : { ...question, id });
  }
  if (added.length === 0) return result;
  const id = freeId(bank.id, new Set(all.map(other => other.id)));
  return { ...result, banks: [...result.banks, { ...bank, id, version: '1', questions: added }] };
}

/** Writes a question where one of its id is kept; one that is kept nowhere is an edit of a given one. */
export function saveQuestion(own: OwnBanks, question: Question): OwnBanks {
  const swap = (list: readonly Question[]): readonly Question[] =>
    list.map(other => (other.id === question.id ? question : other));
  if (own.banks.some(bank => bank.questions.some(({ id }) => id === question.id)))
    return { ...own, banks: own.banks.map(bank => ({ ...bank, questions: swap(bank.questions) })) };
  const edited = own.edited.some(({ id }) => id === question.id)
    ? swap(own.edited)
    : [...own.edited, question];
  return { ...own, edited };
}

/** Adds a question that was written from scratch to an own bank, which begins with it; its id is made a free one. */
export function addQuestion(
  own: OwnBanks,
  given: readonly Bank[],
  bank: Pick<Bank, 'id' | 'title'>,
  question: Question,
): OwnBanks {
  const taken = new Set(joinBanks(given, own).flatMap(({ questions }) => questions.map(({ id }) => id)));
  const added = { ...question, id: freeId(question.id, taken) };
  const isThere = own.banks.some(({ id }) => id === bank.id);
  const banks = isThere ? own.banks : [...own.banks, { ...bank, version: '1', questions: [] }];
  return {
    ...own,
    banks: banks.map(each =>
      each.id === bank.id ? { ...each, questions: [...each.questions, added] } : each,
    ),
  };
}

/** Takes a question out of the own banks; an edited one is again what its bank gave. A bank left empty goes with it. */
export function removeQuestion(own: OwnBanks, id: string): OwnBanks {
  const without = (list: readonly Question[]): readonly Question[] => list.filter(other => other.id !== id);
  const banks = own.banks
    .map(bank => ({ ...bank, questions: without(bank.questions) }))
    .filter(bank => bank.questions.length > 0);
  return { banks, edited: without(own.edited) };
}

export const removeBank = (own: OwnBanks, id: string): OwnBanks => ({
  ...own,
  banks: own.banks.filter(bank => bank.id !== id),
});

/**
 * Takes one step back and nothing else: what was changed since, perhaps in another tab, stays.
 *
 * @param now what is kept now
 * @param before what was kept before the step
 * @param after what was kept right after it
 */
export function undoChange(now: OwnBanks, before: OwnBanks, after: OwnBanks): OwnBanks {
  return {
    banks: undoList(now.banks, before.banks, after.banks),
    edited: undoList(now.edited, before.edited, after.edited),
  };
}

function undoList<T extends { readonly id: string }>(
  now: readonly T[],
  before: readonly T[],
  after: readonly T[],
): readonly T[] {
  const find = (list: readonly T[], id: string): T | undefined => list.find(item => item.id === id);
  const isTouched = (id: string): boolean =>
    JSON.stringify(find(before, id)) !== JSON.stringify(find(after, id)) &&
    JSON.stringify(find(now, id)) === JSON.stringify(find(after, id));
  const kept = now.flatMap(item => (isTouched(item.id) ? (find(before, item.id) ?? []) : item));
  before.forEach((item, i) => {
    if (!find(kept, item.id) && isTouched(item.id)) kept.splice(i, 0, item);
  });
  return kept;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
}
