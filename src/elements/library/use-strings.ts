/** Strings about what the rules say of a phrase, and about how often phrases are used. */
export interface UseStrings {
  /** Marks a phrase that breaks a rule. */
  readonly breach: string;
  readonly breachAdvice: string;
  /** What was found in a phrase, and why it is sent back. */
  readonly breachReason: (words: string, reason: string) => string;
  readonly reworded: string;
  readonly useReworded: string;
  /** Of the view of how often phrases are used. */
  readonly usage: string;
  readonly closeUsage: string;
  readonly period: string;
  readonly periods: Readonly<Record<30 | 90 | 365, string>>;
  readonly mostUsed: (count: number) => string;
  readonly neverUsed: (count: number) => string;
  readonly breaching: (count: number) => string;
  readonly noUses: string;
  readonly allUsed: string;
  readonly noBreaches: string;
  readonly judging: string;
  readonly uses: (count: number) => string;
  readonly lastUsed: (day: string) => string;
  readonly showPhrase: (title: string) => string;
  /** So many more are in the table to be saved. */
  readonly moreInTable: (count: number) => string;
  readonly exportUses: string;
  readonly exported: string;
  readonly notExported: string;
  /** Of the file and of its columns. */
  readonly usesFile: string;
  readonly usesHead: readonly [
    id: string,
    title: string,
    category: string,
    day: string,
    count: string,
    breach: string,
  ];
}

export const useStrings: UseStrings = {
  breach: '不合规',
  breachAdvice: '这条话术里有要改的说法',
  breachReason: (words, reason) => `“${words}”：${reason}`,
  reworded: '可以改成',
  useReworded: '用改好的',
  usage: '使用情况',
  closeUsage: '返回话术',
  period: '统计时段',
  periods: { 30: '近 30 天', 90: '近 90 天', 365: '近一年' },
  mostUsed: count => `最常用（${count}）`,
  neverUsed: count => `没用过（${count}）`,
  breaching: count => `不合规（${count}）`,
  noUses: '这段时间还没有用过话术',
  allUsed: '每条都用过',
  noBreaches: '没有不合规的话术',
  judging: '正在检查…',
  uses: count => `${count} 次`,
  lastUsed: day => `最近 ${day}`,
  showPhrase: title => `查看“${title}”`,
  moreInTable: count => `还有 ${count} 条，见导出的表格`,
  exportUses: '导出表格',
  exported: '表格已导出',
  notExported: '没能导出表格，请再试一次',
  usesFile: '话术使用情况',
  usesHead: ['编号', '标题', '分类', '日期', '次数', '不合规之处'],
};
