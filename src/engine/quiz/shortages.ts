import type { Question } from '../packs/types.js';
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

/** What each section still lacks, with the reason: too few in the bank, or given to other sections. */
export function shortages(
  sections: readonly BlueprintSection[],
  pools: readonly (readonly Question[])[],
  chosen: readonly (readonly Question[])[],
): PaperProblem[] {
  return sections.flatMap((wanted, section): PaperProblem[] => {
    const found = pools[section]!.length;
    const got = chosen[section]!.length;
    const missing = wanted.count - got;
    if (missing <= 0) return [];
    const taken = found - got;
    const where = `第 ${section + 1} 部分需要 ${wanted.count} 道${describe(wanted)}`;
    const why = taken > 0 ? `题库里有 ${found} 道，其中 ${taken} 道已用于其他部分` : `题库里只有 ${found} 道`;
    const message = `${where}，${why}，还缺 ${missing} 道。`;
    return [{ code: 'too-few-questions', section, wanted, found, taken, missing, message }];
  });
}
