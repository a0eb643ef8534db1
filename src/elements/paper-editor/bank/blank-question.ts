import type { Option, Question, QuestionType } from '../../../engine/packs/question-types.js';

const ids = ['A', 'B', 'C', 'D'] as const;
const emptyOptions: readonly Option[] = ids.map(id => ({ id, text: '' }));
const emptyPrompts: readonly Option[] = ['1', '2', '3'].map(id => ({ id, text: '' }));

type Common = Pick<
  Question,
  'id' | 'stem' | 'category' | 'difficulty' | 'explanation' | 'source' | 'ruleIds' | 'image' | 'points'
>;

/** A question of a type with everything still to be written but what all types have. */
function blankOf(type: QuestionType, common: Common, options: readonly Option[]): Question {
  switch (type) {
    case 'single':
      return { ...common, type, options, answer: '' };
    case 'multiple':
      return { ...common, type, options, answer: [] };
    case 'true-false':
      return { ...common, type, answer: true };
    case 'fill-in':
      return { ...common, type, answer: [['']] };
    case 'matching':
      return { ...common, type, prompts: emptyPrompts, options, answer: {} };
    case 'ordering':
      return { ...common, type, options, answer: options.map(({ id }) => id) };
    case 'case':
      return { ...common, type, reply: '', criteria: [], answer: '' };
    case 'typing':
      return { ...common, type, text: '' };
  }
}

/** A question of a type with nothing written yet. */
export const blankQuestion = (type: QuestionType, category: string): Question =>
  blankOf(
    type,
    { id: 'new', stem: '', category, difficulty: 'easy', explanation: '', source: '', ruleIds: [] },
    emptyOptions,
  );

/** The same question as one of another type: what both have is kept, the key begins anew. */
export function retypeQuestion(question: Question, type: QuestionType): Question {
  const { id, stem, category, difficulty, explanation, source, ruleIds, image, points } = question;
  const common: Common = {
    id,
    stem,
    category,
    difficulty,
    explanation,
    source,
    ruleIds,
    ...(image && { image }),
    ...(points === undefined ? {} : { points }),
  };
  return blankOf(type, common, 'options' in question ? question.options : emptyOptions);
}
