import { firstColumns, headings, type RuleColumn } from './rule-table-columns.js';

const columns: readonly RuleColumn[] = [...firstColumns, 'hit', 'miss'];

/** Two rules that show what goes into each cell: several entries, an exception, examples. */
const rows: readonly Readonly<Partial<Record<RuleColumn, string>>>[] = [
  {
    wordings: '没戏；甭想',
    category: '拒绝',
    severity: '禁语',
    suggestions: '我换个办法帮您试试；我这就帮您想办法',
    exceptions: '没戏份',
    reason: '示例，用时请改成自己的：一句话堵死，客户听了只会更着急',
    hit: '这个没戏了',
    miss: '这一集没戏份',
  },
  {
    wordings: '小姐姐；小哥哥',
    category: '团队用语',
    severity: '提示',
    suggestions: '您',
    reason: '示例，用时请改成自己的：称呼客户用“您”，不用昵称',
    hit: '小姐姐请稍等',
  },
];

/** A rule table to fill in: the headings and two example rows, which `parseRuleTable` reads without a problem. */
export function ruleTableTemplate(): string[][] {
  return [
    columns.map(column => headings[column][0]!),
    ...rows.map(row => columns.map(column => row[column] ?? '')),
  ];
}
