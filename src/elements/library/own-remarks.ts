import type { nothing, TemplateResult } from 'lit';
import type { PhraseVerdict } from '../../engine/checker/judge-phrase.js';
import type { UseStrings } from './use-strings.js';
import { verdictNotice, verdictSign } from './verdict-view.js';

/** What the rules say of an own phrase: a sign in the list, the whole of it where better words can be taken. */
export function ownRemarks(
  t: UseStrings,
  text: string,
  verdict: PhraseVerdict | undefined,
  reword: ((text: string) => void) | undefined,
): TemplateResult | typeof nothing {
  return reword ? verdictNotice(t, text, verdict, reword) : verdictSign(t, verdict);
}
