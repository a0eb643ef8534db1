import type { Question } from '../packs/question-types.js';
import type { Paper, PaperItem } from './paper.js';
import type { Response } from './read-response.js';

/** What became of the key of one question. */
export type QuestionCorrection = {
  /** Why, for whoever reviews the question; without it the reason of the whole correction. */
  readonly reason?: string;
} & (
  | {
      /** The question with its right key; what the agents saw of it stays as it was. */
      readonly question: Question;
      /** Further responses that earn full marks, where more than one is right. */
      readonly accepted?: readonly Response[];
    }
  /** The question is dropped from the mark, for everybody. */
  | { readonly excluded: true }
);

/** A corrected key, as it is kept under `quiz/correction/<paper id>`: all corrections of the paper in force. */
export interface KeyCorrection {
  readonly version: 1;
  /** ISO 8601, UTC: when the last of them was made. */
  readonly at: string;
  readonly reason: string;
  /** By question id. */
  readonly questions: Readonly<Record<string, QuestionCorrection>>;
}

/** What a key is made of. The rest of a question was before the agents and is never changed afterwards. */
const keyFields = [
  'answer',
  'ranges',
  'criteria',
  'minCharacters',
  'minPerMinute',
  'minAccuracy',
  'explanation',
  'source',
] as const;

function withKeyOf(asked: Question, corrected: Question): Question {
  if (asked.type !== corrected.type) return asked;
  const rest = Object.entries(asked).filter(([name]) => !keyFields.some(field => field === name));
  const key = Object.entries(corrected).filter(([name]) => keyFields.some(field => field === name));
  return Object.fromEntries([...rest, ...key]) as unknown as Question;
}

function correctItem(item: PaperItem, correction: QuestionCorrection): PaperItem {
  if ('excluded' in correction) return { ...item, dropped: true };
  const { question, accepted } = correction;
  const corrected = { ...item, question: withKeyOf(item.question, question) };
  return accepted && accepted.length > 0 ? { ...corrected, accepted } : corrected;
}

const correctionOf = ({ questions }: KeyCorrection, id: string): QuestionCorrection | undefined =>
  Object.hasOwn(questions, id) ? questions[id] : undefined;

/**
 * The whole paper with a corrected key: mark by it with `gradeAttempt` as by any paper. A sealed paper holds no key to
 * correct and comes back as it is; a correction of a question that is not on the paper does nothing.
 */
export function correctPaper(paper: Paper, correction: KeyCorrection | undefined): Paper {
  if (paper.sealed || !correction) return paper;
  const items = paper.items.map(item => {
    const own = correctionOf(correction, item.question.id);
    return own ? correctItem(item, own) : item;
  });
  const { maps, ...scoring } = paper.scoring;
  // The values of options are part of the key: those of a question corrected since are out of date.
  const kept = Object.entries(maps ?? {}).filter(([id]) => !correctionOf(correction, id));
  return { ...paper, items, scoring: maps ? { ...scoring, maps: Object.fromEntries(kept) } : paper.scoring };
}
