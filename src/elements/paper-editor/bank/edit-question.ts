import { question as questionReader } from '../../../engine/packs/parse-bank-question.js';
import { isObject } from '../../../engine/packs/is-object.js';
import { parse } from '../../../engine/packs/read.js';
import type { CaseQuestion, Question } from '../../../engine/packs/question-types.js';
import { readCriteria, writeCriteria } from '../../../engine/quiz/import/criteria-cell.js';
import type { QuestionField } from './bank-strings.js';
import { readDraft } from './read-draft.js';
import { withoutSpareRows } from './spare-rows.js';

/** A question while it is written: any text may be empty. */
export interface Editing {
  /** Whether it is not in any bank yet. */
  readonly isNew: boolean;
  readonly before: Question;
  readonly draft: Question;
  /** The criteria of a case as they are written, one a line. */
  readonly criteria: string;
  /** Parts that were typed in. */
  readonly touched: readonly string[];
  /** Whether it was to be saved before it was whole, so that everything that is missing is said. */
  readonly tried: boolean;
}

export function beginEditing(before: Question, isNew = false): Editing {
  const criteria = before.type === 'case' ? writeCriteria(before.criteria) : '';
  return { before, draft: before, criteria, isNew, touched: [], tried: false };
}

/** Reads a form that was left open; it may have been written by another version, or another hand. */
export function readEditing(input: unknown): Editing | undefined {
  if (!isObject(input)) return undefined;
  const { before, draft, criteria, isNew, touched } = input;
  const whole = readDraft(draft);
  const start = readDraft(before);
  if (!whole || !start || typeof criteria !== 'string' || !Array.isArray(touched)) return undefined;
  return { before: start, draft: whole, criteria, isNew: isNew === true, touched, tried: false };
}

/** What is to be said is wrong: of a question written from scratch only where something was typed, until it is saved. */
export function shownFaults(
  { isNew, tried, touched }: Editing,
  faults: ReadonlySet<QuestionField>,
): ReadonlySet<QuestionField> {
  if (!isNew || tried) return faults;
  return new Set([...faults].filter(field => touched.includes(field)));
}

/** The question the form stands for, and the fields that keep it from being one. */
export function judgeEditing({ before, draft: typed, criteria }: Editing): {
  readonly question: Question | undefined;
  /** What can be shown already: the question, or one of choice whose right options are still to be chosen. */
  readonly preview: Question | undefined;
  readonly faults: ReadonlySet<QuestionField>;
} {
  const faults = new Set<QuestionField>();
  const draft = withoutSpareRows(typed, before);
  let input: object = draft;
  // An empty line between two wordings is none.
  if (draft.type === 'fill-in')
    input = { ...draft, answer: draft.answer.map(wordings => wordings.filter(word => word.trim() !== '')) };
  if (draft.type === 'case') {
    const read = readCriteria(criteria);
    if (read.unread !== undefined || read.criteria.length === 0) faults.add('criteria');
    // Criteria that were left alone keep what a line cannot say, such as their ids.
    input = {
      ...input,
      criteria: isLeftAlone(before, criteria) ? before.criteria : read.criteria,
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
    // The order of the options is the answer: it cannot be missing by itself.
    const missing = isField(field) ? field : 'answer';
    faults.add(missing === 'answer' && draft.type === 'ordering' ? 'options' : missing);
  }
  const question = faults.size === 0 ? value : undefined;
  const isUnanswered =
    (draft.type === 'single' || draft.type === 'multiple') && faults.size === 1 && faults.has('answer');
  return { question, preview: isUnanswered ? draft : question, faults };
}

const isLeftAlone = (before: Question, criteria: string): before is CaseQuestion =>
  before.type === 'case' && criteria === writeCriteria(before.criteria);

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
