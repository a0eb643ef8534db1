import { foldWord } from '../text/fold-text.js';
import { isLiteral, literalPattern, splitSentences, splitWordings, wordingOf } from './rule-table-cells.js';
import { categoryOf, columnOf, severityOf, type RuleColumn } from './rule-table-columns.js';
import { rowProblem, type RowProblem, type RowProblemCode } from './rule-table-problems.js';
import { proveTable } from './rule-table-proof.js';
import { teamRuleId } from './rule-table-id.js';
import { teamCategory, teamPack, teamReason, teamSource } from './rule-table-team.js';
import { readTable } from './table-rows.js';
import type { Rule, RulePack } from './rule-types.js';

export interface RuleTable {
  readonly pack: RulePack;
  /** In the order of the rows. */
  readonly problems: readonly RowProblem[];
}

/**
 * Reads a team's table of forbidden wordings, a rule a row, into a rule pack.
 * Headings in any order (禁语, 类别, 级别, 替代, 例外, 说明 …, see `headings`); several entries of a cell stand between
 * ；, | or line breaks. Wordings are plain words unless the column 写法 says 高级. What cannot be used is left out
 * and named by its row.
 *
 * @param beside packs whose word classes the patterns may name
 */
export function parseRuleTable(
  rows: readonly (readonly string[])[],
  beside: readonly RulePack[] = [],
): RuleTable {
  const table = readTable(rows, columnOf, 'wordings');
  if (!table) return { pack: teamPack([]), problems: [rowProblem(1, 'no-heading')] };
  const problems: RowProblem[] = [];
  const seen = { wordings: new Set<string>(), ids: new Set<string>() };
  const read = table.rows.flatMap(({ line, cellOf }) => {
    const rule = readRow(cellOf, seen, (code, detail) => problems.push(rowProblem(line, code, detail)));
    return rule ? [{ line, rule }] : [];
  });
  const proven = proveTable(read, beside);
  return {
    pack: teamPack(proven.rules),
    problems: [...problems, ...proven.problems].sort((a, b) => a.line - b.line),
  };
}

interface Seen {
  readonly wordings: Set<string>;
  readonly ids: Set<string>;
}

/** Whether a wording or id is new; it is not from then on. */
const isNew = (seen: Set<string>, key: string): boolean => !seen.has(key) && !!seen.add(key);

function readRow(
  rawOf: (column: RuleColumn) => string,
  seen: Seen,
  report: (code: RowProblemCode, detail?: string) => void,
): Rule | undefined {
  const cellOf = (column: RuleColumn): string => rawOf(column).trim();
  // A line break at the end of such a cell means something, see `joinSentences`.
  const sentencesOf = (column: RuleColumn): string[] => splitSentences(rawOf(column));
  const advanced = /^(高级|进阶|模式|advanced|pattern|yes|y|是|1)$/.test(foldWord(cellOf('notation')));
  const patternsOf = (column: RuleColumn): string[] =>
    splitWordings(cellOf(column), advanced).map(entry => (advanced ? entry : literalPattern(entry)));

  const written = patternsOf('wordings').filter(pattern => foldWord(pattern) !== '');
  if (written.length === 0) {
    report('missing-wording');
    return undefined;
  }
  const patterns = written.filter(pattern => {
    const fresh = isNew(seen.wordings, isLiteral(pattern) ? foldWord(pattern) : pattern);
    if (!fresh) report('duplicate-wording', pattern);
    return fresh;
  });
  if (patterns.length === 0) return undefined;

  const level = cellOf('severity');
  const severity = level === '' ? 'error' : severityOf(level);
  if (!severity) report('unknown-level', level);

  const except = patternsOf('exceptions');
  const hintWhen = patternsOf('hints');
  const hint = sentencesOf('hintExamples');
  const title = cellOf('title') || wordingOf(patterns[0]!);
  return {
    id: idOf(patterns[0]!, cellOf('id'), seen.ids, report),
    category: categoryOf(cellOf('category') || teamCategory),
    severity: severity ?? 'warning',
    title,
    patterns,
    ...(except.length > 0 && { except }),
    ...(hintWhen.length > 0 && { hintWhen }),
    reason: cellOf('reason') || teamReason(title),
    suggestions: sentencesOf('suggestions'),
    ...(/^(整句|分句|clause)$/.test(foldWord(cellOf('span'))) && { suggestFor: 'clause' as const }),
    examples: {
      hit: sentencesOf('hit'),
      miss: sentencesOf('miss'),
      ...(hint.length > 0 && { hint }),
    },
    source: cellOf('source') || teamSource,
  };
}

function idOf(
  firstPattern: string,
  given: string,
  ids: Set<string>,
  report: (code: RowProblemCode, detail: string) => void,
): string {
  if (given && isNew(ids, given)) return given;
  if (given) report('duplicate-id', given);
  let id = teamRuleId(firstPattern);
  // An id given by hand may happen to be what another row would have got.
  while (!isNew(ids, id)) id += '-';
  return id;
}
