import { anyText, flag, listOf, number, object, optional, parse, text, type Reader } from '../packs/read.js';
import { timeText } from './time-text.js';

/** An addition or a deduction as the trainer entered it. */
export interface AssessmentEntry {
  /** Id of the item in the policy. */
  readonly id: string;
  readonly points: number;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What an agent has against the assessment of a month, and what became of it. */
export interface AssessmentObjection {
  readonly at: string;
  readonly reason: string;
  readonly decision?: { readonly at: string; readonly accepted: boolean; readonly reason: string };
}

/** What a trainer entered for one agent in one month under one policy. */
export interface StoredAssessment {
  readonly version: 1;
  readonly additions: readonly AssessmentEntry[];
  readonly deductions: readonly AssessmentEntry[];
  /** When the agent was told; from then on it may be contested. */
  readonly announcedAt?: string;
  readonly objections: readonly AssessmentObjection[];
}

export const emptyAssessment: StoredAssessment = {
  version: 1,
  additions: [],
  deductions: [],
  objections: [],
};

/** Begins the keys of all assessments of a month under a policy. */
export const assessmentsOfMonth = (policyId: string, month: string): string =>
  `quiz/assessment/${encodeURIComponent(policyId)}/${month}/`;

export const assessmentKey = (policyId: string, month: string, agentId: string): string =>
  `${assessmentsOfMonth(policyId, month)}${encodeURIComponent(agentId)}`;

const version: Reader<1> = (input, path, list) =>
  input === 1 ? 1 : list.add(path, 'unknown-value', String(input));

const entries = listOf(object<AssessmentEntry>({ id: text, points: number, reason: text, at: timeText }));

const stored = object<StoredAssessment>({
  version,
  additions: entries,
  deductions: entries,
  announcedAt: optional(timeText),
  objections: listOf(
    object<AssessmentObjection>({
      at: timeText,
      reason: text,
      decision: optional(
        object<NonNullable<AssessmentObjection['decision']>>({
          at: timeText,
          accepted: flag,
          reason: anyText,
        }),
      ),
    }),
  ),
});

/** Reads an assessment back. An entry that is damaged is left out; whoever reads says so by `isDamaged`. */
export function readAssessment(input: unknown): {
  readonly value: StoredAssessment;
  readonly isDamaged: boolean;
} {
  if (input === undefined) return { value: emptyAssessment, isDamaged: false };
  const { value, problems } = parse<StoredAssessment>(stored, input, emptyAssessment);
  return { value, isDamaged: problems.length > 0 };
}
