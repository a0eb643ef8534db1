import type { Question } from '../packs/question-types.js';
import type { Paper, PaperItem } from './paper.js';
import { isKnownType } from './question-types.js';
import { readResponse, type Response } from './read-response.js';
import { timeLeftMs } from './time-left.js';

/** One sitting of a paper: complete in itself and a plain JSON value. Times are epoch milliseconds. */
export interface Attempt {
  readonly version: 1;
  readonly id: string;
  readonly agentId: string;
  /** 1, 2 … for the agent's attempts at this paper that count, 0 for practice. */
  readonly number: number;
  readonly paper: Paper;
  readonly responses: Readonly<Record<string, Response>>;
  /** Ids of the questions marked for later. */
  readonly flagged: readonly string[];
  /** Index of the question in front of the agent. */
  readonly position: number;
  readonly startedAt: number;
  /** When time is up, or the paper closes before; null without an end. */
  readonly deadline: number | null;
  /** Null while the attempt is running. */
  readonly submittedAt: number | null;
  /** Whether it ended because time was up. */
  readonly timeUp: boolean;
  /** When it was last written down: no later look at a clock can be earlier. */
  readonly savedAt?: number;
}

export interface Beginning {
  readonly id: string;
  readonly agentId: string;
  readonly number: number;
  readonly now: number;
  /** When the paper closes on this attempt; undefined where it does not. */
  readonly closesAt?: number | undefined;
}

/** Begins an attempt; the deadline is fixed here, once. */
export function startAttempt(
  paper: Paper,
  { id, agentId, number, now, closesAt = Infinity }: Beginning,
): Attempt {
  const { timeLimitMinutes = Infinity } = paper;
  const deadline = Math.min(now + timeLimitMinutes * 60_000, closesAt);
  return {
    version: 1,
    id,
    agentId,
    number,
    paper,
    responses: {},
    flagged: [],
    position: 0,
    startedAt: now,
    deadline: Number.isFinite(deadline) ? deadline : null,
    submittedAt: null,
    timeUp: false,
  };
}

/** The attempt with a response given, or taken back when it is undefined. */
export function answerQuestion(
  attempt: Attempt,
  questionId: string,
  response: Response | undefined,
): Attempt {
  const others = Object.entries(attempt.responses).filter(([id]) => id !== questionId);
  const responses = Object.fromEntries(response === undefined ? others : [...others, [questionId, response]]);
  return { ...attempt, responses };
}

/** The attempt with a question marked for later, or no longer marked. */
export function toggleFlag(attempt: Attempt, questionId: string): Attempt {
  const flagged = attempt.flagged.includes(questionId)
    ? attempt.flagged.filter(id => id !== questionId)
    : [...attempt.flagged, questionId];
  return { ...attempt, flagged };
}

/** The attempt with another question in front, held within the paper. */
export function goToQuestion(attempt: Attempt, position: number): Attempt {
  const last = attempt.paper.items.length - 1;
  return { ...attempt, position: Math.max(0, Math.min(last, position)) };
}

/** Ends an attempt. One whose time was up ended at its deadline, however late that is noticed. */
export function submitAttempt(attempt: Attempt, now: number): Attempt {
  const timeUp = timeLeftMs(attempt, now) === 0;
  return { ...attempt, submittedAt: timeUp ? attempt.deadline : now, timeUp };
}

/** How many places a response must fill; undefined where there is but one thing to give. */
function placesOf(question: Question): number | undefined {
  switch (question.type) {
    case 'fill-in':
      return question.answer.length;
    case 'matching':
      return question.prompts.length;
    case 'ordering':
      return question.options.length;
    default:
      return undefined;
  }
}

export type QuestionState = 'answered' | 'unanswered' | 'not-counted';

/** Where a question of an attempt stands. One of several places counts as answered once every place is filled. */
export function questionState(attempt: Attempt, { question }: PaperItem): QuestionState {
  if (!isKnownType(question)) return 'not-counted';
  const response = readResponse(question, attempt.responses);
  if (response === undefined) return 'unanswered';
  const places = placesOf(question);
  const filled = places === undefined ? [] : (response as readonly string[]).filter(text => text.trim());
  return places === undefined || filled.length === places ? 'answered' : 'unanswered';
}
