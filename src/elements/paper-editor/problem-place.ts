import type { PaperProblem } from '../../engine/quiz/paper.js';

/** The section a problem belongs to, or undefined where it concerns the paper as a whole. */
export function problemSection(problem: PaperProblem): number | undefined {
  if (problem.code === 'too-few-questions') return problem.section;
  const found = /^sections\[(\d+)\]/.exec(problem.path);
  return found ? Number(found[1]) : undefined;
}
