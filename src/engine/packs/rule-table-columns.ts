import { foldWord } from '../text/fold-text.js';
import { headingTable } from './table-rows.js';
import type { RuleCategory, Severity } from './rule-types.js';

export type RuleColumn =
  | 'wordings'
  | 'category'
  | 'severity'
  | 'suggestions'
  | 'exceptions'
  | 'reason'
  | 'notation'
  | 'span'
  | 'hints'
  | 'hit'
  | 'miss'
  | 'hintExamples'
  | 'title'
  | 'source'
  | 'id';

/**
 * Headings of a rule table in the order they are written, our own first, then what others call them. Script, width
 * and case do not matter. The first six are always written, the others where a rule needs them.
 */
export const headings: Readonly<Record<RuleColumn, readonly string[]>> = {
  wordings: [
    '禁语',
    '禁用语',
    '禁用词',
    '敏感词',
    '违禁词',
    '用语',
    '词语',
    '说法',
    'wording',
    'wordings',
    'forbidden',
    'phrase',
    'term',
    'word',
  ],
  category: ['类别', '分类', '类型', 'category', 'type'],
  severity: ['级别', '等级', '程度', '严重程度', 'level', 'severity'],
  suggestions: [
    '替代',
    '替代说法',
    '替代用语',
    '建议',
    '建议说法',
    '推荐说法',
    '替换',
    'suggestion',
    'suggestions',
    'replacement',
    'better wording',
    'instead',
  ],
  exceptions: ['例外', '例外说法', '白名单', '不算', 'exception', 'exceptions', 'except', 'allowed'],
  reason: ['说明', '原因', '理由', '备注', 'reason', 'why', 'note', 'notes', 'message', 'description'],
  notation: ['写法', '模式', 'notation', 'syntax'],
  span: ['替换范围', 'replaces', 'span'],
  hints: ['仅提示', '只提示', 'hint when'],
  hit: ['必须命中', '命中例句', '例句', 'hit', 'hits', 'must hit'],
  miss: ['不能误伤', '误伤例句', '放行例句', 'miss', 'misses', 'must miss'],
  hintExamples: ['提示例句', 'hint', 'hints'],
  title: ['名称', '规则名', '标题', 'title', 'name'],
  source: ['出处', '来源', 'source'],
  id: ['编号', '规则编号', 'id'],
};

/** Headings without which a table is written only where a rule has something to say there. */
export const firstColumns: readonly RuleColumn[] = [
  'wordings',
  'category',
  'severity',
  'suggestions',
  'exceptions',
  'reason',
];

const categoryNames: Readonly<Record<RuleCategory, readonly string[]>> = {
  refusal: ['拒绝', '回绝', '拒绝类'],
  ignorance: ['推说不知', '不知道', '不知', 'pleading ignorance'],
  shirking: ['推卸责任', '推诿', '推卸', '推脱', '推责'],
  blame: ['责备埋怨', '责备', '埋怨', '指责', '责怪'],
  harsh: ['生硬', '生硬用语', '态度生硬', '不耐烦', '服务忌语'],
  but: ['转折', '转折词', 'yes, but'],
  privacy: ['泄露信息', '泄露', '隐私', '个人信息', '洩漏資料', 'personal data'],
  contact: ['私下联系', '私联', '站外联系', '引流', '私下聯絡', 'private contact'],
  etiquette: ['礼貌用语', '礼貌', '礼仪', 'courtesy'],
};

const severityNames: Readonly<Record<Severity, readonly string[]>> = {
  error: ['禁语', '高', '严重', '禁止', '禁用', '红线', 'high', 'forbidden', 'block', '1', '一级'],
  warning: ['不妥', '中', '一般', '警告', '不建议', '慎用', 'medium', 'avoid', 'warn', '2', '二级'],
  info: ['提示', '低', '轻微', '提醒', '注意', 'low', 'hint', 'notice', '3', '三级'],
};

function tableOf<T extends string>(names: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> {
  const entries = (Object.entries(names) as [T, readonly string[]][]).flatMap(([value, list]) =>
    [value, ...list].map(name => [foldWord(name), value] as const),
  );
  return new Map(entries);
}

let columnsByName: ReadonlyMap<string, RuleColumn> | undefined;
let categoriesByName: ReadonlyMap<string, RuleCategory> | undefined;
let severitiesByName: ReadonlyMap<string, Severity> | undefined;

/** The column a heading names; undefined for one that is none of ours. */
export function columnOf(heading: string): RuleColumn | undefined {
  // The names of columns, unlike those of categories and levels, must not match by their key: `hints` is a word too.
  columnsByName ??= headingTable(headings);
  return columnsByName.get(foldWord(heading));
}

/** The id of a category by any of its names; a name nobody knows is a category of its own. */
export function categoryOf(name: string): string {
  categoriesByName ??= tableOf(categoryNames);
  return categoriesByName.get(foldWord(name)) ?? name;
}

/** The name a category is written by. */
export function categoryName(category: string): string {
  return Object.hasOwn(categoryNames, category) ? categoryNames[category as RuleCategory][0]! : category;
}

export function severityOf(name: string): Severity | undefined {
  severitiesByName ??= tableOf(severityNames);
  return severitiesByName.get(foldWord(name));
}

export function severityName(severity: Severity): string {
  return severityNames[severity][0]!;
}
