import { html, nothing, type TemplateResult } from 'lit';
import type { Paper, PaperItem } from '../../../engine/quiz/paper.js';
import { glyph } from '../../../ui/glyphs.js';
import type { PaperEditorStrings } from '../strings.js';
import { questionBody } from './question-body.js';

export interface PreviewActions {
  readonly drawAgain: () => void;
  readonly showAnswers: (shown: boolean) => void;
  readonly swap: (index: number) => void;
  readonly undoSwap: () => void;
}

interface PreviewProps {
  readonly t: PaperEditorStrings;
  readonly paper: Paper;
  readonly answers: boolean;
  /** How many questions were sent back. */
  readonly rejected: number;
  /** Whether the banks hold another question for the section of this item. */
  readonly canSwap: (item: PaperItem) => boolean;
  readonly actions: PreviewActions;
}

function questionItem(props: PreviewProps, item: PaperItem, index: number): TemplateResult {
  const { t, answers, canSwap, actions } = props;
  const { question, points } = item;
  const number = index + 1;
  const swappable = canSwap(item);
  return html`<li class="question">
    <div class="row spread">
      <h4 id="question-${number}">
        ${t.questionNumber(number)}<span class="chip">${t.types[question.type]}</span>
        <span class="soft small">
          ${[question.category, t.difficulties[question.difficulty], t.pointsEach(points)].join(' · ')}
        </span>
      </h4>
      <button
        type="button"
        class="plain small swap"
        aria-label=${t.swapNumber(number)}
        aria-disabled=${swappable ? nothing : 'true'}
        title=${swappable ? nothing : t.nothingToSwap}
        @click=${() => swappable && actions.swap(index)}
      >
        ${glyph('shuffle')}${t.swap}
      </button>
    </div>
    ${questionBody({
      t,
      question,
      order: item.optionOrder,
      key: answers,
      labelledBy: `question-${number}`,
    })}
  </li>`;
}

/** The drawn paper as the agent will see it; the key only when the trainer asks for it. */
export function previewView(props: PreviewProps): TemplateResult {
  const { t, paper, answers, rejected, actions } = props;
  return html`<section class="block" aria-labelledby="preview-title">
    <div class="row spread">
      <h3 id="preview-title" tabindex="-1">${t.previewTitle}</h3>
      <div class="row">
        <label class="switch">
          <input
            type="checkbox"
            class="answers"
            .checked=${answers}
            @change=${(event: Event) => actions.showAnswers((event.target as HTMLInputElement).checked)}
          />${t.showAnswers}
        </label>
        <button type="button" class="again" @click=${actions.drawAgain}>
          ${glyph('shuffle')}${t.drawAgain}
        </button>
      </div>
    </div>
    <div class="row spread sheet-head">
      <p class="sheet-title">${paper.title}</p>
      <p class="soft small">${t.seed} <span class="seed">${paper.seed}</span></p>
    </div>
    ${
      rejected === 0
        ? nothing
        : html`<p class="row soft small">
            ${t.rejected(rejected)}
            <button type="button" class="plain small undo" @click=${actions.undoSwap}>${t.undoSwap}</button>
          </p>`
    }
    <ol class="questions">
      ${paper.items.map((item, index) => questionItem(props, item, index))}
    </ol>
  </section>`;
}
