import { html, type TemplateResult } from 'lit';
import { notice } from '../../../ui/notice.js';
import type { ResolvedPaper } from '../resolve-paper.js';
import type { QuizStrings } from '../strings.js';

interface FailureProps {
  readonly t: QuizStrings;
  readonly failure: ResolvedPaper['failure'];
  readonly retry: () => void;
}

/** Why there is no paper, in a sentence the agent can act on, with the details for the trainer. */
export function failureView({ t, failure, retry }: FailureProps): TemplateResult {
  if (failure?.kind === 'not-drawn')
    return notice(
      'error',
      t.noPaper,
      html`<ul class="rules">
        ${failure.reasons.map(reason => html`<li>${t.drawProblem(reason)}</li>`)}
      </ul>`,
    );
  if (failure?.kind === 'paper-unreadable') return notice('error', t.paperUnreadable);
  return html`${notice('error', t.banksFailed)}
    <div class="row actions">
      <button type="button" @click=${retry}>${t.retry}</button>
    </div>`;
}
