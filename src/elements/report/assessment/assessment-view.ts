import { html, nothing, type TemplateResult } from 'lit';
import type { Policy } from '../../../engine/packs/policy-types.js';
import { bandEdges, type BandEdges } from '../../../engine/quiz/band-edges.js';
import { objectionDays } from '../../../engine/quiz/objection.js';
import { monthName } from '../../../ui/month.js';
import { notice, problemsNotice } from '../../../ui/notice.js';
import { blockHead } from '../views/block-head.js';
import { table } from '../views/table.js';
import { accountView } from './account-view.js';
import type { Said } from './assessment-desk.js';
import { nameOf, signed, sumOf, type AssessmentParts } from './assessment-parts.js';
import { entryRows, summaryRows } from './assessment-rows.js';
import type { AssessmentStrings } from './assessment-strings.js';

/** The page with the monthly assessment: how the policy counts, the team, and the account of one agent. */
export function assessmentView(parts: AssessmentParts): TemplateResult {
  const { desk, context, x } = parts;
  const { policies, policy, problems, agents, damaged, open } = desk;
  if (!policies) return html`<p class="empty" role="status">${context.t.loading}</p>`;
  if (!policy) return html`<p class="empty">${x.noPolicies}</p>`;
  const account = agents.find(({ person }) => person.id === open);
  const names = agents.filter(({ person }) => damaged.includes(person.id)).map(agent => nameOf(parts, agent));
  return html`${desk.said ? html`<div class="said" tabindex="-1">${saidNotice(parts, desk.said)}</div>` : nothing}
  ${problemsNotice(problems, x.policyProblems(problems.length), context.language)}
  ${names.length > 0 ? notice('warning', x.damaged(names)) : nothing}
  ${account ? accountView(parts, policy, account) : teamView(parts, policies, policy)}`;
}

function saidNotice({ context, x }: AssessmentParts, said: Said): TemplateResult {
  return said === 'unsaved' ? notice('warning', context.t.notExported) : notice('ok', x.said[said]);
}

function teamView(parts: AssessmentParts, policies: readonly Policy[], policy: Policy): TemplateResult {
  const { desk, x } = parts;
  const choose = (event: Event): void => void desk.choosePolicy((event.target as HTMLSelectElement).value);
  return html`<label class="row policy-choice">
      <span class="soft">${x.policy}</span>
      <select class="policy" @change=${choose}>
        ${policies.map(
          ({ id, title }) => html`<option value=${id} .selected=${id === policy.id}>${title}</option>`,
        )}
      </select>
    </label>
    ${rulesView(parts, policy)} ${tableView(parts, policy)}`;
}

/** The totals of a band as a reader writes them: `80 ≤ 总分 ≤ 90`. */
function edgesText(x: AssessmentStrings, { lower, upper }: BandEdges): string {
  const from = lower ? `${lower.at} ${lower.isIn ? '≤' : '<'} ` : '';
  const to = upper ? ` ${upper.isIn ? '≤' : '<'} ${upper.at}` : '';
  return `${from}${x.total}${to}`;
}

function rulesView({ x }: AssessmentParts, policy: Policy): TemplateResult {
  const { base, cap, floor, exam, pay, flags = [], bands, source } = policy;
  const lines = [
    x.base(base),
    ...(cap === undefined ? [] : [x.capped(cap)]),
    ...(floor === undefined ? [] : [x.floored(floor)]),
    ...exam.map(({ from, below, points }) => x.examRule(from, below, signed(points))),
    ...(pay ? [x.payRule(pay.perPoint, pay.around, pay.fromMonth, pay.limit)] : []),
  ];
  const hasConsequences = bands.some(({ consequence }) => consequence);
  return html`<div class="pair policy-rules">
    <section class="block" aria-labelledby="bands-title">
      <h3 id="bands-title">${x.bands}</h3>
      ${table({
        kind: 'tallies bands',
        labelledBy: 'bands-title',
        columns: [
          { name: x.band },
          { name: x.totals },
          ...(hasConsequences ? [{ name: x.consequence }] : []),
        ],
        rows: bandEdges(bands).map(edges => [
          edges.band.title,
          edgesText(x, edges),
          ...(hasConsequences ? [edges.band.consequence ?? ''] : []),
        ]),
      })}
    </section>
    <section class="block" aria-labelledby="rules-title">
      <h3 id="rules-title">${x.rulesTitle}</h3>
      <ul class="legend small">
        ${lines.map(line => html`<li>${line}</li>`)}
        ${flags.map(({ title }) => html`<li>${x.flags}：${title}</li>`)}
        ${source ? html`<li class="soft">${x.source}：${source}</li>` : nothing}
      </ul>
    </section>
  </div>`;
}

function tableView(parts: AssessmentParts, policy: Policy): TemplateResult {
  const { desk, context, x } = parts;
  const { t, view, language } = context;
  const { agents } = desk;
  const title = x.tableTitle(policy.title, monthName(view.month, language));
  const hasExam = policy.exam.length > 0;
  const isAnnounced = agents.every(({ stored }) => stored.announcedAt);
  if (agents.length === 0) return html`<p class="empty">${x.nobody}</p>`;
  return html`<section class="block" aria-labelledby="assessment-title">
    ${blockHead(
      t,
      'assessment-title',
      title,
      kind => void desk.save(policy.title, summaryRows(parts, policy), kind),
    )}
    ${table({
      kind: 'agents assessment',
      labelledBy: 'assessment-title',
      columns: [
        { name: t.agent },
        ...(hasExam ? [{ name: x.exam, figures: true }] : []),
        { name: x.additions, figures: true },
        { name: x.deductions, figures: true },
        { name: x.total, figures: true },
        { name: x.band },
        ...(policy.pay ? [{ name: x.pay, figures: true }] : []),
        { name: x.raised },
        { name: x.open },
      ],
      rows: agents.map(agent => {
        const { examMark, assessment } = agent;
        const { exam, additions, deductions, total, band, pay, flags } = assessment;
        return [
          nameOf(parts, agent),
          ...(hasExam
            ? [
                examMark === undefined
                  ? html`<span class="chip warning">${x.notSat}</span>`
                  : html`${examMark}${exam ? html` <b>${signed(exam.points)}</b>` : nothing}`,
              ]
            : []),
          signed(sumOf(additions)),
          signed(sumOf(deductions)),
          html`<b>${total}</b>`,
          band?.title ?? '–',
          ...(policy.pay ? [pay === undefined ? '–' : x.yuan(pay)] : []),
          flags.length > 0 ? flags.map(flag => html`<span class="flag">${flag.title}</span>`) : '',
          html`<button
            type="button"
            class="plain small"
            data-agent=${agent.person.id}
            aria-label=${x.openAccount(nameOf(parts, agent))}
            @click=${() => void desk.turnTo(agent.person.id)}
          >
            ${x.open}
          </button>`,
        ];
      }),
    })}
    <div class="row spread actions">
      ${
        isAnnounced
          ? html`<p class="soft">${x.announcedAll}</p>`
          : html`<div>
              <button type="button" class="announce" @click=${() => void desk.announce()}>
                ${x.announce}
              </button>
              <p class="soft small">${x.announceHint(objectionDays)}</p>
            </div>`
      }
    </div>
    ${blockHead(
      t,
      'entries-title',
      x.entriesTitle,
      kind => void desk.save(x.entriesTitle, entryRows(parts, policy), kind),
    )}
    ${entriesTable(parts, policy)}
  </section>`;
}

/** Every line of every account, for whoever prints or signs the month. */
function entriesTable(parts: AssessmentParts, policy: Policy): TemplateResult {
  const [head, ...rows] = entryRows(parts, policy);
  return html`<details class="small entries">
    <summary>${parts.x.entriesTitle}（${rows.length}）</summary>
    ${table({
      kind: 'tallies',
      labelledBy: 'entries-title',
      columns: head!.filter((_, i) => i !== 1).map(name => ({ name: String(name) })),
      rows: rows.map(row => row.filter((_, i) => i !== 1)),
    })}
  </details>`;
}
