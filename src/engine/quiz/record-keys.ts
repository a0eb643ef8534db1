/**
 * Under which keys the monthly paper and what belongs to it are kept in the records: what one element writes,
 * another reads. Every part that a person chose is encoded, so that it cannot end a key early.
 */
const path = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join('/');

/** The paper published for a month, whole or sealed. */
export const paperKey = (month: string): string => `quiz/paper/${month}`;

/** The whole paper, put there when a sealed one is released. */
export const releasedKey = (paperId: string): string => `quiz/key/${path(paperId)}`;

/** What an agent answered in one attempt, as `StoredAnswers`. */
export const answersKey = (month: string, agentId: string, attemptId: string): string =>
  `${answersOfMonth(month)}${path(agentId, attemptId)}`;

/** Begins the keys of all answers of a month. */
export const answersOfMonth = (month: string): string => `quiz/answers/${path(month)}/`;

/** What a trainer corrected in the key of a paper. */
export const correctionKey = (paperId: string): string => `quiz/correction/${path(paperId)}`;

/** The further attempts a trainer has allowed an agent, as a list of `Reset`. */
export const resetKey = (paperId: string, agentId: string): string => `quiz/reset/${path(paperId, agentId)}`;

/** What an agent contests, as an `Objection`. */
export const objectionKey = (paperId: string, agentId: string, questionId: string): string =>
  `${objectionsOfAgent(paperId, agentId)}${path(questionId)}`;

/** Begins the keys of all that an agent contests on a paper. */
export const objectionsOfAgent = (paperId: string, agentId: string): string =>
  `${objectionsOfPaper(paperId)}${path(agentId)}/`;

/** Begins the keys of all that is contested on a paper. */
export const objectionsOfPaper = (paperId: string): string => `${allObjections}${path(paperId)}/`;

/** Begins the keys of all that is contested. */
export const allObjections = 'quiz/objection/';

/** An agent's book of mistakes, as `PracticeDeck`. */
export const deckKey = (agentId: string): string => `quiz/practice/${path(agentId)}`;
