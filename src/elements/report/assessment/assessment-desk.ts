import type { TemplateResult } from 'lit';
import { asList } from '../../../engine/packs/as-list.js';
import { parsePolicy } from '../../../engine/packs/parse-policy.js';
import type { Policy, PolicyItem } from '../../../engine/packs/policy-types.js';
import type { Problem } from '../../../engine/packs/problem.js';
import { assessTeam, type MemberAssessment } from '../../../engine/quiz/assess-team.js';
import type { TeamMember } from '../../../engine/quiz/attendance.js';
import { objectionEnd } from '../../../engine/quiz/objection.js';
import {
  assessmentKey,
  emptyAssessment,
  readAssessment,
  type StoredAssessment,
} from '../../../engine/quiz/stored-assessment.js';
import type { Cell } from '../../../engine/text/csv.js';
import { downloadSheet, type SheetKind } from '../../../ui/sheets/write-sheet.js';
import type { Desk, DeskContext, DeskHost } from '../desk-host.js';
import { isWithoutPoints } from './assessment-parts.js';
import { assessmentStrings } from './assessment-strings.js';
import { assessmentView } from './assessment-view.js';
import { readTeamMonths, type TeamMonth } from './read-team-months.js';

export { styles } from './assessment.styles.js';

export type EntryList = 'additions' | 'deductions';

/** One agent of the month: what was entered and what the policy makes of it. */
export interface AssessedAgent {
  readonly person: TeamMember;
  readonly examMark: number | undefined;
  readonly stored: StoredAssessment;
  readonly assessment: MemberAssessment;
}

/** What has just been done. */
export type Said = 'entered' | 'removed' | 'announced' | 'contested' | 'decided' | 'unsaved';

/** The monthly assessment of the team under a policy: entries, totals, what is contested. */
export class AssessmentDesk implements Desk {
  /** Undefined until they have been read. */
  policies: readonly Policy[] | undefined;
  problems: readonly Problem[] = [];
  agents: readonly AssessedAgent[] = [];
  damaged: readonly string[] = [];
  /** The agent whose account is open. */
  open = '';
  /** The item about to be entered, as `list/id`. */
  chosen = '';
  said: Said | undefined;

  readonly #host: DeskHost;
  #policyId = '';
  #month = '';

  constructor(host: DeskHost) {
    this.#host = host;
  }

  async load(context: DeskContext): Promise<void> {
    const { policies, problems } = await readPolicies(context.policies);
    this.policies = policies;
    this.problems = problems;
    if (this.#month !== context.view.month) {
      this.open = '';
      this.said = undefined;
    }
    this.#month = context.view.month;
    const { policy } = this;
    if (!policy) {
      this.agents = [];
      return;
    }
    const months = await readTeamMonths(context, policy);
    const current = months.at(-1)!;
    this.damaged = current.damaged;
    this.agents = agentsOf(policy, months, current);
  }

  view(context: DeskContext): TemplateResult {
    return assessmentView({ desk: this, context, x: assessmentStrings[context.language] });
  }

  get policy(): Policy | undefined {
    return this.policies?.find(({ id }) => id === this.#policyId) ?? this.policies?.[0];
  }

  async choosePolicy(id: string): Promise<void> {
    this.#policyId = id;
    this.open = '';
    await this.#reload();
  }

  /** Opens the account of an agent, or closes it. */
  async turnTo(agentId: string): Promise<void> {
    const before = this.open;
    this.open = agentId;
    this.chosen = '';
    this.said = undefined;
    await this.#focus(agentId ? '#account-title' : `[data-agent="${CSS.escape(before)}"]`);
  }

  choose(item: string): void {
    this.chosen = item;
    this.#host.requestUpdate();
  }

  /** The item about to be entered, with the list it stands in. */
  get item(): { readonly list: EntryList; readonly item: PolicyItem } | undefined {
    const [list, id] = this.chosen.split('/') as [EntryList, string | undefined];
    const item = this.policy?.[list]?.find(other => other.id === id);
    return item && { list, item };
  }

  async add(list: EntryList, entry: { id: string; points: number; reason: string }): Promise<void> {
    const { item } = this.item ?? {};
    if (entry.reason === '' || !item || !(entry.points > 0 || isWithoutPoints(item))) return;
    this.chosen = '';
    await this.#write('entered', (old, at) => ({ ...old, [list]: [...old[list], { ...entry, at }] }));
  }

  async remove(list: EntryList, place: number): Promise<void> {
    await this.#write('removed', old => ({ ...old, [list]: old[list].filter((_, i) => i !== place) }));
  }

  /** Notes that everybody was told; whoever was told before keeps that day. */
  async announce(): Promise<void> {
    const ids = this.agents.filter(({ stored }) => !stored.announcedAt).map(({ person }) => person.id);
    for (const id of ids) await this.#write('announced', (old, at) => ({ ...old, announcedAt: at }), id);
  }

  /** Until when an agent may contest the assessment (epoch milliseconds); undefined before it was announced. */
  contestableUntil({ stored }: AssessedAgent): number | undefined {
    return stored.announcedAt === undefined ? undefined : objectionEnd(Date.parse(stored.announcedAt));
  }

  async contest(reason: string): Promise<void> {
    if (reason === '') return;
    await this.#write('contested', (old, at) => ({
      ...old,
      objections: [...old.objections, { at, reason }],
    }));
  }

  async decide(place: number, accepted: boolean, reason: string): Promise<void> {
    if (reason === '') return;
    await this.#write('decided', (old, at) => ({
      ...old,
      objections: old.objections.map((objection, i) =>
        i === place ? { ...objection, decision: { at, accepted, reason } } : objection,
      ),
    }));
  }

  async save(title: string, rows: readonly (readonly Cell[])[], kind: SheetKind): Promise<void> {
    const context = this.#host.context();
    if (!context) return;
    const saved = await downloadSheet(context.t.fileName(title, context.view.month), rows, kind);
    this.said = saved ? undefined : 'unsaved';
    this.#host.requestUpdate();
  }

  async #write(
    said: Said,
    change: (old: StoredAssessment, at: string) => StoredAssessment,
    agentId = this.open,
  ): Promise<void> {
    const context = this.#host.context();
    const { policy } = this;
    if (!context || !policy || agentId === '') return;
    const at = new Date(context.now()).toISOString();
    const key = assessmentKey(policy.id, context.view.month, agentId);
    await context.records.update<unknown>(key, old => change(readAssessment(old).value, at));
    await this.#reload(said);
  }

  async #reload(said?: Said): Promise<void> {
    const context = this.#host.context();
    if (context) await this.load(context);
    this.said = said;
    await this.#focus('.said');
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.drawn();
    this.#host.root().querySelector<HTMLElement>(selector)?.focus();
  }
}

async function readPolicies(
  given: readonly unknown[] | undefined,
): Promise<{ readonly policies: readonly Policy[]; readonly problems: readonly Problem[] }> {
  if (!given) {
    const { defaultPolicies } = await import('../../../content/policies.js');
    // The assessment with an exam in it first: that is what this page stands beside.
    const policies = [...defaultPolicies].sort((a, b) => b.exam.length - a.exam.length);
    return { policies, problems: [] };
  }
  const read = asList(given).map(parsePolicy);
  return {
    policies: read.map(({ value }) => value).filter(({ id, bands }) => id !== '' && bands.length > 0),
    problems: read.flatMap(({ problems }, i) =>
      problems.map(problem => ({ ...problem, path: `policies[${i}] ${problem.path}` })),
    ),
  };
}

/** The team of the month shown, the lowest total first: whom to talk to stands on top. */
function agentsOf(policy: Policy, months: readonly TeamMonth[], current: TeamMonth): AssessedAgent[] {
  const assessed = assessTeam(
    policy,
    months.map(({ members }) => members),
  );
  return assessed
    .map((assessment, i) => ({
      person: current.people[i]!,
      examMark: current.members[i]!.examMark,
      stored: current.stored.get(assessment.id) ?? emptyAssessment,
      assessment,
    }))
    .sort((a, b) => a.assessment.total - b.assessment.total);
}
