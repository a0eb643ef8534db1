import { html, nothing, type TemplateResult } from 'lit';
import type { TeamMember } from '../../../engine/quiz/attendance.js';
import type { ReportStrings } from '../strings.js';
import { agentName } from './agents-view.js';
import { blockHead, type SaveTable } from './block-head.js';

/** Who has yet to sit the paper. */
export function missingView(
  t: ReportStrings,
  missing: readonly TeamMember[],
  isTeamGiven: boolean,
  save: SaveTable,
): TemplateResult {
  return html`<section class="block missing" aria-labelledby="missing-title">
    ${blockHead(t, 'missing-title', t.missingTitle, missing.length > 0 ? save : undefined)}
    <p>
      ${missing.length > 0 ? t.missingNames(missing.map(member => agentName(t, member))) : t.nobodyMissing}
    </p>
    ${isTeamGiven ? nothing : html`<p class="soft small">${t.guessedTeam}</p>`}
  </section>`;
}
