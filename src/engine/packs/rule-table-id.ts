import { streamSeed } from '../quiz/random.js';
import { foldWord } from '../text/fold-text.js';
import { isLiteral } from './rule-table-cells.js';

/** The id of a rule that was given none: of its first wording alone, so that it stays when others are added. */
export function teamRuleId(firstPattern: string): string {
  const key = isLiteral(firstPattern) ? foldWord(firstPattern) : firstPattern;
  const hash = [key, `${key} `].map(text => streamSeed(text).toString(36).padStart(7, '0')).join('');
  return `team.${hash}`;
}
