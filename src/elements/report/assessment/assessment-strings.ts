import type { PolicyItem } from '../../../engine/packs/policy-types.js';
import type { StringTable } from '../../../ui/language.js';
import { english } from './assessment-strings-en.js';
import { simplified } from './assessment-strings-zh-cn.js';
import { traditional } from './assessment-strings-zh-tw.js';

/** Every word of the page with the assessment. Functions take figures or names and give the whole sentence. */
export interface AssessmentStrings {
  readonly policy: string;
  readonly noPolicies: string;
  readonly policyProblems: (count: number) => string;
  readonly nobody: string;
  readonly said: Readonly<Record<'entered' | 'removed' | 'announced' | 'contested' | 'decided', string>>;
  readonly damaged: (names: readonly string[]) => string;

  readonly rulesTitle: string;
  readonly bands: string;
  readonly band: string;
  readonly totals: string;
  readonly consequence: string;
  readonly base: (points: number) => string;
  readonly capped: (points: number) => string;
  readonly floored: (points: number) => string;
  readonly examRule: (from: number | undefined, below: number | undefined, points: string) => string;
  readonly payRule: (
    perPoint: number,
    around: number,
    fromMonth: number,
    limit: number | undefined,
  ) => string;
  readonly source: string;
  readonly flags: string;

  readonly tableTitle: (policy: string, month: string) => string;
  readonly exam: string;
  readonly notSat: string;
  readonly additions: string;
  readonly deductions: string;
  readonly total: string;
  readonly rank: string;
  readonly pay: string;
  readonly yuan: (yuan: number) => string;
  readonly raised: string;
  readonly open: string;
  readonly openAccount: (name: string) => string;
  readonly announce: string;
  readonly announceHint: (days: number) => string;
  readonly announcedAll: string;

  readonly accountTitle: (name: string) => string;
  readonly back: string;
  readonly line: string;
  readonly points: string;
  readonly reason: string;
  readonly at: string;
  readonly baseLine: string;
  readonly sumLine: string;
  readonly cutLine: (total: number) => string;
  readonly remove: string;
  readonly removeLine: (title: string) => string;
  readonly addTitle: string;
  readonly item: string;
  readonly chooseItem: string;
  readonly levels: Readonly<Record<NonNullable<PolicyItem['level']>, string>>;
  readonly value: string;
  readonly times: string;
  readonly reasonHint: string;
  readonly add: string;
  readonly noPointsItem: string;
  readonly problems: string;

  readonly objectionsTitle: string;
  readonly notAnnounced: (days: number) => string;
  readonly until: (moment: string) => string;
  readonly over: (moment: string) => string;
  readonly contestReason: string;
  readonly contest: string;
  readonly accept: string;
  readonly decline: string;
  readonly accepted: string;
  readonly declined: string;
  readonly decisionReason: string;
  readonly entriesTitle: string;
}

export const assessmentStrings: StringTable<AssessmentStrings> = {
  'zh-CN': simplified,
  'zh-TW': traditional,
  en: english,
};
