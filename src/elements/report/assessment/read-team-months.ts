import type { Policy } from '../../../engine/packs/policy-types.js';
import { monthsLookedAt, type MemberMonth } from '../../../engine/quiz/assess-team.js';
import { monthsOfService, type TeamMember } from '../../../engine/quiz/attendance.js';
import { groupByPaper, type PaperResults } from '../../../engine/quiz/group-results.js';
import {
  assessmentsOfMonth,
  emptyAssessment,
  readAssessment,
  type StoredAssessment,
} from '../../../engine/quiz/stored-assessment.js';
import type { Records } from '../../../records/records.js';
import { shiftMonth } from '../../../ui/month.js';
import { decodePart } from '../decode-part.js';
import type { DeskContext } from '../desk-host.js';
import { readResultsOf } from '../read-month.js';

/** One month of the team: who is in it, what the trainer entered, and what the assessment goes by. */
export interface TeamMonth {
  readonly month: string;
  readonly people: readonly TeamMember[];
  readonly stored: ReadonlyMap<string, StoredAssessment>;
  /** Agents of whom something that was entered is damaged. */
  readonly damaged: readonly string[];
  readonly members: readonly MemberMonth[];
}

async function readStored(
  records: Records,
  policyId: string,
  month: string,
): Promise<Pick<TeamMonth, 'stored' | 'damaged'>> {
  const prefix = assessmentsOfMonth(policyId, month);
  const stored = new Map<string, StoredAssessment>();
  const damaged: string[] = [];
  for (const key of await records.keys(prefix)) {
    const id = decodePart(key.slice(prefix.length));
    const { value, isDamaged } = readAssessment(await records.get<unknown>(key));
    stored.set(id, value);
    if (isDamaged) damaged.push(id);
  }
  return { stored, damaged };
}

/** The mark of each agent: on the paper chosen, or else on the one most agents sat that this one did. */
function examMarks(papers: readonly PaperResults[], chosen: PaperResults | undefined): Map<string, number> {
  const bySize = [...papers].sort((a, b) => a.counted.length - b.counted.length);
  // What comes later in the list stands over what came before.
  const marks = [...bySize, ...(chosen ? [chosen] : [])].flatMap(({ counted }) => counted);
  return new Map(marks.map(({ agent, total }) => [agent.id, total]));
}

async function readOne(context: DeskContext, policy: Policy, month: string): Promise<TeamMonth> {
  const { records, source, view, paper } = context;
  const isShown = month === view.month;
  const [{ results }, { stored, damaged }] = await Promise.all([
    isShown ? view : readResultsOf(source, month),
    readStored(records, policy.id, month),
  ]);
  const marks = examMarks(groupByPaper(results), isShown ? paper : undefined);
  const served = view.team.filter(({ since }) => since === undefined || since <= month);
  const people = new Map<string, TeamMember>(
    [
      // Of months past it is known who took part; of this one who belongs to the team.
      ...[...stored.keys()].map(id => ({ id, name: '' })),
      ...results.filter(({ agent }) => marks.has(agent.id)).map(({ agent }) => agent),
      ...(isShown || view.isTeamGiven ? served : []),
    ].map(person => [person.id, person]),
  );
  const members = [...people.values()].map((person): MemberMonth => {
    const { additions, deductions } = stored.get(person.id) ?? emptyAssessment;
    const examMark = marks.get(person.id);
    const service = monthsOfService(person, month);
    return {
      id: person.id,
      additions,
      deductions,
      ...(examMark === undefined ? {} : { examMark }),
      ...(service === undefined ? {} : { monthsOfService: service }),
    };
  });
  return { month, people: [...people.values()], stored, damaged, members };
}

/** The month shown and those before it that the policy looks back on, the earliest first. */
export function readTeamMonths(context: DeskContext, policy: Policy): Promise<readonly TeamMonth[]> {
  const count = monthsLookedAt(policy);
  const months = Array.from({ length: count }, (_, i) => shiftMonth(context.view.month, i - count + 1));
  return Promise.all(months.map(month => readOne(context, policy, month)));
}
