import type { Paper } from '../../engine/quiz/paper.js';
import type { Agent } from './agent.js';
import { AttemptSession, type SessionOptions } from './attempt-session.js';
import { resolvePaper, type PaperSource, type ResolvedPaper } from './resolve-paper.js';

export interface OpenedSession {
  readonly resolved: ResolvedPaper;
  /** Undefined where there is neither a paper nor a running attempt. */
  readonly session: AttemptSession | undefined;
}

/** The paper as this agent sits it. */
async function paperOf(paper: Paper | undefined, agentId: string): Promise<Paper | undefined> {
  if (!paper?.perAgent) return paper;
  return (await import('../../engine/quiz/draw-for-agent.js')).drawForAgent(paper, agentId);
}

/** Finds the paper of an agent and takes up what is stored of it. */
export async function openSession(
  source: PaperSource,
  agent: Agent,
  options: SessionOptions,
): Promise<OpenedSession> {
  const resolved = await resolvePaper(source);
  const paper = await paperOf(resolved.paper, agent.id).catch(() => undefined);
  const session = await AttemptSession.open(source.records, paper, agent, options);
  const isLost = resolved.paper !== undefined && paper === undefined;
  return { resolved: isLost ? { ...resolved, failure: { kind: 'banks-failed' } } : resolved, session };
}
