import type { PaperProblem } from '../../engine/quiz/paper.js';
import type { PaperEditorStrings } from './strings.js';

const types = {
  single: 'Single choice',
  multiple: 'Multiple choice',
  'true-false': 'True or false',
  'fill-in': 'Fill in',
  matching: 'Matching',
  ordering: 'Ordering',
  case: 'Case',
  typing: 'Typing',
} as const;
const difficulties = { easy: 'Easy', medium: 'Medium', hard: 'Hard' } as const;

const faults = {
  unknown: (id: string) => `The pinned question “${id}” is in no bank any more: unpin it.`,
  unfit: (id: string) =>
    `The pinned question “${id}” is not of the type, category or difficulty of this section: unpin it or change the section.`,
  repeated: (id: string) => `The pinned question “${id}” is there twice: unpin one.`,
} as const;

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function problem(problem: PaperProblem): string {
  if (problem.code === 'too-few-questions') {
    const { section, wanted, found, taken, excluded, missing } = problem;
    const kind = [
      wanted.difficulty && difficulties[wanted.difficulty].toLowerCase(),
      wanted.type && types[wanted.type].toLowerCase(),
      wanted.category && `“${wanted.category}”`,
      wanted.count === 1 ? 'question' : 'questions',
    ];
    const why = [
      taken > 0
        ? `the bank has ${found}, ${taken} of them used in other sections`
        : `the bank has only ${found}`,
      ...(excluded > 0 ? [`${excluded} more ${excluded === 1 ? 'was' : 'were'} asked of late`] : []),
    ];
    return `Section ${section + 1} needs ${wanted.count} ${kind.filter(Boolean).join(' ')}; ${why.join('; ')}. ${missing} missing.`;
  }
  const { path } = problem;
  if (path.endsWith('.count')) return 'The number of questions must be a whole number of 1 or more.';
  if (path.endsWith('.points')) return 'Points must be above 0, with two decimals at most.';
  if (path === 'passMark') return 'The pass mark must be between 0 and 100.';
  if (path === 'timeLimitMinutes') return 'The time must be above 0 minutes; leave it empty for no limit.';
  if (path === 'sections') return 'The paper has no questions yet: add a section first.';
  if (path.endsWith('.fixed')) return 'There are more pinned questions than this section has questions.';
  if (problem.fault) return faults[problem.fault](problem.stem ?? problem.questionId ?? '');
  if (path === 'closes') return 'The paper must close after it opens.';
  if (path === 'attempts') return 'The number of attempts must be a whole number of 1 or more.';
  if (path === 'review.when') return 'A review after the close needs a closing time.';
  return `The settings have a mistake at ${path}.`;
}

export const english: PaperEditorStrings = {
  title: 'Set the paper',
  badRecords: 'The records this page gave cannot be used; those of this browser are used instead.',
  loading: 'Loading the question banks…',
  banksFailed: 'The question banks could not be loaded. Check the network and try again.',
  retry: 'Try again',
  leftOut: n => `${count(n, 'item')} of the banks could not be read and ${n === 1 ? 'was' : 'were'} left out`,
  memoryOnly:
    'This browser cannot store anything now: settings and published papers last until this page is closed. Download the paper to keep it.',

  settingsTitle: 'Settings',
  month: 'Month',
  paperTitle: 'Title',
  monthlyTitle: month => `Customer service quiz, ${month}`,
  passMark: 'Pass mark (points)',
  timeLimit: 'Time (minutes)',
  noTimeLimit: 'No limit',
  multipleRule: 'Marking of multiple choice',
  multipleRules: {
    'all-or-nothing': 'Only exactly the right options score',
    'part-per-right': 'A part for each right option, none if any is wrong',
    half: 'Half for an incomplete choice, none if any is wrong',
    'right-minus-wrong': 'Right options minus wrong ones, not below 0',
    weighted: 'A share for right options, a share off for wrong ones, not below 0',
  },
  shuffleQuestions: 'Shuffle the questions',
  shuffleOptions: 'Shuffle the options',
  perAgent: 'Other questions for each agent',
  opens: 'Opens',
  closes: 'Closes',
  attempts: 'Attempts that count',
  excludeMonths: 'Skip questions of the last months',
  excludeNone: 'Skip nothing',
  reviewShows: 'Agents then see',
  reviewDepths: {
    total: 'The total only',
    marks: 'The total and the mark of each question',
    answers: 'Marks, answers and explanations',
  },
  reviewWhen: 'They see it',
  reviewTimes: { 'at-once': 'As soon as they hand in', 'after-close': 'After the paper has closed' },
  termsNote: (alwaysOpen, neverCloses) =>
    [
      alwaysOpen && 'Without an opening time it is open once published.',
      neverCloses && 'Without a closing time it stays open.',
      'Of several attempts the last one counts; any further ones are practice.',
    ]
      .filter(Boolean)
      .join(' '),
  excluded: (months, n) =>
    `${count(n, 'question')} asked in the last ${months === 1 ? 'month' : `${months} months`} will not be drawn.`,
  reset: 'Back to the defaults',

  sectionsTitle: 'Sections',
  section: number => `Section ${number}`,
  type: 'Type',
  types,
  category: 'Category',
  difficulty: 'Difficulty',
  difficulties,
  any: 'Any',
  count: 'Questions',
  points: 'Points each',
  available: n => `${n} available`,
  subtotal: points => count(points, 'point'),
  addSection: 'Add a section',
  removeSection: number => `Remove section ${number}`,
  fixedTitle: 'Pinned questions',
  unfix: stem => `Unpin: ${stem}`,
  total: (questions, points, available) =>
    `${count(questions, 'question')}, ${count(points, 'point')} in all; ${available} available in the bank`,
  scaled: 'Marks are scaled to 100.',
  problem,

  draw: 'Draw the questions',
  drawNote: 'You see the paper here first; agents see it only once it is published.',
  drawing: 'Drawing the questions…',
  sheetFailed: 'The preview could not be loaded. Check the network and try again.',
  previewTitle: 'Preview',
  seed: 'Set',
  drawAgain: 'Draw another set',
  showAnswers: 'Show the answers',
  questionNumber: number => `Question ${number}`,
  pointsEach: points => count(points, 'point'),
  rightAnswer: 'Right answer',
  right: 'True',
  wrong: 'False',
  blank: number => `Blank ${number}`,
  explanation: 'Explanation',
  source: 'Source',
  swap: 'Swap',
  swapNumber: number => `Swap question ${number} for another`,
  nothingToSwap: 'The bank has no other question of this kind',
  swapped: (number, stem) => `Question ${number} is now: ${stem}`,
  rejected: n =>
    `${count(n, 'question')} sent back; this paper will not draw ${n === 1 ? 'it' : 'them'} again`,
  undoSwap: 'Undo the last swap',
  drawn: questions => `${count(questions, 'question')} drawn`,
  fix: 'Pin',
  fixNumber: number => `Pin question ${number}: ask it in any case`,
  fixedFirst: 'This question is pinned; unpin it first to swap it',
  isSample: 'Each agent gets other questions; this is one paper of them.',
  otherSample: 'Show another one',

  publishTitle: 'Publish',
  publish: month => `Publish for ${month}`,
  publishNote: month => `Agents who open the quiz of ${month} in this browser will get this paper.`,
  isPublished: month => `This is the published paper of ${month}.`,
  hasResults: n =>
    `There ${n === 1 ? 'is 1 result' : `are ${n} results`} for this month. They are kept, but marks of different papers do not compare.`,
  replace: 'Replace and publish',
  replaceQuestion: month => `Replace the published paper of ${month} with this one?`,
  cancel: 'Cancel',
  published: month => `Published for ${month}.`,
};
