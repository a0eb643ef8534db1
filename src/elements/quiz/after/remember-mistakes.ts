import { noteMistakes, readDeck, type PracticeDeck } from '../../../engine/quiz/practice-deck.js';
import { deckKey } from '../../../engine/quiz/record-keys.js';
import type { Records } from '../../../records/records.js';
import type { Marked } from './mark-attempt.js';

/** Enters what went wrong in the agent's book of mistakes, once for every key the attempt is marked by. */
export async function rememberMistakes(
  { attempt, result, corrected }: Marked,
  records: Records,
  now: number,
): Promise<void> {
  const { id, agentId, paper } = attempt;
  const name = corrected ? `${id} ${corrected.correction.at}` : id;
  const at = new Date(now).toISOString();
  await records.update<PracticeDeck>(deckKey(agentId), old =>
    noteMistakes(readDeck(old), { name, paper, result, at }),
  );
}
