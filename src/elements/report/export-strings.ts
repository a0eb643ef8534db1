import type { StringTable } from '../../ui/language.js';

/** Headings that stand in saved tables alone. */
export interface ExportStrings {
  readonly number: string;
  readonly id: string;
  readonly answers: string;
  readonly scoreBefore: string;
  readonly sd: string;
  readonly covariance: string;
  readonly maxCovariance: string;
  readonly effectiveWeight: string;
}

export const exportStrings: StringTable<ExportStrings> = {
  'zh-CN': {
    number: '题号',
    id: '编号',
    answers: '作答次数',
    scoreBefore: '更正前成绩',
    sd: '标准差',
    covariance: '与其余总分的协方差',
    maxCovariance: '协方差最大可能值',
    effectiveWeight: '实际权重（%）',
  },
  'zh-TW': {
    number: '題號',
    id: '編號',
    answers: '作答次數',
    scoreBefore: '更正前成績',
    sd: '標準差',
    covariance: '與其餘總分的共變異數',
    maxCovariance: '共變異數最大可能值',
    effectiveWeight: '實際權重（%）',
  },
  en: {
    number: 'Number',
    id: 'Id',
    answers: 'Answers',
    scoreBefore: 'Mark before the correction',
    sd: 'Standard deviation',
    covariance: 'Covariance with the rest',
    maxCovariance: 'Largest possible covariance',
    effectiveWeight: 'Effective weight (%)',
  },
};
