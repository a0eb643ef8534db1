import { isLiteral, joinSentences, wordingOf } from './rule-table-cells.js';
import { categoryName, firstColumns, headings, severityName, type RuleColumn } from './rule-table-columns.js';
import { teamRuleId } from './rule-table-id.js';
import { teamReason, teamSource } from './rule-table-team.js';
import type { Rule, RulePack } from './rule-types.js';

/**
 * Writes the rules of a pack as the table `parseRuleTable` reads; what is read back is the same.
 * Rules that look for personal data or at the whole reply have no wording and are left out.
 */
export function toRuleTable({ rules }: RulePack): string[][] {
  const cells = rules.flatMap(rule => (rule.patterns ? [cellsOf(rule, rule.patterns)] : []));
  const columns = (Object.keys(headings) as RuleColumn[]).filter(
    column => firstColumns.includes(column) || cells.some(row => row[column] !== ''),
  );
  return [
    columns.map(column => headings[column][0]!),
    ...cells.map(row => columns.map(column => row[column])),
  ];
}

function cellsOf(rule: Rule, patterns: readonly string[]): Record<RuleColumn, string> {
  const { except = [], hintWhen = [], examples } = rule;
  const plain = [...patterns, ...except, ...hintWhen].every(isLiteral);
  const words = (list: readonly string[]): string =>
    list
      .map(pattern =>
        plain ? wordingOf(pattern).replace(/[；;|｜\r\n]/g, ' ') : pattern.replace(/[；;\r\n]/g, ''),
      )
      .join('；');
  const title = plain ? wordingOf(patterns[0]!) : patterns[0]!;
  const ownTitle = rule.title === title ? '' : rule.title;
  return {
    wordings: words(patterns),
    category: categoryName(rule.category),
    severity: severityName(rule.severity),
    suggestions: joinSentences(rule.suggestions),
    exceptions: words(except),
    reason: rule.reason === teamReason(rule.title) ? '' : rule.reason,
    notation: plain ? '' : '高级',
    span: rule.suggestFor === 'clause' ? '整句' : '',
    hints: words(hintWhen),
    hit: joinSentences(examples.hit),
    miss: joinSentences(examples.miss),
    hintExamples: joinSentences(examples.hint ?? []),
    title: ownTitle,
    source: rule.source === teamSource ? '' : rule.source,
    id: rule.id === teamRuleId(patterns[0]!) ? '' : rule.id,
  };
}
