import type { Question } from '../../packs/question-types.js';
import type { Cell } from '../../text/csv.js';
import { toQuestionTable } from './to-question-table.js';

const common = {
  category: '示例',
  difficulty: 'easy',
  explanation: '示例，用时请改成自己的',
  source: '写明制度与章节',
  ruleIds: [],
} as const;

/** One question of each type that is set in a sheet, to show what goes into each cell. */
const samples: readonly Question[] = [
  {
    ...common,
    id: 'sample-1',
    type: 'single',
    stem: '电话响起后，应在几声之内接听？',
    options: [
      { id: 'A', text: '三声' },
      { id: 'B', text: '五声' },
      { id: 'C', text: '十声' },
    ],
    answer: 'A',
    points: 2,
  },
  {
    ...common,
    id: 'sample-2',
    type: 'multiple',
    stem: '投诉记录应写明哪些内容？',
    options: [
      { id: 'A', text: '诉求' },
      { id: 'B', text: '经过' },
      { id: 'C', text: '对客户的评价' },
      { id: 'D', text: '联系方式' },
    ],
    answer: ['A', 'B', 'D'],
    points: 3,
  },
  {
    ...common,
    id: 'sample-3',
    type: 'true-false',
    stem: '可以把客户的电话告诉其他客户。',
    answer: false,
    points: 1,
  },
  {
    ...common,
    id: 'sample-4',
    type: 'fill-in',
    stem: '通话结束时先说“____”，再说“____”。',
    answer: [['谢谢', '感谢'], ['再见']],
    points: 2,
  },
  {
    ...common,
    id: 'sample-5',
    type: 'matching',
    stem: '什么时候说什么？',
    prompts: [
      { id: '1', text: '开场' },
      { id: '2', text: '等待' },
    ],
    options: [
      { id: 'A', text: '您好' },
      { id: 'B', text: '请稍等' },
      { id: 'C', text: '随便' },
    ],
    answer: { '1': 'A', '2': 'B' },
    points: 2,
  },
  {
    ...common,
    id: 'sample-6',
    type: 'ordering',
    stem: '请把受理投诉的步骤排好。',
    options: [
      { id: 'A', text: '记录' },
      { id: 'B', text: '倾听' },
      { id: 'C', text: '回访' },
    ],
    answer: ['B', 'A', 'C'],
    points: 2,
  },
  {
    ...common,
    id: 'sample-7',
    type: 'case',
    stem: '客户问退款什么时候到账，请把下面的回复改好。',
    reply: '不知道，你自己等着吧。',
    criteria: [
      { id: '1', title: '去掉推脱', points: 2, noneOf: ['不知道', '等着'] },
      { id: '2', title: '道歉', points: 1, anyOf: ['抱歉', '对不起'] },
      { id: '3', title: '下一步', points: 2, anyOf: ['马上', '这就', '核实'] },
    ],
    answer: '很抱歉让您久等，我马上为您核实到账时间，稍后回复您。',
    points: 5,
  },
  {
    ...common,
    id: 'sample-8',
    type: 'typing',
    stem: '请照着打出这句话。',
    text: '您好，很高兴为您服务，请问有什么可以帮您？',
    minPerMinute: 60,
    minAccuracy: 95,
    points: 5,
  },
];

/** A question table to fill in: the headings and one example of each type, which `parseTable` reads without a problem. */
export const questionTableTemplate = (): Cell[][] => toQuestionTable(samples);
