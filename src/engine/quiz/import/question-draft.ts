import { countBlanks } from '../../packs/parse-bank-check.js';
import { question as questionReader } from '../../packs/parse-bank-question.js';
import { parse } from '../../packs/read.js';
import type { Question, QuestionType } from '../../packs/question-types.js';
import { streamSeed } from '../random.js';
import {
  importProblem,
  type ImportedQuestions,
  type ImportProblem,
  type ImportProblemCode,
} from './import-problems.js';

/** A question as far as its file tells it: fields of `Question`, not yet checked. */
export type Draft = Readonly<Partial<Record<string, unknown>>> & {
  readonly type: QuestionType | (string & {});
  readonly stem: string;
};

export type Report = (code: ImportProblemCode, detail?: string) => undefined;

/** The id of the option at a place: A, B, C …, behind Z by number. */
export const optionId = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : String(index + 1);

/** Options in their order, with the ids they get. */
export const optionsOf = (texts: readonly string[]): { id: string; text: string }[] =>
  texts.map((text, i) => ({ id: optionId(i), text }));

/** Pairs as a matching question; a pair without a left side is an option that fits nothing. */
export function matchingOf(pairs: readonly (readonly [left: string, right: string])[]): object {
  const texts = [...new Set(pairs.map(([, right]) => right))];
  const lefts = pairs.filter(([left]) => left !== '');
  return {
    type: 'matching',
    prompts: lefts.map(([text], i) => ({ id: String(i + 1), text })),
    options: optionsOf(texts),
    answer: Object.fromEntries(lefts.map(([, right], i) => [String(i + 1), optionId(texts.indexOf(right))])),
  };
}

/** An id made from what is asked, so that the same file read again gives the same questions. */
const idOf = ({ type, stem, options }: Draft): string => {
  const asked = JSON.stringify([type, stem, options ?? null]);
  return `q-${streamSeed(asked).toString(16).padStart(8, '0')}`;
};

/** The draft with everything a question must have. */
export function completeDraft(draft: Draft): Draft {
  const given = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Draft;
  const defaults = { category: '未分类', difficulty: 'medium', explanation: '', source: '', ruleIds: [] };
  return { id: idOf(draft), ...defaults, ...given };
}

/** Collects the questions of one file with what is to be said about them. */
export class QuestionList {
  readonly #questions: Question[] = [];
  readonly #problems: ImportProblem[] = [];
  readonly #ids = new Set<string>();

  report(line: number, code: ImportProblemCode, detail?: string): undefined {
    this.#problems.push(importProblem(line, code, detail));
    return undefined;
  }

  /** Takes a draft over if it makes a whole question; what is wrong with it is reported on its line. */
  add(line: number, draft: Draft | undefined): undefined {
    if (!draft) return undefined;
    if (
      draft.type === 'fill-in' &&
      Array.isArray(draft.answer) &&
      countBlanks(draft.stem) !== draft.answer.length
    )
      return this.report(line, 'blank-count', `${countBlanks(draft.stem)} ≠ ${draft.answer.length}`);
    const { value, problems } = parse<Question | undefined>(questionReader, completeDraft(draft), undefined);
    for (const problem of problems) {
      const { detail, message } = problem;
      if (value) this.report(line, 'unknown-value', detail);
      else this.#problems.push(importProblem(line, 'invalid', message.replace(/^\./, ''), problem));
    }
    if (!value) return undefined;
    let id = value.id;
    for (let n = 2; this.#ids.has(id); n++) id = `${value.id}-${n}`;
    if (id !== value.id) this.report(line, 'duplicate-id', draft.id === undefined ? value.stem : value.id);
    this.#ids.add(id);
    this.#questions.push(id === value.id ? value : { ...value, id });
    return undefined;
  }

  result(): ImportedQuestions {
    if (this.#questions.length === 0 && this.#problems.length === 0) this.report(1, 'nothing-found');
    return { questions: this.#questions, problems: this.#problems };
  }
}
