import type { TeamMember } from '../../engine/quiz/attendance.js';
import type { PaperResults } from '../../engine/quiz/group-results.js';
import type { JudgedQuestion } from '../../engine/quiz/judge-questions.js';
import type { Tally } from '../../engine/quiz/tally.js';
import type { Cell } from '../../engine/text/csv.js';
import type { Language } from '../../ui/language.js';
import { downloadSheet, type SheetKind } from '../../ui/sheets/write-sheet.js';
import { exportStrings } from './export-strings.js';
import { handInOf } from './hand-in.js';
import { localTime } from './local-time.js';
import type { PaperFigures } from './paper-figures.js';
import type { MonthView } from './read-month.js';
import type { Trend } from './read-trend.js';
import type { ReportStrings } from './strings.js';
import { questionNumber, type Titles } from './titles.js';
import { agentName } from './views/agents-view.js';

export type TableName =
  'agents' | 'missing' | 'distribution' | 'trend' | 'questions' | 'categories' | 'rules';

export interface TableSource {
  readonly t: ReportStrings;
  readonly language: Language;
  readonly view: MonthView;
  readonly paper: PaperResults;
  readonly figures: PaperFigures;
  readonly missing: readonly TeamMember[];
  readonly titles: Titles;
  readonly trend: Trend | undefined;
}

type Rows = readonly (readonly Cell[])[];

interface NamedTable {
  readonly title: string;
  readonly rows: Rows;
}

/** As many decimals as the definitions are given with; nothing where there is no figure. */
const exact = (value: number | undefined): Cell => (value === undefined ? '' : Math.round(value * 1e6) / 1e6);

function agents({ t, language, view, paper }: TableSource): Rows {
  const x = exportStrings[language];
  const closesAt = view.closing?.paperId === paper.paperId ? view.closing.at : undefined;
  const head = [t.agent, t.agentId, t.score, t.result, t.durationSeconds, t.submitted, t.handIn];
  const rows = paper.counted.map(result => [
    agentName(t, result.agent),
    result.agent.id,
    result.total,
    result.passed ? t.passed : t.failed,
    Math.round(result.durationMs / 1000),
    localTime(result.submittedAt),
    t.handIns[handInOf(result, closesAt)],
    result.paperTitle,
    result.month,
    result.corrected?.total ?? '',
  ]);
  return [[...head, t.paper, t.month, x.scoreBefore], ...rows];
}

function questions({ t, language, paper, figures, titles }: TableSource): Rows {
  const x = exportStrings[language];
  const head = [
    x.number,
    x.id,
    t.question,
    t.category,
    t.taken,
    t.facility,
    x.sd,
    x.covariance,
    x.maxCovariance,
    t.discrimination,
    t.efficiency,
    x.effectiveWeight,
    t.judgement,
  ];
  const row = ({ questionId, number, category, attempts, statistics, verdict }: JudgedQuestion): Cell[] => [
    questionNumber(titles, paper.paperId, questionId, number) ?? '',
    questionId,
    titles.stems.get(questionId) ?? '',
    category,
    attempts,
    exact(statistics.facility),
    exact(statistics.sd),
    exact(statistics.covariance),
    exact(statistics.maxCovariance),
    exact(statistics.discriminationIndex),
    exact(statistics.discriminativeEfficiency),
    exact(statistics.effectiveWeight),
    verdict ? t.verdicts[verdict] : '',
  ];
  return [head, ...[...figures.judged.questions].sort((a, b) => a.number - b.number).map(row)];
}

const share = (part: number, whole: number): Cell => (whole > 0 ? exact(part / whole) : '');

function categories({ t, language, figures }: TableSource): Rows {
  const x = exportStrings[language];
  const row = ({ name, answers, correct }: Tally): Cell[] => [
    name,
    correct,
    answers,
    share(correct, answers),
  ];
  return [[t.category, t.correct, x.answers, t.correctRate], ...figures.categories.map(row)];
}

function rules({ t, language, figures, titles }: TableSource): Rows {
  const x = exportStrings[language];
  const row = ({ name, answers, correct }: Tally): Cell[] => [
    titles.rules.get(name) ?? name,
    name,
    answers - correct,
    answers,
    share(answers - correct, answers),
  ];
  return [[t.rule, x.id, t.missed, x.answers, t.missedRate], ...figures.rules.map(row)];
}

function trend({ t, trend }: TableSource): Rows {
  const head = [t.month, t.taken, t.passedLabel, t.passRate, t.mean, t.median, t.highest, t.lowest];
  const rows = (trend?.months ?? []).map(month => [
    month.month,
    month.taken,
    month.passed,
    exact(month.passRate),
    exact(month.mean),
    exact(month.median),
    exact(month.highest),
    exact(month.lowest),
  ]);
  return [head, ...rows];
}

const tables: Readonly<Record<TableName, (source: TableSource) => NamedTable>> = {
  agents: source => ({ title: source.t.agentsTitle, rows: agents(source) }),
  missing: source => ({
    title: source.t.missingTitle,
    rows: [
      [source.t.agent, source.t.agentId],
      ...source.missing.map(member => [agentName(source.t, member), member.id]),
    ],
  }),
  distribution: ({ t, figures }) => ({
    title: t.distributionTitle,
    rows: [[t.band, t.taken], ...figures.bands.map(({ from, to, count }) => [t.bandName(from, to), count])],
  }),
  trend: source => ({ title: source.t.trendTitle, rows: trend(source) }),
  questions: source => ({ title: source.t.questionsTitle, rows: questions(source) }),
  categories: source => ({ title: source.t.categoriesTitle, rows: categories(source) }),
  rules: source => ({ title: source.t.rulesTitle, rows: rules(source) }),
};

/** A table of the results page as rows for a spreadsheet: numbers as numbers, times as the page has them. */
export const tableRows = (name: TableName, source: TableSource): NamedTable => tables[name](source);

/** Hands a table to the reader as a file; says whether that worked. */
export function exportTable(name: TableName, source: TableSource, kind: SheetKind): Promise<boolean> {
  const { title, rows } = tableRows(name, source);
  return downloadSheet(source.t.fileName(title, source.view.month), rows, kind);
}
