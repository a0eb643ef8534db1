import { question as questionReader } from '../../../engine/packs/parse-bank-question.js';
import { parse } from '../../../engine/packs/read.js';
import type { Question } from '../../../engine/packs/types.js';
import { readCriteria, writeCriteria } from '../../../engine/quiz/import/criteria-cell.js';
import type { QuestionField } from './bank-strings.js';

/** A question while it is edited: any text may be empty. */
export interface Editing {
  readonly before: Question;
  readonly draft: Question;
  /** The criteria of a case as they are written, one a line. */
  readonly criteria: string;
  /** Whether anything was typed. */
  readonly touched: boolean;
}

export function beginEditing(before: Question): Editing {
  const criteria = before.type === 'case' ? writeCriteria(before.criteria) : '';
  return { before, draft: before, criteria, touched: false };
}

/** The question the form stands for, and the fields that keep it from being one. */
export function judgeEditing({ before, draft, criteria }: Editing): {
  readonly question: Question | undefined;
  readonly faults: ReadonlySet<QuestionField>;
} {
  const faults = new Set<QuestionField>();
  let input: object = draft;
  // An empty line between two wordings is none.
  if (draft.type === 'fill-in')
    input = { ...draft, answer: draft.answer.map(wordings => wordings.filter(word => word.trim() !== '')) };
  if (draft.type === 'case' && before.type === 'case') {
    const read = readCriteria(criteria);
    if (read.unread !== undefined || read.criteria.length === 0) faults.add('criteria');
    // Criteria that were left alone keep what a line cannot say, such as their ids.
    input = {
      ...input,
      criteria: criteria === writeCriteria(before.criteria) ? before.criteria : read.criteria,
    };
  }
  if ('options' in draft) {
    const texts = draft.options.map(({ text }) => text.trim());
    if (texts.length < 2 || texts.includes('')) faults.add('options');
  }
  if (draft.type === 'matching' && draft.prompts.some(({ text }) => text.trim() === ''))
    faults.add('prompts');
  if (draft.type === 'fill-in' && draft.answer.some(wordings => wordings.every(word => word.trim() === '')))
    faults.add('answer');
  if (draft.type === 'case' && draft.answer.trim() === '') faults.add('answer');
  const { value, problems } = parse<Question | undefined>(questionReader, input, undefined);
  for (const { path } of problems) {
    const [field = ''] = path.replace(/^\./, '').split(/[.[]/);
    faults.add(isField(field) ? field : 'answer');
  }
  return { question: faults.size === 0 ? value : undefined, faults };
}

const fields: readonly string[] = [
  'stem',
  'options',
  'answer',
  'prompts',
  'reply',
  'criteria',
  'text',
  'minPerMinute',
  'minAccuracy',
  'category',
  'points',
] satisfies readonly QuestionField[];

const isField = (name: string): name is QuestionField => fields.includes(name);

/** An id that none of the list has. */
export function nextId(list: readonly { readonly id: string }[], first: 'A' | '1'): string {
  const taken = new Set(list.map(({ id }) => id));
  for (let n = 0; ; n++) {
    const id = first === 'A' && n < 26 ? String.fromCharCode(65 + n) : String(n + 1);
    if (!taken.has(id)) return id;
  }
}
