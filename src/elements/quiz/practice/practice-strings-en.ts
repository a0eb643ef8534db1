import { count } from '../spoken-en.js';
import type { PracticeStrings } from './practice-strings.js';

export const english: PracticeStrings = {
  practiceTitle: 'My mistakes',
  practiceFree:
    'Practice never counts. What went wrong comes back when you are about to forget it, and less often each time you know it.',
  practiceLeave: 'Back to the paper',
  dueTitle: 'Mistakes to repeat',
  dueNow: (due, cards) => `${count(due, 'question')} to repeat today, ${cards} in all.`,
  dueNext: (at, cards) => `Nothing more to repeat today. The next of ${cards} comes on ${at}.`,
  noMistakes: 'No mistakes yet. What goes wrong in the exam or in practice is collected here.',
  practiseDue: n => `Repeat ${count(n, 'question')}`,
  byRuleTitle: 'By the rules of speech you missed',
  byRuleNote: 'Questions on these rules went wrong in your exams.',
  byCategoryTitle: 'By category',
  missedOf: (missed, asked) => `${missed} of ${asked} wrong`,
  available: n => count(n, 'question'),
  banksMissing: 'The question bank could not be loaded; for now only your mistakes can be practised.',
  roundProgress: (number, total) => `Question ${number} of ${total}`,
  repeated: 'Wrong just now: once more',
  check: 'Show the answer',
  answerFirst: 'Answer first. You may look without an answer; it counts as wrong.',
  nextDue: at => `Comes again on ${at}`,
  nextQuestion: 'Next question',
  endRound: 'End practice',
  roundTitle: 'Done',
  roundResult: (right, total) => `${right} of ${total} right at once.`,
  backToPractice: 'Back to my mistakes',
};
