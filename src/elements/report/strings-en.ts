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
  download: 'Export the results',
  fileName: month => `quiz-results-${month}`,
  damaged: n =>
    `${count(n, 'damaged result')} ${n === 1 ? 'was' : 'were'} left out; the rest is counted as usual`,
  empty: 'No results for this month yet',
  emptyAdvice:
    'Results appear here once agents have taken the month’s quiz in this browser and handed it in. Publish a paper first, then ask them to open the quiz.',
  onlyPractice: n => `This paper has ${count(n, 'practice attempt')} only, none that counts.`,
  practice: n => `${count(n, 'practice attempt')} more, not counted.`,
  otherPapers: n => `This month has ${n} different papers. They are counted apart; choose one above.`,

  summaryTitle: 'Overview',
  taken: 'Taken by',
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
  result: 'Result',
  passed: 'Passed',
  failed: 'Failed',
  duration: 'Time taken',
  durationSeconds: 'Time taken (s)',
  spentTime,
  submitted: 'Handed in',
  handIn: 'How',
  handIns: { 'on-time': 'In time', 'time-up': 'Time was up', late: 'Late' },

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
    'very-likely': 'Tells agents apart badly: check it',
    likely: 'Tells agents apart so-so: worth a look',
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
    'Only the first attempt of each agent counts.',
  ],

  categoriesTitle: 'Right answers by category',
  category: 'Category',
  correct: 'Right',
  correctRate: 'Rate',
  rulesTitle: 'Rules of speech most often missed',
  rule: 'Rule',
  missed: 'Missed',
  missedRate: 'Rate',
  times: (missed, answers) => `${missed} of ${answers}`,
  noneMissed: 'Nobody missed a question on the rules of speech.',
};
