import type { Option, Question } from '../../../engine/packs/question-types.js';

/**
 * A question without the empty rows at the end of its lists, which the form offers but nobody has to fill. A row that
 * is part of the key stays, and so does one that had a text before: that is taken away with its button.
 */
export function withoutSpareRows(draft: Question, before: Question): Question {
  if (!('options' in draft)) return draft;
  const had = new Set(rowsOf(before).flatMap(({ id, text }) => (text.trim() === '' ? [] : [id])));
  const trim = (rows: readonly Option[], used: readonly string[]): Option[] => {
    const needed = ({ id, text }: Option): boolean => text.trim() !== '' || had.has(id) || used.includes(id);
    return rows.slice(0, rows.map(needed).lastIndexOf(true) + 1);
  };
  switch (draft.type) {
    case 'ordering': {
      const inOrder = draft.answer.flatMap(id => draft.options.find(option => option.id === id) ?? []);
      const answer = trim(inOrder, []).map(({ id }) => id);
      return { ...draft, answer, options: draft.options.filter(({ id }) => answer.includes(id)) };
    }
    case 'matching':
      return {
        ...draft,
        prompts: trim(draft.prompts, Object.keys(draft.answer)),
        options: trim(draft.options, Object.values(draft.answer)),
      };
    default:
      return { ...draft, options: trim(draft.options, [draft.answer].flat()) };
  }
}

const rowsOf = (question: Question): readonly Option[] => ('options' in question ? question.options : []);
