import type { ReportStrings } from './strings.js';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function spentTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds} s`;
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export const english: ReportStrings = {
  title: 'Quiz results',
  badRecords: 'The records this page gave cannot be used; those of this browser are used instead.',
  loading: 'Reading the results…',
  month: 'Month',
  paper: 'Paper',
  paperChoice: (title, taken) => `${title} (${count(taken, 'person', 'people')})`,
  pages: 'Pages of the report',
  pageNames: { results: 'Results', questions: 'Questions and objections', assessment: 'Assessment' },
  exportTable: (table, kind) => `Save “${table}” as ${kind}`,
  fileName: (table, month) => `${table}-${month}`,
  notExported:
    'Not saved: what writes the file could not be fetched. Check the network and try again, or take CSV.',
  partFailed: 'This page could not be fetched. Check the network and try again.',
  retry: 'Try again',
  showAll: n => `Show all ${n}`,
  damaged: n =>
    `${count(n, 'damaged result')} ${n === 1 ? 'was' : 'were'} left out; the rest is counted as usual`,
  badTeam: n => `${count(n, 'entry', 'entries')} of the team (agents) cannot be used; the rest stands`,
  empty: 'No results for this month yet',
  emptyAdvice:
    'Results appear here once agents have taken the month’s quiz in this browser and handed it in. Publish a paper first, then ask them to open the quiz.',
  unmarked: count =>
    `${count === 1 ? '1 person has' : `${count} people have`} handed in and ${count === 1 ? 'is' : 'are'} not marked yet. Once the key of a sealed paper is released, each paper is marked when its agent opens the exam again; the result appears here then.`,
  onlyPractice: n => `This paper has ${count(n, 'practice attempt')} only, none that counts.`,
  practice: n => `${count(n, 'practice attempt')} more, not counted.`,
  replaced: n => `${count(n, 'attempt')} more, replaced by a later one that was allowed.`,
  otherPapers: n => `This month has ${n} different papers. They are counted apart; choose one above.`,

  summaryTitle: 'Overview',
  taken: 'Taken by',
  lateLabel: 'Late',
  missingLabel: 'Missing',
  people: n => String(n),
  passedLabel: 'Passed',
  passRate: 'Pass rate',
  mean: 'Mean',
  median: 'Median',
  highest: 'Highest',
  lowest: 'Lowest',

  agentsTitle: 'Agents',
  agent: 'Name',
  agentId: 'Id',
  unnamed: 'No name given',
  score: 'Mark',
  scoreBefore: total => `${total} before the correction`,
  attempt: number => `attempt ${number}`,
  result: 'Result',
  passed: 'Passed',
  failed: 'Failed',
  duration: 'Time taken',
  durationSeconds: 'Time taken (s)',
  spentTime,
  submitted: 'Handed in',
  handIn: 'How',
  handIns: { 'on-time': 'In time', 'time-up': 'Time was up', late: 'Late' },

  missingTitle: 'Missing',
  missingNames: names => names.join(', '),
  nobodyMissing: 'Everybody of the team has taken it.',
  guessedTeam: 'The page names no team, so whoever took part in the last three months is expected.',

  distributionTitle: 'Distribution of the marks',
  band: 'Marks',
  bandName: (from, to) => (to === 100 ? `${from}–100` : `${from} to below ${to}`),
  distributionSays: passMark => `How many people lie in each span; the pass mark is ${passMark}`,
  trendTitle: 'Month by month',
  trendSays: 'Mean and pass rate of each month, by the paper most people sat',
  asTable: 'Show as a table',
  noChart: 'The chart could not be fetched; the table has the figures.',

  questionsTitle: 'Questions',
  question: 'Question',
  questionNumber: number => `Question ${number}`,
  facility: 'Facility',
  discrimination: 'Discrimination',
  efficiency: 'Efficiency',
  judgement: 'What it says',
  verdicts: {
    inverted: 'Better agents get it wrong: check the key',
    'too-hard': 'Almost nobody gets it right: check the key, or train it',
    'very-likely': 'This question separates badly: very likely needs checking',
    likely: 'Separates so-so: likely needs checking',
    'too-easy': 'Almost everybody gets it right: tells nothing apart',
    'no-spread': 'All marks alike: nothing to tell apart',
    good: 'Tells agents apart well',
  },
  unknownQuestion: id => `No longer in the bank (${id})`,
  tooFew: 'Discrimination needs at least two people; for now there is the facility only.',
  fewAttempts: n => `Only ${n} people so far: take the discrimination as a hint.`,
  skipped: n => `${count(n, 'result')} with other questions left out of this table.`,
  legendTitle: 'How to read these figures',
  legend: [
    'Facility: the mean mark as a share of the points; the higher, the easier.',
    'Discrimination: how the mark on this question goes with the rest of the total, 100 at most. Below 30 something is very likely wrong, below 50 it is worth a look; a negative one usually means a wrong key.',
    'Efficiency: how much of the discrimination these marks allow was reached; fairer than the index for very easy or very hard questions.',
    'Of each agent only the last attempt that counts is in these figures, never practice.',
  ],

  categoriesTitle: 'Right answers by category',
  category: 'Category',
  correct: 'Right',
  correctRate: 'Rate',
  rulesTitle: 'Rules of speech most often missed',
  rule: 'Rule',
  missed: 'Missed',
  missedRate: 'Rate',
  lastTime: month => month,
  times: (missed, answers) => `${missed} of ${answers}`,
  noneMissed: 'Nobody missed a question on the rules of speech.',
};
