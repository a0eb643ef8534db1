import type { Paper, PaperItem } from './paper.js';
import { purpose, rankQuestions } from './rank-questions.js';

const questionOf = ({ question }: PaperItem): PaperItem['question'] => question;

/**
 * The paper of one agent, taken from one whose items are for all (`perAgent`); any other paper is returned as it is.
 * It depends on the id of the paper, the agent's and the questions' alone, so that the sealed paper and the whole one
 * give the same questions in the same order, everywhere and at any time. The id stays: it is one exam.
 */
export function drawForAgent(paper: Paper, agentId: string): Paper {
  const { perAgent, ...own } = paper;
  if (!perAgent) return paper;
  const seed = `${paper.id}:${agentId}`;
  const items = perAgent.counts.flatMap((count, section) => {
    const pool = paper.items.filter(item => item.section === section);
    const drawn = rankQuestions(
      pool.filter(item => !item.fixed),
      questionOf,
      seed,
      purpose.draw,
    );
    const fixed = pool.filter(item => item.fixed);
    const chosen = new Set([...fixed, ...drawn].slice(0, Math.max(count, fixed.length)));
    const inOrder = pool.filter(item => chosen.has(item));
    return perAgent.shuffled ? rankQuestions(inOrder, questionOf, seed, purpose.place) : inOrder;
  });
  return { ...own, items };
}
