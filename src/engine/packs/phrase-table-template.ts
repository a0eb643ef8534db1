import { phraseHeadings, type PhraseColumn } from './phrase-table-columns.js';

const columns: readonly PhraseColumn[] = ['title', 'category', 'text', 'tags', 'stage'];

/** Two phrases that show what goes into each cell: levels of a category, blanks with a default and with choices. */
const rows: readonly Readonly<Partial<Record<PhraseColumn, string>>>[] = [
  {
    title: '补发进度',
    category: '售后/补发',
    text: '{{称呼:先生/女士}}您好，您的补发单已经登记，{{时限|24小时}}内给您发出单号。',
    tags: '补发、物流',
  },
  {
    title: '到店自取提醒',
    category: '自取',
    text: '您的{{商品}}已经到店，营业时间{{时间|9:00-21:00}}，报手机后四位就能取走。',
    tags: '自取',
    stage: '结尾',
  },
];

/** A phrase table to fill in: the headings and two example rows, which `parsePhraseTable` reads without a problem. */
export function phraseTableTemplate(): string[][] {
  return [
    columns.map(column => phraseHeadings[column][0]!),
    ...rows.map(row => columns.map(column => row[column] ?? '')),
  ];
}
