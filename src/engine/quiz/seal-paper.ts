import type { Option, Question, TrueFalseQuestion } from '../packs/question-types.js';
import type { Paper, PaperItem } from './paper.js';
import { mustShuffle } from './question-types.js';
import type { Responses } from './read-response.js';

/** Ids of options may follow the key (1, 2, 3 …), so a sealed paper names each by its place alone. */
const idAt = (place: number): string => `sealed-${place + 1}`;

const sealOptions = (options: readonly Option[]): Option[] =>
  options.map(({ text }, place) => ({ id: idAt(place), text }));

/**
 * The options as a sealed paper shows them. Without an order of its own, a list that may stand in the order of the
 * key is sorted by its texts.
 */
function sealedOrder({ question, optionOrder }: PaperItem): readonly Option[] {
  if (!('options' in question)) return [];
  const { options } = question;
  if (optionOrder) return optionOrder.flatMap(id => options.find(option => option.id === id) ?? []);
  return mustShuffle(question) ? [...options].sort((a, b) => (a.text < b.text ? -1 : 1)) : options;
}

/**
 * A question without its key: only the fields named here are taken over, so that nothing a bank adds slips through.
 * The places of a fill-in question remain, empty.
 */
export function sealQuestion(question: Question): Question {
  const { id, stem, category, difficulty, ruleIds, image } = question;
  const shown = { id, stem, category, difficulty, ruleIds, ...(image && { image }) };
  const common = { ...shown, explanation: '', source: '' };
  switch (question.type) {
    case 'single':
      return { ...common, type: question.type, options: sealOptions(question.options), answer: '' };
    case 'multiple':
    case 'ordering':
      return { ...common, type: question.type, options: sealOptions(question.options), answer: [] };
    case 'true-false':
      // Neither answer may stand here; what reads it never sees a sealed question.
      return { ...common, type: question.type } as TrueFalseQuestion;
    case 'fill-in':
      return { ...common, type: question.type, answer: question.answer.map(() => []) };
    case 'matching': {
      const { type, prompts, options } = question;
      return { ...common, type, prompts: sealOptions(prompts), options: sealOptions(options), answer: {} };
    }
    case 'case': {
      const { type, reply, stage, minCharacters } = question;
      const optional = { ...(stage && { stage }), ...(minCharacters && { minCharacters }) };
      return { ...common, type, reply, ...optional, criteria: [], answer: '' };
    }
    case 'typing': {
      const { type, text, minPerMinute, minAccuracy } = question;
      return {
        ...common,
        type,
        text,
        ...(minPerMinute && { minPerMinute }),
        ...(minAccuracy && { minAccuracy }),
      };
    }
    default: {
      const { type } = question as { readonly type: string };
      return { id, stem, type } as unknown as Question;
    }
  }
}

/**
 * The paper as it may lie open before it is released: without answers, accepted wordings, criteria, explanations,
 * sources, values of options and seed, the options named by their places. Whoever keeps the whole paper marks what
 * was answered on the sealed one with `gradeAttempt(paper, attempt.responses)`.
 */
export function sealPaper(paper: Paper): Paper {
  if (paper.sealed) return paper;
  const { multiple, ordering } = paper.scoring;
  return {
    ...paper,
    sealed: true,
    seed: '-',
    scoring: { multiple, ...(ordering && { ordering }) },
    items: paper.items.map(item => {
      const { question, points, section, fixed } = item;
      const ordered = 'options' in question ? { ...question, options: sealedOrder(item) } : question;
      return { question: sealQuestion(ordered), points, section, ...(fixed && { fixed }) };
    }),
  };
}

/** Responses given on the sealed paper in the option ids of the whole one; any others stay as they are. */
export function openResponses(paper: Paper, responses: Responses): Responses {
  const opened = new Map(Object.entries(responses));
  for (const item of paper.items) {
    const { question } = item;
    const response = opened.get(question.id);
    if (response === undefined || !('options' in question)) continue;
    const ids = new Map(sealedOrder(item).map(({ id }, place) => [idAt(place), id]));
    const open = (value: unknown): unknown => ids.get(value as string) ?? value;
    opened.set(question.id, Array.isArray(response) ? response.map(open) : open(response));
  }
  return Object.fromEntries(opened);
}
