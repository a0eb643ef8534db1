import { isObject } from '../../../engine/packs/is-object.js';
import type { Question } from '../../../engine/packs/question-types.js';
import { questionTypes } from '../../../engine/quiz/question-types.js';
import { blankQuestion } from './blank-question.js';

/** Whether a value can stand where the model stands: of its kind, its fields and items likewise. */
function isLike(value: unknown, model: unknown): boolean {
  if (Array.isArray(model))
    return Array.isArray(value) && value.every(item => model.length === 0 || isLike(item, model[0]));
  if (isObject(model))
    return isObject(value) && Object.entries(model).every(([name, part]) => isLike(value[name], part));
  return typeof value === typeof model;
}

/** Reads a question that was left half written: any text may be empty, but all that is drawn must be there. */
export function readDraft(input: unknown): Question | undefined {
  if (!isObject(input)) return undefined;
  const type = questionTypes.find(known => known === input.type);
  if (!type) return undefined;
  const blank = blankQuestion(type, '');
  const model = blank.type === 'multiple' ? { ...blank, answer: [''] } : blank;
  const isWhole =
    isLike(input, model) &&
    (type !== 'matching' || Object.values(input.answer as object).every(id => typeof id === 'string')) &&
    (input.image === undefined || isLike(input.image, { url: '', alt: '' }));
  return isWhole ? (input as unknown as Question) : undefined;
}
