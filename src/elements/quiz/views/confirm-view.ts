import { html, type TemplateResult } from 'lit';
import type { QuizStrings } from '../strings.js';

interface ConfirmProps {
  readonly t: QuizStrings;
  /** Indices of the questions not fully answered. */
  readonly unanswered: readonly number[];
  readonly go: (index: number) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
}

/** Asks, inside the widget, before an attempt with open questions is submitted. */
export function confirmView({ t, unanswered, go, submit, cancel }: ConfirmProps): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.keyCode === 229) return;
    event.stopPropagation();
    cancel();
  };
  return html`<div class="confirm" role="group" aria-labelledby="confirm-title" @keydown=${onKey}>
    <h3 id="confirm-title" tabindex="-1">${t.confirmTitle(unanswered.length)}</h3>
    <p>${t.confirmText}</p>
    <ul class="row">
      ${unanswered.map(
        index =>
          html`<li>
            <button
              type="button"
              class="cell"
              aria-label=${t.questionNumber(index + 1)}
              @click=${() => go(index)}
            >
              ${index + 1}
            </button>
          </li>`,
      )}
    </ul>
    <div class="row">
      <button type="button" class="primary" @click=${cancel}>${t.goOn}</button>
      <button type="button" @click=${submit}>${t.submitAnyway}</button>
    </div>
  </div>`;
}
