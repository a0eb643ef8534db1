import type { Policy, PolicyBand, PolicyItem } from '../packs/policy-types.js';
import type { Problem } from '../packs/problem.js';

/** An addition or a deduction of the month, as the trainer entered it. */
export interface MonthEntry {
  /** Id of the item in the policy. */
  readonly id: string;
  /** Positive points, several events summed up; without it the points of the item. */
  readonly points?: number;
  readonly reason?: string;
}

/** A month that went before. */
export interface PastMonth {
  readonly total: number;
  /** Whether the agent was last of the team. */
  readonly last?: boolean;
}

/** All that is known of an agent's month. */
export interface AssessedMonth {
  /** Mark of the knowledge exam, 0 to 100; absent when it was not sat. */
  readonly examMark?: number;
  readonly additions?: readonly MonthEntry[];
  readonly deductions?: readonly MonthEntry[];
  /** 1 in the first month; absent for an agent long since past the waiting time. */
  readonly monthsOfService?: number;
  /** The months before, the latest one at the end. */
  readonly history?: readonly PastMonth[];
  /** Whether the agent is last of the team this month. */
  readonly last?: boolean;
}

/** One line of the account: positive points add, negative ones take away. */
export interface AssessmentLine {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly reason?: string;
}

export interface Assessment {
  readonly base: number;
  /** What the exam did, if it did anything. */
  readonly exam?: AssessmentLine;
  readonly additions: readonly AssessmentLine[];
  readonly deductions: readonly AssessmentLine[];
  /** The sum before cap and floor, and the total after. */
  readonly sum: number;
  readonly total: number;
  readonly band?: PolicyBand;
  /** Yuan added to (or, negative, taken from) the month's pay; absent where the policy knows no pay. */
  readonly pay?: number;
  readonly flags: readonly { readonly id: string; readonly title: string }[];
  /** Entries that were left out, each with its reason. */
  readonly problems: readonly Problem[];
}

const toHundredths = (points: number): number => Math.round(points * 100);

/** Points at the trainer's discretion (0 up to a maximum) stay within it and carry a reason. */
function discretionProblem(
  { title, maxPoints = 0 }: PolicyItem,
  amount: number,
  reason: string | undefined,
): Omit<Problem, 'path'> | undefined {
  if (amount > maxPoints) {
    const message = `「${title}」最多 ${maxPoints} 分，现在是 ${amount} 分，没有计入。`;
    return { code: 'out-of-range', detail: String(amount), message };
  }
  if (amount > 0 && !reason?.trim())
    return { code: 'missing', detail: 'reason', message: `「${title}」必须写明理由，没有计入。` };
  return undefined;
}

/** Turns entries into lines; an entry nothing in the policy is called, or without real points, is left out. */
function readEntries(
  list: 'additions' | 'deductions',
  entries: readonly MonthEntry[],
  items: readonly PolicyItem[],
  problems: Problem[],
): AssessmentLine[] {
  const sign = list === 'additions' ? 1 : -1;
  return entries.flatMap(({ id, points, reason }, i): AssessmentLine[] => {
    const item = items.find(candidate => candidate.id === id);
    if (!item) {
      const message = `考核办法里没有「${id}」这一项，没有计入。`;
      problems.push({ path: `${list}[${i}].id`, code: 'bad-reference', detail: id, message });
      return [];
    }
    const amount = points ?? item.points;
    if (!Number.isFinite(amount) || amount < 0) {
      const message = `「${item.title}」的分数应是不小于 0 的数，没有计入。`;
      problems.push({ path: `${list}[${i}].points`, code: 'out-of-range', detail: String(amount), message });
      return [];
    }
    if (item.points === 0 && item.maxPoints !== undefined) {
      const detail = discretionProblem(item, amount, reason);
      if (detail) {
        problems.push({ path: `${list}[${i}]`, ...detail });
        return [];
      }
    }
    return [{ id, title: item.title, points: sign * amount, ...(reason === undefined ? {} : { reason }) }];
  });
}

function examLine(policy: Policy, mark: number | undefined, problems: Problem[]): AssessmentLine | undefined {
  if (mark === undefined) return undefined;
  if (!(mark >= 0 && mark <= 100)) {
    const message = `考试成绩应在 0 到 100 之间，现在是「${String(mark)}」，没有计入。`;
    problems.push({ path: 'examMark', code: 'out-of-range', detail: String(mark), message });
    return undefined;
  }
  const effect = policy.exam.find(
    ({ from, below }) => (from === undefined || mark >= from) && (below === undefined || mark < below),
  );
  return effect && { id: 'exam', title: effect.title, points: effect.points };
}

/** The band of a total: the first whose lower edge it reaches. */
function bandOf(bands: readonly PolicyBand[], total: number): PolicyBand | undefined {
  return bands.find(({ from, above }) =>
    above !== undefined ? total > above : from === undefined || total >= from,
  );
}

/** What is raised to the manager: a flag holds when this month and enough months before it all meet it. */
function flagsOf(policy: Policy, current: PastMonth, history: readonly PastMonth[]): Assessment['flags'] {
  return (policy.flags ?? [])
    .filter(({ below, orEqual, months, last }) => {
      const span = months > 1 ? history.slice(-(months - 1)) : [];
      const all = [...span, current];
      const holds = (month: PastMonth): boolean =>
        (month.total < below || (orEqual === true && month.total === below)) &&
        (!last || month.last === true);
      return all.length >= months && all.every(holds);
    })
    .map(({ id, title }) => ({ id, title }));
}

/** The float of the pay in yuan; nothing yet before the policy's first month of it. */
function payOf({ pay }: Policy, total: number, monthsOfService = Infinity): number | undefined {
  if (!pay) return undefined;
  if (monthsOfService < pay.fromMonth) return 0;
  const limit = pay.limit ?? Infinity;
  return Math.max(-limit, Math.min(limit, toHundredths((total - pay.around) * pay.perPoint) / 100));
}

/**
 * The monthly assessment: what a policy makes of a month. Points are summed in whole hundredths, so that a total
 * on the edge of a band is on that edge.
 */
export function assess(policy: Policy, month: AssessedMonth): Assessment {
  const problems: Problem[] = [];
  const exam = examLine(policy, month.examMark, problems);
  const additions = readEntries('additions', month.additions ?? [], policy.additions, problems);
  const deductions = readEntries('deductions', month.deductions ?? [], policy.deductions, problems);
  const lines = [...(exam ? [exam] : []), ...additions, ...deductions];
  const hundredths = lines.reduce((sum, line) => sum + toHundredths(line.points), toHundredths(policy.base));
  const sum = hundredths / 100;
  const total = Math.max(policy.floor ?? -Infinity, Math.min(policy.cap ?? Infinity, sum));
  const band = bandOf(policy.bands, total);
  const pay = payOf(policy, total, month.monthsOfService);
  const current: PastMonth = { total, last: month.last ?? false };
  return {
    base: policy.base,
    ...(exam ? { exam } : {}),
    additions,
    deductions,
    sum,
    total,
    ...(band ? { band } : {}),
    ...(pay === undefined ? {} : { pay }),
    flags: flagsOf(policy, current, month.history ?? []),
    problems,
  };
}
