import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../engine/packs/problem.js';
import { isMonth } from '../../../engine/quiz/is-month.js';
import type { Language } from '../../../ui/language.js';
import { notice, problemsNotice } from '../../../ui/notice.js';
import type { AttemptSession } from '../attempt-session.js';
import type { QuizStrings } from '../strings.js';

interface NoticesProps {
  readonly t: QuizStrings;
  readonly language: Language;
  /** As the page gave it, and the month in force. */
  readonly month: { readonly given: string; readonly used: string };
  /** What could not be read from the paper or the banks. */
  readonly problems: readonly Problem[];
  /** Whether the page gave records that are none. */
  readonly hasBadRecords: boolean;
  /** Whether what is kept will outlive the page. */
  readonly persistent: boolean;
  readonly session: AttemptSession | undefined;
  readonly isRunning: boolean;
  /** Whether the attempt is open in another tab, too. */
  readonly elsewhere: boolean;
}

function attemptNotices(props: NoticesProps, session: AttemptSession): TemplateResult {
  const { t, isRunning, persistent, elsewhere } = props;
  return html`${session.corrupt ? notice('error', t.corrupt) : nothing}
  ${session.outdated ? notice('info', isRunning ? t.olderPaper : t.newerPaper) : nothing}
  ${persistent ? nothing : notice('warning', t.memoryOnly)}
  ${isRunning && elsewhere ? notice('info', t.openElsewhere) : nothing}`;
}

/** What has to be known whatever is shown below. */
export function noticesView(props: NoticesProps): TemplateResult {
  const { t, language, month, problems, hasBadRecords, session } = props;
  const isBadMonth = month.given !== '' && !isMonth(month.given);
  return html`${isBadMonth ? notice('warning', t.badMonth(month.given, month.used)) : nothing}
  ${problemsNotice(problems, t.leftOut(problems.length), language)}
  ${hasBadRecords ? notice('warning', t.badRecords) : nothing}
  ${session ? attemptNotices(props, session) : nothing}`;
}
