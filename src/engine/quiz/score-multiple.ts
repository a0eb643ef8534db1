import type { MultipleQuestion } from '../packs/question-types.js';
import type { MultipleRule, Scoring } from './scoring.js';

/** What a choice amounts to, counted. */
interface Choice {
  readonly right: number;
  readonly wrong: number;
  readonly allRight: number;
  readonly allWrong: number;
}

/** The share of the points, before it is held between 0 and 1. */
const shares: Readonly<Record<Exclude<MultipleRule, 'map-response'>, (choice: Choice) => number>> = {
  'all-or-nothing': ({ right, wrong, allRight }) => (right === allRight && wrong === 0 ? 1 : 0),
  'part-per-right': ({ right, wrong, allRight }) => (wrong > 0 ? 0 : right / allRight),
  half: ({ right, wrong, allRight }) => (wrong > 0 || right === 0 ? 0 : right === allRight ? 1 : 0.5),
  'right-minus-wrong': ({ right, wrong, allRight }) => (right - wrong) / allRight,
  weighted: ({ right, wrong, allRight, allWrong }) => right / allRight - (wrong > 0 ? wrong / allWrong : 0),
};

function mappedShare(
  question: MultipleQuestion,
  chosen: ReadonlySet<string>,
  map: Readonly<Record<string, number>> | undefined,
): number {
  const valueOf = (id: string): number => (map ? (map[id] ?? 0) : question.answer.includes(id) ? 1 : -1);
  let best = 0;
  let sum = 0;
  for (const { id } of question.options) {
    best += Math.max(0, valueOf(id));
    if (chosen.has(id)) sum += valueOf(id);
  }
  return best > 0 ? sum / best : 0;
}

/** Marks a multiple-choice question by the rule of its paper; returns integer hundredths of a point. */
export function scoreMultiple(
  question: MultipleQuestion,
  chosen: ReadonlySet<string>,
  maxHundredths: number,
  scoring: Scoring,
): number {
  const answer = new Set(question.answer);
  const right = [...chosen].filter(id => answer.has(id)).length;
  const share =
    scoring.multiple === 'map-response'
      ? mappedShare(question, chosen, scoring.maps?.[question.id])
      : shares[scoring.multiple]({
          right,
          wrong: chosen.size - right,
          allRight: answer.size,
          allWrong: question.options.length - answer.size,
        });
  return Math.round(maxHundredths * Math.min(1, Math.max(0, share)));
}
