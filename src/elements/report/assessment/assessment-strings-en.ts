import type { AssessmentStrings } from './assessment-strings.js';

const signed = (yuan: number): string => `${yuan > 0 ? '+' : yuan < 0 ? '−' : ''}${Math.abs(yuan)}`;

export const english: AssessmentStrings = {
  policy: 'Policy',
  noPolicies: 'There is no policy to assess by.',
  policyProblems: n =>
    `${n} ${n === 1 ? 'entry' : 'entries'} of the policies cannot be used; the rest stands`,
  nobody: 'Neither a team nor results in this month: there is nobody to assess.',
  said: {
    entered: 'Entered.',
    removed: 'Taken back.',
    announced: 'Announced. It may be contested within three days.',
    contested: 'The objection is kept.',
    decided: 'The decision is kept.',
  },
  damaged: names =>
    `Some records of ${names.join(', ')} are damaged; what can be read is counted. Please check.`,

  rulesTitle: 'How this policy counts',
  bands: 'Bands and their edges',
  band: 'Band',
  totals: 'Total',
  consequence: 'Consequence',
  base: points => `Base: ${points}`,
  capped: points => `At most ${points}`,
  floored: points => `At least ${points}`,
  examRule: (from, below, points) =>
    `Exam${from === undefined ? '' : ` of ${from} or more`}${below === undefined ? '' : ` below ${below}`}: ${points}`,
  payRule: (perPoint, around, fromMonth, limit) =>
    `Pay: ${perPoint} yuan for each point around ${around}, from month ${fromMonth} of service${
      limit === undefined ? '' : `, at most ${limit} yuan either way`
    }`,
  source: 'Source',
  flags: 'Raised to the manager',

  tableTitle: (policy, month) => `${policy} · ${month}`,
  exam: 'Exam',
  notSat: 'Not sat',
  additions: 'Additions',
  deductions: 'Deductions',
  total: 'Total',
  rank: 'Rank',
  pay: 'Pay',
  yuan: yuan => `${signed(yuan)} yuan`,
  raised: 'Raised',
  open: 'Account',
  openAccount: name => `Account of ${name}`,
  announce: 'Announce the assessment',
  announceHint: days => `Notes the time; from then on it may be contested for ${days} days.`,
  announcedAll: 'The assessment of this month is announced.',

  accountTitle: name => `Account of ${name}`,
  back: 'Back',
  line: 'Item',
  points: 'Points',
  reason: 'Reason',
  at: 'Entered',
  baseLine: 'Base',
  sumLine: 'Sum',
  cutLine: total => `Beyond the limits; counts as ${total}`,
  remove: 'Take back',
  removeLine: title => `Take back: ${title}`,
  addTitle: 'Enter an addition or a deduction',
  item: 'Item',
  chooseItem: 'Choose',
  levels: { light: 'Light violations', moderate: 'Moderate violations', severe: 'Severe violations' },
  value: 'Points each time',
  times: 'Times',
  reasonHint: 'Needed: when and what, to be told to the agent with the result.',
  add: 'Enter',
  noPointsItem: 'This item has no points, only a consequence.',
  problems: 'Some entries are not counted',

  objectionsTitle: 'Objections',
  notAnnounced: days => `It may be contested for ${days} days once it is announced.`,
  until: moment => `It may be contested until ${moment}.`,
  over: moment => `The time to contest it ended ${moment}.`,
  contestReason: 'What the agent objects',
  contest: 'Keep the objection',
  accept: 'Accept',
  decline: 'Decline',
  accepted: 'Accepted',
  declined: 'Declined',
  decisionReason: 'Reason of the decision (needed)',
  entriesTitle: 'Accounts',
};
