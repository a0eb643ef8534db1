import { html, nothing, type TemplateResult } from 'lit';
import type { StoredResult } from '../../../engine/quiz/stored-result.js';
import type { Language } from '../../../ui/language.js';
import { glyph } from '../../../ui/glyphs.js';
import type { PaperResults } from '../../../engine/quiz/group-results.js';
import { handInOf } from '../hand-in.js';
import type { ReportStrings } from '../strings.js';
import { table } from './table.js';

/** The name an agent is shown by. */
export const agentName = (t: ReportStrings, { name, id }: StoredResult['agent']): string =>
  name.trim() || (id === 'local' ? t.unnamed : id);

/** Who sat the paper, how it went, how it was handed in. */
export function agentsView(t: ReportStrings, language: Language, paper: PaperResults): TemplateResult {
  const { counted, practice } = paper;
  const date = new Intl.DateTimeFormat(language, {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const rows = counted.map(result => {
    const { agent, total, passed, durationMs, submittedAt } = result;
    const handIn = handInOf(result);
    return [
      agentName(t, agent),
      html`<b>${total}</b>`,
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
  return html`<section class="block" aria-labelledby="agents-title">
    <h3 id="agents-title">${t.agentsTitle}</h3>
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
    ${practice > 0 ? html`<p class="soft small">${t.practice(practice)}</p>` : nothing}
  </section>`;
}
