import type { CaseCriterion } from '../../packs/question-types.js';
import { foldWord } from '../../text/fold-text.js';
import { joinCell, splitCell } from './cell-lists.js';

const kinds = { anyOf: '要有', noneOf: '不能有', rules: '不违反' } as const;
type Kind = keyof typeof kinds;

const kindByName: Readonly<Record<string, Kind>> = {
  要有: 'anyOf',
  含有: 'anyOf',
  must: 'anyOf',
  不能有: 'noneOf',
  不得有: 'noneOf',
  mustnot: 'noneOf',
  不违反: 'rules',
  rules: 'rules',
};

const form = /^(.*?)\s*(\d+(?:\.\d+)?)\s*(?:分|points?)[\s，,]*([^:：\d]{1,12})[:：](.*)$/i;

/**
 * Reads the criteria of a case, one a line: `道歉 2分 要有：抱歉/对不起`, with 要有 (one of these), 不能有 (none of
 * these) or 不违反 (ids or categories of rules of speech).
 */
export function readCriteria(cell: string): {
  readonly criteria: CaseCriterion[];
  readonly unread: string | undefined;
} {
  const lines = cell.split('\n').filter(line => line.trim() !== '');
  const criteria = lines.map((line, i): CaseCriterion | undefined => {
    const found = form.exec(line.trim());
    const kind = kindByName[foldWord(found?.[3] ?? '')];
    const entries = splitCell(found?.[4] ?? '', '/|');
    if (!found || !kind || entries.length === 0) return undefined;
    return { id: String(i + 1), title: found[1]! || entries[0]!, points: Number(found[2]), [kind]: entries };
  });
  return {
    criteria: criteria.filter(criterion => criterion !== undefined),
    unread: lines[criteria.findIndex(criterion => criterion === undefined)],
  };
}

export const writeCriteria = (criteria: readonly CaseCriterion[]): string =>
  criteria
    .map(criterion => {
      const kind: Kind = criterion.anyOf ? 'anyOf' : criterion.noneOf ? 'noneOf' : 'rules';
      return `${criterion.title} ${criterion.points}分 ${kinds[kind]}：${joinCell(criterion[kind] ?? [], '/')}`;
    })
    .join('\n');
