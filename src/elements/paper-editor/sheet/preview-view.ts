import { html, nothing, type TemplateResult } from 'lit';
import type { PaperItem } from '../../../engine/quiz/paper.js';
import { glyph } from '../../../ui/glyphs.js';
import { switchField } from '../views/fields.js';
import { questionBody } from '../views/question-body.js';
import type { SheetDesk } from './sheet-desk.js';

function questionItem(desk: SheetDesk, item: PaperItem, index: number): TemplateResult {
  const { t } = desk.state;
  const { question, points } = item;
  const number = index + 1;
  const fixed = desk.isFixed(item);
  const swappable = desk.canSwap(item);
  return html`<li class="question">
    <div class="row spread">
      <h4 id="question-${number}">
        ${t.questionNumber(number)}<span class="chip">${t.types[question.type]}</span>
        <span class="soft small">
          ${[question.category, t.difficulties[question.difficulty], t.pointsEach(points)].join(' · ')}
        </span>
      </h4>
      <div class="row question-acts">
        <button
          type="button"
          class="plain small fix"
          aria-label=${t.fixNumber(number)}
          aria-pressed=${fixed ? 'true' : 'false'}
          @click=${() => desk.toggleFixed(item)}
        >
          ${glyph('pin', fixed)}${t.fix}
        </button>
        <button
          type="button"
          class="plain small swap"
          aria-label=${t.swapNumber(number)}
          aria-disabled=${swappable ? nothing : 'true'}
          title=${swappable ? nothing : fixed ? t.fixedFirst : t.nothingToSwap}
          @click=${() => void desk.swap(index)}
        >
          ${glyph('shuffle')}${t.swap}
        </button>
      </div>
    </div>
    ${questionBody({
      t,
      question,
      order: item.optionOrder,
      key: desk.answers,
      labelledBy: `question-${number}`,
    })}
  </li>`;
}

/** The drawn paper as the agent will see it; the key only when the trainer asks for it. */
export function previewView(desk: SheetDesk): TemplateResult {
  const { state, shown } = desk;
  const { t, paper, settings } = state;
  return html`<section class="block" aria-labelledby="preview-title">
    <div class="row spread">
      <h3 id="preview-title" tabindex="-1">${t.previewTitle}</h3>
      <div class="row">
        ${switchField(t.showAnswers, 'answers', desk.answers, answers => desk.showAnswers(answers))}
        <button type="button" class="again" @click=${() => void desk.drawAgain()}>
          ${glyph('shuffle')}${t.drawAgain}
        </button>
      </div>
    </div>
    <div class="row spread sheet-head">
      <p class="sheet-title">${paper.title}</p>
      <p class="soft small">${t.seed} <span class="seed">${paper.seed}</span></p>
    </div>
    ${
      paper.perAgent
        ? html`<p class="row soft small">
            ${t.isSample}
            <button type="button" class="plain small sample" @click=${() => desk.nextSample()}>
              ${t.otherSample}
            </button>
          </p>`
        : nothing
    }
    ${
      settings.rejected.length === 0
        ? nothing
        : html`<p class="row soft small">
            ${t.rejected(settings.rejected.length)}
            <button type="button" class="plain small undo" @click=${() => void desk.undoSwap()}>
              ${t.undoSwap}
            </button>
          </p>`
    }
    <ol class="questions">
      ${shown.items.map((item, index) => questionItem(desk, item, index))}
    </ol>
  </section>`;
}
