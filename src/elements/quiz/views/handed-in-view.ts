import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../ui/language.js';
import { momentName } from '../../../ui/moment.js';
import { notice } from '../../../ui/notice.js';
import type { Marking } from '../attempt-session.js';
import type { QuizStrings } from '../strings.js';

interface HandedInProps {
  readonly t: QuizStrings;
  readonly language: Language;
  /** `withheld`: marked, and not to be seen yet. */
  readonly marking: Marking | 'withheld';
  /** When the paper closes, ISO 8601. */
  readonly closes: string | undefined;
  readonly retry: () => void;
}

function sentenceOf({ t, language, marking, closes }: HandedInProps): string {
  if (marking === 'later') return t.resultLater;
  if (marking !== 'withheld') return t.markingNow;
  return closes === undefined ? t.resultNever : t.resultAt(momentName(closes, language));
}

/** An attempt that is handed in and has no result to be seen yet. */
export function handedInView(props: HandedInProps): TemplateResult {
  const { t, marking, retry } = props;
  return html`<h3 class="result-title" tabindex="-1">${t.handedIn}</h3>
    ${
      marking === 'failed'
        ? html`${notice('warning', t.markingFailed)}
            <div class="row actions">
              <button type="button" class="primary retry" @click=${retry}>${t.retry}</button>
            </div>`
        : html`<p class="handed-in">${sentenceOf(props)}</p>`
    }`;
}
