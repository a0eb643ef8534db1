import { html, nothing, type TemplateResult } from 'lit';
import { questionState, type Attempt } from '../../../engine/quiz/attempt.js';
import { glyph } from '../../../ui/glyphs.js';
import type { QuizStrings } from '../strings.js';

interface NavigatorProps {
  readonly t: QuizStrings;
  readonly attempt: Attempt;
  /** Whether one question is in front; on a page with all of them none is. */
  readonly one: boolean;
  readonly go: (index: number) => void;
}

/** The answer sheet: every question with its state as a sign and in words, never in colour alone. */
export function navigatorView({ t, attempt, one, go }: NavigatorProps): TemplateResult {
  const states = attempt.paper.items.map(item => questionState(attempt, item));
  const count = (state: string): number => states.filter(other => other === state).length;
  return html`<nav class="sheet" aria-label=${t.navigator}>
    <h3>${t.navigator}</h3>
    <ol>
      ${attempt.paper.items.map(({ question }, i) => {
        const isFlagged = attempt.flagged.includes(question.id);
        const isCurrent = one && attempt.position === i;
        const state = states[i]!;
        const words = [t.states[state], ...(isFlagged ? [t.flagged] : [])];
        return html`<li>
          <button
            class="cell ${state}"
            type="button"
            aria-label=${t.cell(i + 1, words)}
            aria-current=${isCurrent ? 'step' : nothing}
            @click=${() => go(i)}
          >
            ${i + 1}${state === 'answered' ? glyph('check') : nothing}${isFlagged ? glyph('flag', true) : nothing}
          </button>
        </li>`;
      })}
    </ol>
    <p class="legend soft small" aria-hidden="true">
      <span>${glyph('check')}${t.states.answered} ${count('answered')}</span>
      <span><span class="hollow"></span>${t.states.unanswered} ${count('unanswered')}</span>
      <span>${glyph('flag', true)}${t.flagged} ${attempt.flagged.length}</span>
    </p>
  </nav>`;
}
