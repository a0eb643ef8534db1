import { html, nothing, type TemplateResult } from 'lit';
import type { Regraded } from '../../../engine/quiz/regrade.js';
import type { StoredResult } from '../../../engine/quiz/stored-result.js';
import type { Cell } from '../../../engine/text/csv.js';
import { notice } from '../../../ui/notice.js';
import { agentName } from '../views/agents-view.js';
import { figure } from '../views/bar.js';
import { blockHead } from '../views/block-head.js';
import { table } from '../views/table.js';
import { keyFields } from './key-fields.js';
import type { OpenDraft } from './questions-desk.js';
import type { QuestionsParts } from './questions-view.js';

/** The key of one question being corrected, with what that does to everybody. */
export function keyForm(parts: QuestionsParts, open: OpenDraft): TemplateResult {
  const { desk, x } = parts;
  const { asked, draft, fault, isAsked } = open;
  const number = desk.numberOf(asked.id);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void desk.apply();
  };
  return html`<section class="block key" aria-labelledby="key-title">
      <h3 id="key-title" tabindex="-1">${number === undefined ? x.correct : x.keyTitle(number)}</h3>
      <p class="stem">${asked.stem}</p>
      <p class="soft small">${x.keyHint}</p>
      <form class="fields" novalidate @submit=${submit}>
        ${draft.isDropped ? nothing : keyFields({ x, draft, change: part => desk.change(part) })}
        <label class="tick wide">
          <input
            type="checkbox"
            class="drop"
            .checked=${draft.isDropped}
            @change=${(event: Event) =>
              desk.change({ isDropped: (event.target as HTMLInputElement).checked })}
          />
          <span>${x.drop}</span>
        </label>
        <label class="wide">
          <span>${x.reason}</span>
          <textarea
            class="reason"
            rows="2"
            maxlength="500"
            aria-describedby="reason-hint"
            aria-invalid=${isAsked && fault === 'no-reason' ? 'true' : nothing}
            .value=${draft.reason}
            @input=${(event: Event) => desk.change({ reason: (event.target as HTMLTextAreaElement).value })}
          ></textarea>
        </label>
        <p class="soft small wide" id="reason-hint">${x.reasonHint}</p>
        ${
          isAsked && fault
            ? html`<div class="fault wide" tabindex="-1">${notice('error', x.faults[fault])}</div>`
            : nothing
        }
        ${desk.canApply ? nothing : html`<div class="wide">${notice('info', x.givenResults)}</div>`}
        <div class="row wide">
          <button class="primary apply" ?disabled=${!desk.canApply}>${x.apply}</button>
          <button type="button" class="cancel" @click=${() => void desk.cancel()}>${x.cancel}</button>
        </div>
      </form>
    </section>
    ${previewView(parts, open)}`;
}

/** A question that is dropped changes every result, but not every mark. */
export const isMarkChanged = ({ before, after }: Regraded): boolean =>
  before.total !== after.total || before.passed !== after.passed;

/** Everybody's mark before and after, those that change first. */
function previewView(parts: QuestionsParts, { regraded, fault }: OpenDraft): TemplateResult {
  const { desk, context, x } = parts;
  const { t } = context;
  const changed = regraded.filter(isMarkChanged);
  const newly = (passed: boolean): number =>
    changed.filter(({ before, after }) => before.passed !== passed && after.passed === passed).length;
  const partial = regraded.filter(({ isPartial }) => isPartial).length;
  const shown = [...regraded].sort(
    (a, b) => Number(isMarkChanged(b)) - Number(isMarkChanged(a)) || b.after.total - a.after.total,
  );
  const save = (kind: 'csv' | 'xlsx'): void =>
    void desk.save(x.previewTitle, previewRows(parts, shown), kind);
  return html`<section class="block preview" aria-labelledby="preview-title">
    ${blockHead(t, 'preview-title', x.previewTitle, shown.length > 0 ? save : undefined)}
    <p role="status">
      ${
        fault === 'no-key'
          ? x.faults[fault]
          : changed.length > 0
            ? x.previewSays(changed.length, newly(true), newly(false))
            : x.previewNothing
      }
    </p>
    ${partial > 0 ? notice('warning', x.partial(partial)) : nothing}
    ${
      changed.length > 0
        ? table({
            kind: 'agents differences',
            labelledBy: 'preview-title',
            columns: [
              { name: t.agent },
              { name: x.before, figures: true },
              { name: x.after, figures: true },
              { name: x.difference, figures: true },
              { name: t.result },
            ],
            rows: shown.slice(0, mostRows).map(each => {
              const { before, after } = each;
              return [
                whose(parts, before),
                before.total,
                html`<b>${after.total}</b>`,
                signed(after.total - before.total),
                before.passed === after.passed
                  ? passedName(parts, after)
                  : html`${passedName(parts, before)} →
                      <span class="chip ${after.passed ? 'ok' : 'error'}">${passedName(parts, after)}</span>`,
              ];
            }),
          })
        : nothing
    }
  </section>`;
}

/** The saved table has everybody; on the page more would only be scrolled past. */
const mostRows = 200;

const signed = (difference: number): string => `${difference > 0 ? '+' : ''}${figure(difference, 2)}`;

const passedName = ({ context: { t } }: QuestionsParts, { passed }: StoredResult): string =>
  passed ? t.passed : t.failed;

function whose({ context: { t }, x }: QuestionsParts, { agent, attemptNumber }: StoredResult): string {
  const which = attemptNumber === 0 ? x.practice : attemptNumber > 1 ? t.attempt(attemptNumber) : '';
  return [agentName(t, agent), which].filter(Boolean).join(' · ');
}

function previewRows(parts: QuestionsParts, regraded: readonly Regraded[]): readonly (readonly Cell[])[] {
  const { context, x } = parts;
  const { t } = context;
  const head = [
    t.agent,
    t.agentId,
    x.before,
    x.after,
    x.difference,
    `${t.result} · ${x.before}`,
    `${t.result} · ${x.after}`,
  ];
  const rows = regraded.map(({ before, after }) => [
    whose(parts, before),
    before.agent.id,
    before.total,
    after.total,
    Math.round((after.total - before.total) * 100) / 100,
    passedName(parts, before),
    passedName(parts, after),
  ]);
  return [head, ...rows];
}
