import type { Bank, Question, QuestionType } from '../../../src/engine/packs/question-types.js';

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
  matching: (id, category) => ({
    ...common(id, category),
    type: 'matching',
    stem: `匹配 ${id}`,
    prompts: [
      { id: '1', text: '开场' },
      { id: '2', text: '等待' },
      { id: '3', text: '结束' },
      { id: '4', text: '挂断' },
    ],
    options: [
      { id: 'A', text: '您好' },
      { id: 'B', text: '请稍等' },
      { id: 'C', text: '再见' },
      { id: 'D', text: '随便' },
    ],
    answer: { '1': 'A', '2': 'B', '3': 'C', '4': 'C' },
  }),
  ordering: (id, category) => ({
    ...common(id, category),
    type: 'ordering',
    stem: `排序 ${id}`,
    options,
    answer: ['C', 'A', 'E', 'B', 'D'],
  }),
  case: (id, category) => ({
    ...common(id, category),
    type: 'case',
    stem: `案例 ${id}：客户问退款几时到账。`,
    reply: '不知道，你自己等着吧。',
    stage: 'closing',
    criteria: [
      { id: '1', title: '去掉不知道', points: 1, noneOf: ['不知道', '不清楚'] },
      { id: '2', title: '道歉', points: 1, anyOf: ['抱歉', '对不起'] },
      { id: '3', title: '下一步', points: 2, anyOf: ['马上', '立刻', '这就'] },
    ],
    answer: '很抱歉让您久等，我马上为您核实到账时间。',
  }),
  typing: (id, category) => ({
    ...common(id, category),
    type: 'typing',
    stem: `打字 ${id}`,
    text: '您好，很高兴为您服务，请问有什么可以帮您？',
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
