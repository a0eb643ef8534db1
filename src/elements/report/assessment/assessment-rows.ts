import type { Policy } from '../../../engine/packs/policy-types.js';
import type { Cell } from '../../../engine/text/csv.js';
import { localTime } from '../local-time.js';
import { nameOf, sumOf, type AssessmentParts } from './assessment-parts.js';

type Rows = readonly (readonly Cell[])[];

/** The team as rows for a spreadsheet. */
export function summaryRows(parts: AssessmentParts, policy: Policy): Rows {
  const { desk, context, x } = parts;
  const { t } = context;
  const head = [
    t.agent,
    t.agentId,
    x.baseLine,
    x.exam,
    `${x.exam} ±`,
    x.additions,
    x.deductions,
    x.total,
    x.rank,
    x.band,
    ...(policy.pay ? [x.pay] : []),
    x.raised,
  ];
  const rows = desk.agents.map(agent => {
    const { base, exam, additions, deductions, total, rank, band, pay, flags } = agent.assessment;
    return [
      nameOf(parts, agent),
      agent.person.id,
      base,
      agent.examMark ?? x.notSat,
      exam?.points ?? 0,
      sumOf(additions),
      sumOf(deductions),
      total,
      rank,
      band?.title ?? '',
      ...(policy.pay ? [pay ?? ''] : []),
      flags.map(flag => flag.title).join('；'),
    ];
  });
  return [head, ...rows];
}

/** Every entry of the month as rows for a spreadsheet, with its points as they count. */
export function entryRows(parts: AssessmentParts, policy: Policy): Rows {
  const { desk, context, x } = parts;
  const { t } = context;
  const rows = desk.agents.flatMap(agent =>
    (['additions', 'deductions'] as const).flatMap(list =>
      agent.stored[list].map(({ id, points, reason, at }): readonly Cell[] => [
        nameOf(parts, agent),
        agent.person.id,
        policy[list].find(item => item.id === id)?.title ?? id,
        list === 'additions' ? points : -points,
        reason,
        localTime(at),
      ]),
    ),
  );
  return [[t.agent, t.agentId, x.line, x.points, x.reason, x.at], ...rows];
}
