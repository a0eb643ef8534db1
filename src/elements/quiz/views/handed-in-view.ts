import { html, type TemplateResult } from 'lit';
import { notice } from '../../../ui/notice.js';
import type { Marking } from '../attempt-session.js';
import type { QuizStrings } from '../strings.js';

interface HandedInProps {
  readonly t: QuizStrings;
  readonly marking: Marking;
  readonly retry: () => void;
}

/** An attempt that is handed in and has no result yet. */
export function handedInView({ t, marking, retry }: HandedInProps): TemplateResult {
  return html`<h3 class="result-title" tabindex="-1">${t.handedIn}</h3>
    ${
      marking === 'failed'
        ? html`${notice('warning', t.markingFailed)}
            <div class="row actions">
              <button type="button" class="primary retry" @click=${retry}>${t.retry}</button>
            </div>`
        : html`<p class="handed-in">${marking === 'later' ? t.resultLater : t.markingNow}</p>`
    }`;
}
