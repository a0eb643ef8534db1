import type { Question } from '../packs/question-types.js';
import type { BlueprintSection, PaperProblem } from './paper.js';

const typeNames = {
  single: '单选题',
  multiple: '多选题',
  'true-false': '判断题',
  'fill-in': '填空题',
  matching: '匹配题',
  ordering: '排序题',
  case: '案例题',
  typing: '打字题',
} as const;
const difficultyNames = { easy: '容易', medium: '中等', hard: '较难' } as const;

function describe(section: BlueprintSection): string {
  const parts = [
    section.category && `「${section.category}」`,
    section.difficulty && difficultyNames[section.difficulty],
    section.type ? typeNames[section.type] : '题目',
  ];
  return parts.filter(Boolean).join('');
}

/**
 * What each section still lacks, with the reason: too few in the bank, asked of late, or given to other sections.
 *
 * @param founds how many questions may be drawn, by section
 * @param excluded how many more fit each section and were asked of late
 */
export function shortages(
  sections: readonly BlueprintSection[],
  founds: readonly number[],
  excluded: readonly number[],
  chosen: readonly (readonly Question[])[],
): PaperProblem[] {
  return sections.flatMap((wanted, section): PaperProblem[] => {
    const found = founds[section]!;
    const got = chosen[section]!.length;
    const missing = wanted.count - got;
    if (missing <= 0) return [];
    const taken = found - got;
    const where = `第 ${section + 1} 部分需要 ${wanted.count} 道${describe(wanted)}`;
    const asked = excluded[section]!;
    const why = [
      asked > 0
        ? `题库里能抽的有 ${found} 道，另有 ${asked} 道最近考过`
        : `题库里${taken > 0 ? '有' : '只有'} ${found} 道`,
      ...(taken > 0 ? [`其中 ${taken} 道已用于其他部分`] : []),
    ];
    const message = `${[where, ...why].join('，')}，还缺 ${missing} 道。`;
    return [{ code: 'too-few-questions', section, wanted, found, taken, excluded: asked, missing, message }];
  });
}
