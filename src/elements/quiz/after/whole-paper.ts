import type { Attempt } from '../../../engine/quiz/attempt.js';
import { drawForAgent } from '../../../engine/quiz/draw-for-agent.js';
import type { Paper } from '../../../engine/quiz/paper.js';
import { readPaper } from '../../../engine/quiz/read-paper.js';
import { releasedKey } from '../../../engine/quiz/record-keys.js';
import type { Records } from '../../../records/records.js';

export interface PaperPlaces {
  readonly published: Paper;
  readonly records: Records;
}

/**
 * The paper of an attempt with its key. A sealed one is released by keeping the whole paper as `quiz/key/<id>` in the
 * records, or by publishing it whole under the same id. Undefined until then.
 */
export async function wholePaper(
  { paper, agentId }: Attempt,
  { published, records }: PaperPlaces,
): Promise<Paper | undefined> {
  if (!paper.sealed) return paper;
  const released = readPaper(await records.get<unknown>(releasedKey(paper.id))).value;
  const whole = [published, released].find(other => other?.id === paper.id && !other.sealed);
  return whole && drawForAgent(whole, agentId);
}
