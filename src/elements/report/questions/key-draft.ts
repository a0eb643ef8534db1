import { parseBank } from '../../../engine/packs/parse-bank.js';
import type { Question } from '../../../engine/packs/question-types.js';
import type { KeyCorrection, QuestionCorrection } from '../../../engine/quiz/correct-paper.js';
import type { Response } from '../../../engine/quiz/read-response.js';

/** A key being corrected. */
export interface KeyDraft {
  /** The question with the key as it is drafted. */
  readonly question: Question;
  /** Responses that are right besides. */
  readonly accepted: readonly Response[];
  readonly isDropped: boolean;
  readonly reason: string;
}

export type DraftFault = 'no-key' | 'no-reason' | 'unchanged';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The draft a correction begins with: the key in force. */
export function draftOf(asked: Question, correction: QuestionCorrection | undefined): KeyDraft {
  const isDropped = correction !== undefined && 'excluded' in correction;
  const corrected = correction && 'question' in correction ? correction : undefined;
  return {
    question: corrected?.question ?? asked,
    accepted: corrected?.accepted ?? [],
    isDropped,
    reason: '',
  };
}

/** Whether the key reads as one: an empty one, or one of other options, would mark everybody wrong. */
function isWhole({ question, accepted }: KeyDraft): boolean {
  const { value } = parseBank({ id: 'draft', title: 'draft', version: '1', questions: [question] });
  if (value.questions.length === 0) return false;
  if (question.type === 'multiple' && question.answer.length === 0) return false;
  return accepted.every(response => !Array.isArray(response) || response.length > 0);
}

/** Why a draft cannot be put into force; undefined where it can. `before` is what is in force. */
export function faultOf(
  draft: KeyDraft,
  asked: Question,
  before: QuestionCorrection | undefined,
): DraftFault | undefined {
  const { question, accepted, isDropped, reason } = draft;
  const old = draftOf(asked, before);
  const isKept = isSame([question, accepted], [old.question, old.accepted]);
  if (isDropped === old.isDropped && (isDropped || isKept)) return 'unchanged';
  if (!isDropped && !isWhole(draft)) return 'no-key';
  return reason.trim() === '' ? 'no-reason' : undefined;
}

/** All corrections of a paper once a draft is in force; a draft that gives back the first key takes its own away. */
export function withDraft(
  before: KeyCorrection | undefined,
  draft: KeyDraft,
  asked: Question,
  at: string,
): KeyCorrection {
  const { question, accepted, isDropped } = draft;
  const reason = draft.reason.trim();
  const others = Object.entries(before?.questions ?? {}).filter(([id]) => id !== asked.id);
  const isFirst = !isDropped && accepted.length === 0 && isSame(question, asked);
  const own: QuestionCorrection = isDropped
    ? { reason, excluded: true }
    : { reason, question, ...(accepted.length > 0 ? { accepted } : {}) };
  const questions = Object.fromEntries(isFirst ? others : [...others, [asked.id, own]]);
  return { version: 1, at, reason, questions };
}
