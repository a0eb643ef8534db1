import type { PaperResults } from '../../engine/quiz/group-results.js';
import { writeCsv } from '../../engine/text/csv.js';
import { handInOf } from './hand-in.js';
import type { ReportStrings } from './strings.js';
import { agentName } from './views/agents-view.js';

/** A moment (ISO 8601) as `YYYY-MM-DD HH:mm` by the reader's own clock, which every spreadsheet takes for a time. */
function localTime(moment: string): string {
  const date = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The results of a paper as a file for a spreadsheet: numbers as numbers, times as the table on the page has them. */
export function resultTable(t: ReportStrings, { counted }: PaperResults): string {
  const head = [t.agent, t.agentId, t.score, t.result, t.durationSeconds, t.submitted, t.handIn];
  const rows = counted.map(result => [
    agentName(t, result.agent),
    result.agent.id,
    result.total,
    result.passed ? t.passed : t.failed,
    Math.round(result.durationMs / 1000),
    localTime(result.submittedAt),
    t.handIns[handInOf(result)],
    result.paperTitle,
    result.month,
  ]);
  return writeCsv([[...head, t.paper, t.month], ...rows]);
}
