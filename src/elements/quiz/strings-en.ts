import type { PaperProblem } from '../../engine/quiz/paper.js';
import { count, spokenTime } from './spoken-en.js';
import type { QuizStrings } from './strings.js';

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

function drawProblem(problem: PaperProblem): string {
  if (problem.code === 'bad-blueprint') return `The blueprint has a mistake at ${problem.path}.`;
  const { section, wanted, found, taken, missing } = problem;
  const kind = [
    wanted.difficulty,
    wanted.type && types[wanted.type].toLowerCase(),
    wanted.category && `“${wanted.category}”`,
  ];
  const what = [wanted.count, ...kind.filter(Boolean), wanted.count === 1 ? 'question' : 'questions'].join(
    ' ',
  );
  const why =
    taken > 0 ? `${found} in the bank, ${taken} of them used in other sections` : `${found} in the bank`;
  return `Section ${section + 1} needs ${what}: ${why}, ${missing} missing.`;
}

export const english: QuizStrings = {
  monthlyTitle: month => `Customer service quiz, ${month}`,
  badRecords: 'The records this page gave cannot be used; those of this browser are used instead.',
  loading: 'Loading the paper…',
  banksFailed: 'The question bank could not be loaded. Check the connection and try again.',
  retry: 'Try again',
  badMonth: (given, used) =>
    `The month “${given}” cannot be read (write it like 2026-11); using ${used} for now.`,
  paperUnreadable: 'This paper cannot be read. Please ask your trainer to publish it again.',
  noPaper:
    'This month’s paper cannot be drawn. Please ask your trainer to add questions or change the blueprint.',
  drawProblem,
  leftOut: n => `${count(n, 'piece')} could not be read and ${n === 1 ? 'was' : 'were'} left out`,
  corrupt:
    'Your unfinished attempt is damaged and cannot be continued. It was set aside for inspection and does not count against you. Please start again.',
  memoryOnly:
    'This browser cannot store anything right now: your answers live only until this page is closed. Finish in one go, and do not reload.',
  olderPaper:
    'This month’s paper has been replaced. You began on the one before: finish and submit it, its questions and time stay as they were.',
  newerPaper: 'This month’s paper has been replaced; below is your result on the one before.',
  questionsLabel: 'Questions',
  questions: n => String(n),
  timeLabel: 'Time',
  minutes: n => count(n, 'minute'),
  noTimeLimit: 'No limit',
  passMarkLabel: 'Pass mark',
  points: n => count(n, 'point'),
  rulesTitle: 'Before you start',
  ruleTime:
    'The clock starts with the button below and does not stop when you close the page. When time is up, the paper is submitted as it is.',
  ruleKept: 'Every answer is saved at once. After a crash or a reload you go on where you were.',
  multipleRules: {
    'all-or-nothing': 'Multiple choice scores only if exactly the right options are chosen.',
    'part-per-right': 'Multiple choice scores a part for each right option; any wrong option scores nothing.',
    half: 'An incomplete multiple choice scores half; any wrong option scores nothing.',
    'right-minus-wrong': 'In multiple choice each wrong option cancels a right one, never below zero.',
    weighted:
      'In multiple choice right options add their share and wrong ones take theirs, never below zero.',
    'map-response':
      'In multiple choice each option has its own value, between zero and the full points in sum.',
  },
  ruleFillIn: 'Blanks ignore spaces, punctuation, character width and Traditional or Simplified writing.',
  earlierTitle: n => count(n, 'attempt'),
  earlierLine: (number, total, passed) => `Attempt ${number}: ${total}, ${passed ? 'passed' : 'not passed'}`,
  noEarlier: 'You have not sat this paper yet.',
  start: 'Start',
  practise: 'Start practice',
  types,
  otherType: 'Other',
  unknownType: type => `This version cannot show this kind of question (${type}); it does not count.`,
  chooseSeveral: 'Choose all that apply',
  fillBlanks: 'Fill in the blanks',
  blank: number => `Blank ${number}`,
  chooseForEach: 'Choose what belongs to each',
  notChosen: 'Choose…',
  putInOrder: 'Put in order with the buttons or the arrow keys',
  keepOrder: 'Keep this order',
  moveUp: (text, place, total) => `Move up: ${text}, now ${place} of ${total}`,
  moveDown: (text, place, total) => `Move down: ${text}, now ${place} of ${total}`,
  originalReply: 'The reply as it was',
  rewrite: 'Rewrite this reply',
  atLeast: characters => `At least ${count(characters, 'character')}`,
  typeThis: 'Type this text (no pasting)',
  typeHere: 'Type here',
  typingGoal: (perMinute, accuracy) =>
    `The clock starts with the first key: ${perMinute} characters a minute and ${accuracy}% accuracy score full points`,
  partMissing: 'This part could not be loaded; all answers are saved. Check the connection and try again.',
  right: 'True',
  wrong: 'False',
  questionNumber: number => `Question ${number}`,
  progress: (number, total) => `Question ${number} of ${total}`,
  answered: (n, total) => `${n}/${total} answered`,
  timeLeft: 'Time left',
  timeLeftSpoken: ms => `${spokenTime(ms)} left`,
  navigator: 'Questions',
  states: { answered: 'answered', unanswered: 'not answered', 'not-counted': 'does not count' },
  flagged: 'flagged',
  current: 'current',
  cell: (number, parts) => `Question ${number}: ${parts.join(', ')}`,
  flag: 'Flag for later',
  unflag: 'Remove flag',
  clear: 'Clear answer',
  previous: 'Previous',
  next: 'Next',
  submit: 'Submit',
  showOne: 'One at a time',
  showAll: 'All on one page',
  confirmTitle: n => `${count(n, 'question')} not fully answered`,
  confirmText: 'If you submit now, they score nothing. Go back to one of them:',
  confirmDone: 'Everything is answered. Submit now?',
  confirmDoneText: 'Nothing can be changed after that.',
  submitNow: 'Submit now',
  submitAnyway: 'Submit anyway',
  goOn: 'Keep going',
  handedIn: 'Handed in',
  markingNow: 'Marking…',
  resultLater: 'Your answers are saved. This paper is marked centrally; the result will follow.',
  markingFailed:
    'Your answers are saved, but the result could not be fetched. Check the connection and try again.',

  openElsewhere:
    'This paper is open in another tab too: the answers of both are joined, and it is submitted once.',
  opensAt: at => `Opens on ${at}.`,
  closedAt: at => `The exam closed on ${at}.`,
  ruleCloses: at => `Closes on ${at}: the paper is submitted then, however much time is left.`,
  countingNote: attempts =>
    attempts === 1
      ? 'The first attempt counts for the monthly assessment; later ones are practice.'
      : `The first ${attempts} attempts count for the monthly assessment, and of these the last; later ones are practice.`,
  startNext: number => `Start attempt ${number}`,
  noPractice: 'You have sat this paper; it offers no practice.',
  mistakes: 'My mistakes',
  practiceLine: (total, passed) => `Practice: ${total}, ${passed ? 'passed' : 'not passed'}`,
  resultAt: at => `Your answers are saved. The result comes when the exam has closed: ${at}.`,
  resultNever: 'Your answers are saved. Your trainer will tell you the result of this paper.',
};
