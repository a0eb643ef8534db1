import type { AttemptSession } from './attempt-session.js';

/** When something changes by itself: the paper opens or closes, time is up, the result is open. Epoch milliseconds. */
export function nextMoment(session: AttemptSession, isStart: boolean): number | undefined {
  const { admission, attempt, running, shown, terms } = session;
  if (running) return attempt?.deadline ?? undefined;
  if (isStart)
    return admission.kind === 'early'
      ? admission.opensAt
      : admission.kind === 'counts'
        ? admission.closesAt
        : undefined;
  return shown === 'nothing' && terms.closes !== undefined ? Date.parse(terms.closes) : undefined;
}
