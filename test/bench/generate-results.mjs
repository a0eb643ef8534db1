import { mulberry32 } from '../../dist/engine/index.js';

/**
 * Stored results of so many agents on one paper of so many questions, agents differing in what they know and questions
 * in how hard they are.
 */
export function generateResults(agents, questions, seed) {
  const next = mulberry32(seed);
  const share = () => next() / 2 ** 32;
  const hardness = Array.from({ length: questions }, () => 0.2 + 0.6 * share());
  return Array.from({ length: agents }, (_, agent) => {
    const skill = share();
    const marks = hardness.map(hard => (share() < skill + 0.6 - hard ? 2 : 0));
    const total = Math.round((marks.reduce((sum, mark) => sum + mark, 0) / (2 * questions)) * 10_000) / 100;
    const startedAt = Date.UTC(2026, 10, 16, 2, agent % 60);
    const durationMs = 600_000 + Math.round(share() * 900_000);
    return {
      version: 1,
      attemptId: `attempt-${agent}`,
      attemptNumber: 1,
      paperId: 'paper-1',
      paperTitle: '月考',
      month: '2026-11',
      agent: { id: `agent-${agent}`, name: `客服${agent}` },
      startedAt: new Date(startedAt).toISOString(),
      submittedAt: new Date(startedAt + durationMs).toISOString(),
      durationMs,
      timeUp: false,
      total,
      passMark: 60,
      passed: total >= 60,
      questions: marks.map((points, i) => ({
        questionId: `question-${i}`,
        category: `类别${i % 8}`,
        ruleIds: [`rule-${i % 20}`],
        points,
        maxPoints: 2,
        verdict: points > 0 ? 'correct' : 'wrong',
      })),
    };
  });
}
