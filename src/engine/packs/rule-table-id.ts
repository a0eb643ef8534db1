import { foldWord } from '../text/fold-text.js';
import { isLiteral } from './rule-table-cells.js';
import { textHash } from './text-hash.js';

/** The id of a rule that was given none: of its first wording alone, so that it stays when others are added. */
export function teamRuleId(firstPattern: string): string {
  return `team.${textHash(isLiteral(firstPattern) ? foldWord(firstPattern) : firstPattern)}`;
}
