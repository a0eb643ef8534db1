import type { Question } from '../packs/question-types.js';
import type { BlueprintSection } from './paper.js';

/** Whether a question may stand in a section. */
export function fitsSection(question: Question, section: BlueprintSection): boolean {
  return (
    (section.type === undefined || section.type === question.type) &&
    (section.category === undefined || section.category === question.category) &&
    (section.difficulty === undefined || section.difficulty === question.difficulty)
  );
}

/**
 * Gives each section its questions, none of them twice. Where the kinds of two sections overlap, a question
 * already given is moved on if that fills both (augmenting paths of bipartite matching), so a section stays
 * short only if no draw at all could fill it.
 *
 * `ranked[s]` holds the candidates of section `s` in order of preference. Returns the chosen ones per section.
 */
export function allotQuestions(
  sections: readonly BlueprintSection[],
  ranked: readonly (readonly Question[])[],
): Question[][] {
  const owner = new Map<string, number>();

  /** Finds one more question for a section, moving others on where needed. */
  function takeOne(section: number, seen: Set<string>): boolean {
    const candidates = ranked[section] ?? [];
    const free = candidates.find(question => !owner.has(question.id) && !seen.has(question.id));
    if (free) {
      owner.set(free.id, section);
      return true;
    }
    for (const question of candidates) {
      const holder = owner.get(question.id);
      if (holder === undefined || holder === section || seen.has(question.id)) continue;
      seen.add(question.id);
      if (takeOne(holder, seen)) {
        owner.set(question.id, section);
        return true;
      }
    }
    return false;
  }

  sections.forEach((section, index) => {
    for (let n = 0; n < section.count; n++) if (!takeOne(index, new Set())) break;
  });
  return sections.map((_, index) =>
    (ranked[index] ?? []).filter(question => owner.get(question.id) === index),
  );
}

/**
 * Gives every other question to a section as well, of those it fits to the one with the fewest per question asked, so
 * that each section of a paper that differs by agent has as much to take from as it can.
 */
export function spreadQuestions(
  sections: readonly BlueprintSection[],
  drawable: readonly Question[],
  chosen: readonly (readonly Question[])[],
): Question[][] {
  const spread = chosen.map(questions => [...questions]);
  const placed = new Set(spread.flat());
  const ratio = (s: number): number => spread[s]!.length / sections[s]!.count;
  for (const question of drawable) {
    const fitting = sections.flatMap((section, s) => (fitsSection(question, section) ? [s] : []));
    if (placed.has(question) || fitting.length === 0) continue;
    spread[fitting.reduce((best, s) => (ratio(s) < ratio(best) ? s : best))]!.push(question);
  }
  return spread;
}
