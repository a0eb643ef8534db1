import { html, nothing, type TemplateResult } from 'lit';
import type { Paper } from '../../../engine/quiz/paper.js';
import { glyph } from '../../../ui/glyphs.js';
import { notice } from '../../../ui/notice.js';
import type { PaperEditorStrings } from '../strings.js';

export interface PublishActions {
  readonly publish: () => void;
  /** Publishes although another paper is replaced. */
  readonly replace: () => void;
  readonly cancel: () => void;
  readonly download: () => void;
}

interface PublishProps {
  readonly t: PaperEditorStrings;
  readonly monthName: string;
  /** What the month's agents get now, if a paper was published. */
  readonly published: Paper | undefined;
  /** Whether that is this very paper. */
  readonly isOut: boolean;
  /** How many results of the month there are. */
  readonly results: number;
  readonly confirming: boolean;
  readonly actions: PublishActions;
}

/** Handing the paper over: to the agents of this browser, or as a file. */
export function publishView(props: PublishProps): TemplateResult {
  const { t, monthName, published, isOut, results, confirming, actions } = props;
  return html`<section class="block" aria-labelledby="publish-title">
    <h3 id="publish-title">${t.publishTitle}</h3>
    ${
      isOut
        ? notice('ok', t.isPublished(monthName))
        : published
          ? notice(
              'warning',
              t.otherPublished(monthName, published.title, published.items.length),
              results > 0 ? html`<p>${t.hasResults(results)}</p>` : nothing,
            )
          : html`<p class="soft">${t.publishNote(monthName)}</p>`
    }
    <div class="row">
      ${
        isOut
          ? nothing
          : confirming
            ? html`<div class="row" role="group" aria-labelledby="replace-question">
                <b id="replace-question">${t.replaceQuestion(monthName)}</b>
                <button type="button" class="primary replace" @click=${actions.replace}>${t.replace}</button>
                <button type="button" class="cancel" @click=${actions.cancel}>${t.cancel}</button>
              </div>`
            : html`<button type="button" class="primary publish" @click=${actions.publish}>
                ${t.publish(monthName)}
              </button>`
      }
      <button type="button" class="download" @click=${actions.download}>
        ${glyph('download')}${t.download}
      </button>
      <span class="soft small">${t.downloadNote}</span>
    </div>
  </section>`;
}
