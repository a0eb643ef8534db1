import type { PaperProblem } from '../../engine/quiz/paper.js';

/** The section a problem belongs to, or undefined where it concerns the paper as a whole. */
export function problemSection(problem: PaperProblem): number | undefined {
  if (problem.code === 'too-few-questions') return problem.section;
  const found = /^sections\[(\d+)\]/.exec(problem.path);
  return found ? Number(found[1]) : undefined;
}

const settingsFields = [
  'passMark',
  'timeLimitMinutes',
  'opens',
  'closes',
  'attempts',
  'review.when',
] as const;

/** A field of the settings that a problem can be put right in. */
export type SettingsField = (typeof settingsFields)[number];

/** The field of the settings a problem belongs to, if to one. */
export function problemField(problem: PaperProblem): SettingsField | undefined {
  return settingsFields.find(field => problem.code === 'bad-blueprint' && problem.path === field);
}
