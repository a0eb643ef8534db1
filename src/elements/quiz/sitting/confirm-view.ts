import { html, nothing, type TemplateResult } from 'lit';
import type { QuizStrings } from '../strings.js';

interface ConfirmProps {
  readonly t: QuizStrings;
  /** Indices of the questions not fully answered. */
  readonly unanswered: readonly number[];
  readonly go: (index: number) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
}

/**
 * Asks, inside the widget, before an attempt is submitted: it cannot be taken back. Escape goes back; Enter does
 * what stands first, to go on where something is open and to submit where nothing is.
 */
export function confirmView({ t, unanswered, go, submit, cancel }: ConfirmProps): TemplateResult {
  const isDone = unanswered.length === 0;
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    const isOnButton = event.target instanceof HTMLButtonElement;
    // The Enter that asked is still held down when the question appears.
    const isEnter = event.key === 'Enter' && !isOnButton && !event.repeat;
    if (event.key !== 'Escape' && !isEnter) return;
    event.stopPropagation();
    if (isEnter && isDone) submit();
    else cancel();
  };
  const goOn = html`<button type="button" class=${isDone ? '' : 'primary'} @click=${cancel}>
    ${t.goOn}
  </button>`;
  return html`<div class="confirm" role="group" aria-labelledby="confirm-title" @keydown=${onKey}>
    <h3 id="confirm-title" tabindex="-1">${isDone ? t.confirmDone : t.confirmTitle(unanswered.length)}</h3>
    <p>${isDone ? t.confirmDoneText : t.confirmText}</p>
    ${isDone ? nothing : openQuestions(t, unanswered, go)}
    <div class="row">
      ${
        isDone
          ? html`<button type="button" class="primary" @click=${submit}>${t.submitNow}</button>${goOn}`
          : html`${goOn}<button type="button" @click=${submit}>${t.submitAnyway}</button>`
      }
    </div>
  </div>`;
}

function openQuestions(
  t: QuizStrings,
  unanswered: readonly number[],
  go: (index: number) => void,
): TemplateResult {
  return html`<ul class="row">
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
  </ul>`;
}
