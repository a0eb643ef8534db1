import type { Bank, Question, QuestionType } from '../../../src/engine/packs/types.js';

/** What every sample question has besides its type and key. */
const common = (id: string, category: string) => ({
  id,
  category,
  difficulty: 'easy' as const,
  explanation: `解析 ${id}`,
  source: '客服通行做法：示例',
  ruleIds: [`rule-${category}`],
});

export const options = ['A', 'B', 'C', 'D', 'E'].map(id => ({ id, text: `选项${id}` }));

const make: Readonly<Record<QuestionType, (id: string, category: string) => Question>> = {
  single: (id, category) => ({
    ...common(id, category),
    type: 'single',
    stem: `单选 ${id}`,
    options,
    answer: 'B',
  }),
  multiple: (id, category) => ({
    ...common(id, category),
    type: 'multiple',
    stem: `多选 ${id}`,
    options,
    answer: ['A', 'C', 'D'],
  }),
  'true-false': (id, category) => ({
    ...common(id, category),
    type: 'true-false',
    stem: `判断 ${id}`,
    answer: false,
  }),
  'fill-in': (id, category) => ({
    ...common(id, category),
    type: 'fill-in',
    stem: `客户来电应在____秒内接听，通话结束说“____”。`,
    answer: [
      ['3', '三'],
      ['再见', '再会'],
    ],
  }),
};

/** One question, e.g. `sampleQuestion('single', 's1', '礼貌')`. */
export const sampleQuestion = <T extends QuestionType>(
  type: T,
  id: string,
  category = '礼貌',
): Extract<Question, { type: T }> => make[type](id, category) as Extract<Question, { type: T }>;

/** A bank with so many questions of each type, in two categories by turns. */
export function sampleBank(counts: Partial<Record<QuestionType, number>>, id = 'sample'): Bank {
  const questions = Object.entries(counts).flatMap(([type, count]) =>
    Array.from({ length: count }, (_, i) =>
      sampleQuestion(type as QuestionType, `${type}-${i + 1}`, i % 2 ? '隐私' : '礼貌'),
    ),
  );
  return { id, title: '示例题库', version: '1', questions };
}
