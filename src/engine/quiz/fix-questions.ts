import type { Question } from '../packs/question-types.js';
import { fitsSection } from './allot-questions.js';
import type { BlueprintSection, PaperProblem } from './paper.js';

type Fault = 'unknown' | 'unfit' | 'repeated';

const sentences: Readonly<Record<Fault, string>> = {
  unknown: '题库里没有这道题',
  unfit: '它不符合这一部分的题型、类别或难度',
  repeated: '它已经指定过了',
};

/** The questions each section asks in any case, and what is wrong with those it cannot ask. */
export function fixQuestions(
  sections: readonly BlueprintSection[],
  pool: readonly Question[],
): { readonly fixed: readonly (readonly Question[])[]; readonly problems: readonly PaperProblem[] } {
  const byId = new Map(pool.map(question => [question.id, question]));
  const taken = new Set<string>();
  const problems: PaperProblem[] = [];
  const fixed = sections.map((section, s) =>
    (section.fixed ?? []).flatMap((questionId, i): Question[] => {
      const question = byId.get(questionId);
      const fault: Fault | false =
        (!question && 'unknown') ||
        (taken.has(questionId) && 'repeated') ||
        (question !== undefined && !fitsSection(question, section) && 'unfit');
      taken.add(questionId);
      if (question && !fault) return [question];
      const message = `第 ${s + 1} 部分指定的题「${question?.stem ?? questionId}」不能用：${sentences[fault || 'unknown']}。`;
      const path = `sections[${s}].fixed[${i}]`;
      problems.push({
        code: 'bad-blueprint',
        path,
        fault: fault || 'unknown',
        questionId,
        ...(question && { stem: question.stem }),
        message,
      });
      return [];
    }),
  );
  return { fixed, problems };
}
