import type { ProblemList } from './read.js';
import type { Option, Question } from './question-types.js';

/** The longest text to type: comparing two texts takes time by the product of their lengths. */
const longestTyping = 2000;

/** How many blanks (`____`) a stem holds. */
export function countBlanks(stem: string): number {
  return stem.split('____').length - 1;
}

/** Whether the key of a question that was read fits the rest of it; what does not is reported. */
export function checkQuestion(question: Question, path: string, list: ProblemList): boolean {
  const at = `${path}.answer`;
  const before = list.problems.length;
  const isAmong = (options: readonly Option[], id: string): boolean => {
    const found = options.some(option => option.id === id);
    if (!found) list.add(at, 'bad-reference', id);
    return found;
  };

  switch (question.type) {
    case 'single':
      isAmong(question.options, question.answer);
      break;
    case 'multiple':
      question.answer.every(id => isAmong(question.options, id));
      break;
    case 'fill-in': {
      const { stem, answer, ranges } = question;
      if (countBlanks(stem) !== answer.length)
        list.add(at, 'out-of-range', `____ × ${countBlanks(stem)} ≠ ${answer.length}`);
      if (ranges && ranges.length !== answer.length)
        list.add(`${path}.ranges`, 'out-of-range', `${ranges.length} ≠ ${answer.length}`);
      break;
    }
    case 'matching': {
      const { prompts, options, answer } = question;
      const lost = prompts.find(prompt => !Object.hasOwn(answer, prompt.id));
      if (lost) list.add(at, 'missing', lost.id);
      Object.keys(answer).every(id => isAmong(prompts, id));
      Object.values(answer).every(id => isAmong(options, id));
      break;
    }
    case 'ordering': {
      const { options, answer } = question;
      answer.every(id => isAmong(options, id));
      if (new Set(answer).size !== answer.length || answer.length !== options.length)
        list.add(at, 'out-of-range', `${answer.length} / ${options.length}`);
      break;
    }
    case 'typing':
      if (question.text.length > longestTyping)
        list.add(`${path}.text`, 'out-of-range', String(question.text.length));
      break;
  }
  return list.problems.length === before;
}
