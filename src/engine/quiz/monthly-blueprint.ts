import type { Blueprint } from './paper.js';

/** The paper of a month as it is set unless the trainer decides otherwise: 20 questions, 100 points, 20 minutes. */
export function monthlyBlueprint(month: string, title: string): Blueprint {
  return {
    title,
    month,
    passMark: 60,
    timeLimitMinutes: 20,
    sections: [
      { type: 'single', count: 8, points: 5 },
      { type: 'multiple', count: 4, points: 5 },
      { type: 'true-false', count: 5, points: 5 },
      { type: 'fill-in', count: 3, points: 5 },
    ],
    shuffleQuestions: true,
    shuffleOptions: true,
    scoring: { multiple: 'all-or-nothing' },
  };
}
