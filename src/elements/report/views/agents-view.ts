import { html, nothing, type TemplateResult } from 'lit';
import type { PaperResults } from '../../../engine/quiz/group-results.js';
import type { StoredResult } from '../../../engine/quiz/stored-result.js';
import { glyph } from '../../../ui/glyphs.js';
import type { Language } from '../../../ui/language.js';
import { handInOf } from '../hand-in.js';
import type { ReportStrings } from '../strings.js';
import { blockHead, type SaveTable } from './block-head.js';
import { table } from './table.js';

/** The name an agent is shown by. */
export const agentName = (t: ReportStrings, { name, id }: StoredResult['agent']): string =>
  name.trim() || (id === 'local' ? t.unnamed : id);

/** As many rows as are drawn before more are asked for: a thousand of them take their time. */
const firstRows = 100;

export interface AgentsProps {
  readonly t: ReportStrings;
  readonly language: Language;
  readonly paper: PaperResults;
  /** When the paper closes, in epoch milliseconds. */
  readonly closesAt: number | undefined;
  readonly showsAll: boolean;
  readonly showAll: () => void;
  readonly save: SaveTable;
}

/** Who sat the paper, how it went, how it was handed in. */
export function agentsView(props: AgentsProps): TemplateResult {
  const { t, language, paper, closesAt, showsAll, showAll, save } = props;
  const { counted, practice, replaced } = paper;
  const date = new Intl.DateTimeFormat(language, {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const rows = counted.slice(0, showsAll ? counted.length : firstRows).map(result => {
    const { agent, total, passed, durationMs, submittedAt, corrected, attemptNumber } = result;
    const handIn = handInOf(result, closesAt);
    return [
      html`${agentName(t, agent)}${
        attemptNumber > 1 ? html` <span class="soft small">${t.attempt(attemptNumber)}</span>` : nothing
      }`,
      html`<b>${total}</b>${
          corrected && corrected.total !== total
            ? html` <span class="soft small">${t.scoreBefore(corrected.total)}</span>`
            : nothing
        }`,
      html`<span class="chip ${passed ? 'ok' : 'error'}"
        >${glyph(passed ? 'check' : 'close')}${passed ? t.passed : t.failed}</span
      >`,
      t.spentTime(durationMs),
      date.format(new Date(submittedAt)),
      handIn === 'on-time'
        ? t.handIns[handIn]
        : html`<span class="chip warning">${glyph('clock')}${t.handIns[handIn]}</span>`,
    ];
  });
  const notes = [practice > 0 && t.practice(practice), replaced > 0 && t.replaced(replaced)].filter(Boolean);
  return html`<section class="block" aria-labelledby="agents-title">
    ${blockHead(t, 'agents-title', t.agentsTitle, save)}
    ${table({
      kind: 'agents',
      labelledBy: 'agents-title',
      columns: [
        { name: t.agent },
        { name: t.score, figures: true },
        { name: t.result },
        { name: t.duration, figures: true },
        { name: t.submitted, figures: true },
        { name: t.handIn },
      ],
      rows,
    })}
    ${
      rows.length < counted.length
        ? html`<p>
            <button type="button" class="show-all" @click=${showAll}>${t.showAll(counted.length)}</button>
          </p>`
        : nothing
    }
    ${notes.length > 0 ? html`<p class="soft small">${notes.join(' ')}</p>` : nothing}
  </section>`;
}
