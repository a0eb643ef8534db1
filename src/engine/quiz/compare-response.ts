import type { Question } from '../packs/question-types.js';
import { isSameOrder } from './compare-order.js';
import type { Response } from './read-response.js';

const isList = (response: Response): response is readonly string[] => Array.isArray(response);

/** Whether two responses to a question say the same; the order of chosen options says nothing. */
export function isSameResponse({ type }: Question, one: Response, other: Response): boolean {
  if (!isList(one) || !isList(other)) return one === other;
  return type === 'multiple' ? isSameOrder([...one].sort(), [...other].sort()) : isSameOrder(one, other);
}
