import type { StringTable } from '../../ui/language.js';

/** What is said of the banks before their view is opened. */
export interface BankLabels {
  readonly title: string;
  readonly counts: (questions: number, own: number) => string;
  readonly open: string;
  readonly failed: string;
}

export const bankLabels: StringTable<BankLabels> = {
  'zh-CN': {
    title: '题库',
    counts: (questions, own) => `共 ${questions} 题${own > 0 ? `，其中自己的 ${own} 题` : ''}`,
    open: '管理题库',
    failed: '题库页面没有载入成功，请检查网络后重试。',
  },
  'zh-TW': {
    title: '題庫',
    counts: (questions, own) => `共 ${questions} 題${own > 0 ? `，其中自己的 ${own} 題` : ''}`,
    open: '管理題庫',
    failed: '題庫頁面沒有載入成功，請檢查網路後再試。',
  },
  en: {
    title: 'Question bank',
    counts: (questions, own) =>
      `${questions} ${questions === 1 ? 'question' : 'questions'}${own > 0 ? `, ${own} of them your own` : ''}`,
    open: 'Manage questions',
    failed: 'The question bank could not be opened. Check the network and try again.',
  },
};
