import type { Question } from '../../engine/packs/question-types.js';
import { fitsSection } from '../../engine/quiz/allot-questions.js';
import type { BlueprintSection } from '../../engine/quiz/paper.js';

type Sections = readonly BlueprintSection[];

/** Whether a question is asked in any case. */
export const isFixed = (sections: Sections, id: string): boolean =>
  sections.some(({ fixed = [] }) => fixed.includes(id));

export const unfixQuestion = (sections: Sections, id: string): Sections =>
  sections.map(({ fixed = [], ...section }) =>
    fixed.includes(id)
      ? { ...section, fixed: fixed.filter(other => other !== id) }
      : { ...section, ...(fixed.length > 0 && { fixed }) },
  );

/**
 * Has a question asked in any case: in the section it stands in, or in the first that takes its kind and has a place
 * left for it; where there is none, a section grows by one, or a new one begins.
 */
export function fixQuestion(sections: Sections, question: Question, standsIn?: number): Sections {
  const { id, type } = question;
  const fitting = sections.flatMap((section, i) => (fitsSection(question, section) ? [i] : []));
  const at =
    standsIn ?? fitting.find(i => sections[i]!.count > (sections[i]!.fixed?.length ?? 0)) ?? fitting[0];
  if (at === undefined)
    return [...sections, { type, count: 1, points: sections.at(-1)?.points ?? 5, fixed: [id] }];
  return sections.map((section, i) => {
    if (i !== at) return section;
    const fixed = [...(section.fixed ?? []), id];
    return { ...section, fixed, count: Math.max(section.count, fixed.length) };
  });
}
