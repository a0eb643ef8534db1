import { checkTerms } from './paper-terms.js';
import { isMonth } from './is-month.js';
import type { Blueprint, BlueprintSection, PaperProblem } from './paper.js';
import { multipleRules, type Scoring } from './scoring.js';

const isPoints = (points: unknown): boolean =>
  typeof points === 'number' &&
  points > 0 &&
  points <= 1000 &&
  Number.isInteger(Math.round(points * 1e6) / 1e4);

type BlueprintProblem = Extract<PaperProblem, { readonly code: 'bad-blueprint' }>;

/** What is wrong with a blueprint before any bank is looked at. */
export function checkBlueprint(blueprint: Blueprint): BlueprintProblem[] {
  const problems: BlueprintProblem[] = [];
  const complain = (path: string, message: string): void => {
    problems.push({ code: 'bad-blueprint', path, message });
  };
  const { month, passMark, timeLimitMinutes, scoring, sections } = blueprint;
  if (!isMonth(month)) complain('month', `月份要写成 2026-11 这样，现在是「${String(month)}」。`);
  if (passMark !== undefined && !(passMark >= 0 && passMark <= 100))
    complain('passMark', `及格线应在 0 到 100 之间，现在是「${String(passMark)}」。`);
  if (timeLimitMinutes !== undefined && !(timeLimitMinutes > 0 && Number.isFinite(timeLimitMinutes)))
    complain('timeLimitMinutes', `考试时间应是大于 0 的分钟数，现在是「${String(timeLimitMinutes)}」。`);
  checkTerms(blueprint, complain);
  const { multiple } = (scoring as Partial<Scoring> | null | undefined) ?? {};
  if (scoring !== undefined && !multipleRules.some(known => known === multiple))
    complain('scoring.multiple', `没有叫「${String(multiple)}」的多选题计分办法。`);
  if (!Array.isArray(sections) || sections.length === 0) {
    complain('sections', '试卷没有任何部分：请至少写一个部分，注明题数和每题分数。');
    return problems;
  }
  blueprint.sections.forEach((section: BlueprintSection | null, index) => {
    const { count, points, fixed } = section ?? {};
    if (!Number.isInteger(count) || (count as number) < 1)
      complain(
        `sections[${index}].count`,
        `第 ${index + 1} 部分的题数应是正整数，现在是「${String(count)}」。`,
      );
    if (!isPoints(points))
      complain(
        `sections[${index}].points`,
        `第 ${index + 1} 部分的每题分数应大于 0、最多两位小数，现在是「${String(points)}」。`,
      );
    if (fixed !== undefined && !Array.isArray(fixed))
      complain(`sections[${index}].fixed`, `第 ${index + 1} 部分指定的题应是题目编号的列表。`);
    else if (fixed && fixed.length > (count as number))
      complain(
        `sections[${index}].fixed`,
        `第 ${index + 1} 部分指定了 ${fixed.length} 道题，比题数 ${String(count)} 还多。`,
      );
  });
  return problems;
}
