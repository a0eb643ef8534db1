import type { KeyCorrection } from '../../../engine/quiz/correct-paper.js';
import { readObjection, type Objection } from '../../../engine/quiz/objection.js';
import type { Paper } from '../../../engine/quiz/paper.js';
import { readCorrection } from '../../../engine/quiz/read-correction.js';
import { readPaper } from '../../../engine/quiz/read-paper.js';
import type { Responses } from '../../../engine/quiz/read-response.js';
import {
  answersKey,
  correctionKey,
  objectionsOfPaper,
  paperKey,
  releasedKey,
  resetKey,
} from '../../../engine/quiz/record-keys.js';
import { readResets, type Reset } from '../../../engine/quiz/reset.js';
import { readStoredAnswers } from '../../../engine/quiz/stored-answers.js';
import type { StoredResult } from '../../../engine/quiz/stored-result.js';
import type { Records } from '../../../records/records.js';
import { readValues } from '../read-values.js';

/** An objection with the key it is kept under, which its decision is written to. */
export interface KeptObjection {
  readonly key: string;
  readonly objection: Objection;
}

export interface AgentResets {
  readonly agentId: string;
  readonly resets: readonly Reset[];
}

/** What belongs to the questions of one paper. */
export interface QuestionsData {
  readonly paperId: string;
  readonly month: string;
  /** The whole paper with the key it was drawn with; undefined where only a sealed one, or none, is at hand. */
  readonly paper: Paper | undefined;
  readonly correction: KeyCorrection | undefined;
  /** Every result on the paper, of practice too. */
  readonly results: readonly StoredResult[];
  /** What was answered, by attempt id. */
  readonly answers: ReadonlyMap<string, Responses>;
  /** Undecided ones first, among them the oldest. */
  readonly objections: readonly KeptObjection[];
  readonly resets: readonly AgentResets[];
}

/** The whole paper, as it was published or as its key was released. */
async function findPaper(records: Records, month: string, paperId: string): Promise<Paper | undefined> {
  const stored = await Promise.all(
    [releasedKey(paperId), paperKey(month)].map(key => records.get<unknown>(key)),
  );
  return stored
    .map(value => (value === undefined ? undefined : readPaper(value).value))
    .find(paper => paper?.id === paperId && !paper.sealed);
}

async function findAnswers(
  records: Records,
  results: readonly StoredResult[],
): Promise<ReadonlyMap<string, Responses>> {
  const keys = results.map(({ month, agent, attemptId }) => answersKey(month, agent.id, attemptId));
  const values = await readValues(records, keys);
  return new Map(
    results.flatMap(({ attemptId, paperId }, i) => {
      const kept = readStoredAnswers(values[i]);
      return kept?.paperId === paperId ? [[attemptId, kept.responses] as const] : [];
    }),
  );
}

async function findObjections(records: Records, paperId: string): Promise<readonly KeptObjection[]> {
  const keys = await records.keys(objectionsOfPaper(paperId));
  const found = await Promise.all(
    keys.map(async key => {
      const objection = readObjection(await records.get<unknown>(key));
      return objection ? [{ key, objection }] : [];
    }),
  );
  const isOpen = ({ objection }: KeptObjection): number => (objection.decision ? 1 : 0);
  return found
    .flat()
    .sort((a, b) => isOpen(a) - isOpen(b) || Date.parse(a.objection.at) - Date.parse(b.objection.at));
}

async function findResets(
  records: Records,
  paperId: string,
  agentIds: readonly string[],
): Promise<readonly AgentResets[]> {
  const found = await Promise.all(
    agentIds.map(async agentId => ({
      agentId,
      resets: readResets(await records.get<unknown>(resetKey(paperId, agentId))),
    })),
  );
  return found.filter(({ resets }) => resets.length > 0);
}

export interface QuestionsSource {
  readonly records: Records;
  readonly month: string;
  readonly paperId: string;
  readonly results: readonly StoredResult[];
  /** Everybody who may have been allowed another attempt. */
  readonly agentIds: readonly string[];
}

/** Reads what belongs to the questions of a paper. What is damaged reads as not there. */
export async function readQuestions(source: QuestionsSource): Promise<QuestionsData> {
  const { records, month, paperId, agentIds } = source;
  const results = source.results.filter(result => result.paperId === paperId);
  const [paper, correction, answers, objections, resets] = await Promise.all([
    findPaper(records, month, paperId),
    records.get<unknown>(correctionKey(paperId)),
    findAnswers(records, results),
    findObjections(records, paperId),
    findResets(records, paperId, agentIds),
  ]);
  return {
    paperId,
    month,
    paper,
    correction: readCorrection(correction),
    results,
    answers,
    objections,
    resets,
  };
}
