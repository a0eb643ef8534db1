import { handInOf, type PaperResults } from './group-results.js';
import type { ReportStrings } from './strings.js';
import { toCsv } from './to-csv.js';
import { agentName } from './views/agents-view.js';

/** The results of a paper as a file for a spreadsheet: numbers as numbers, times in UTC. */
export function resultTable(t: ReportStrings, { counted }: PaperResults): string {
  const head = [t.agent, t.agentId, t.score, t.result, t.durationSeconds, t.submitted, t.handIn];
  const rows = counted.map(result => [
    agentName(t, result.agent),
    result.agent.id,
    result.total,
    result.passed ? t.passed : t.failed,
    Math.round(result.durationMs / 1000),
    result.submittedAt,
    t.handIns[handInOf(result)],
    result.paperTitle,
    result.month,
  ]);
  return toCsv([[...head, t.paper, t.month], ...rows]);
}
