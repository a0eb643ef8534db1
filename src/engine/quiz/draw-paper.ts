import type { Bank, Question } from '../packs/question-types.js';
import { allotQuestions, fitsSection, spreadQuestions } from './allot-questions.js';
import { checkBlueprint } from './check-blueprint.js';
import { drawForAgent } from './draw-for-agent.js';
import { fixQuestions } from './fix-questions.js';
import { paperId } from './paper-id.js';
import { defaultPassMark, type Blueprint, type Paper, type PaperItem, type PaperProblem } from './paper.js';
import { termsOf } from './paper-terms.js';
import { questionPool } from './question-pool.js';
import { mustShuffle } from './question-types.js';
import { mulberry32, shuffle, streamSeed } from './random.js';
import { purpose, rankQuestions } from './rank-questions.js';
import { defaultScoring } from './scoring.js';
import { shortages } from './shortages.js';

export type DrawnPaper =
  | { readonly paper: Paper; readonly problems?: undefined }
  | { readonly paper?: undefined; readonly problems: readonly PaperProblem[] };

export interface DrawOptions {
  /** Ids of questions not to be drawn, such as those of the last months; one a section fixes is drawn all the same. */
  readonly exclude?: readonly string[];
  /** Whose paper it is to be, where the blueprint gives each agent their own; without it, the paper of all. */
  readonly agentId?: string;
}

const itself = (question: Question): Question => question;

/**
 * Draws a paper from one bank or several by a blueprint. The same banks, blueprint, seed and options give the same
 * paper; each question draws from streams of its own, named `seed:question:index`.
 * A blueprint the banks cannot fill gives problems that say what is missing, and no paper.
 */
export function drawPaper(
  bank: Bank | readonly Bank[],
  blueprint: Blueprint,
  seed: string | number = blueprint.month,
  { exclude = [], agentId }: DrawOptions = {},
): DrawnPaper {
  const badBlueprint = checkBlueprint(blueprint);
  const isAllottable = !badBlueprint.some(({ path }) => path.startsWith('sections'));
  if (!isAllottable) return { problems: badBlueprint };
  const banks = Array.isArray(bank) ? (bank as readonly Bank[]) : [bank as Bank];
  const seedText = String(seed);
  const { sections, shuffleQuestions = true, shuffleOptions = true } = blueprint;
  const questions = questionPool(banks);
  const { fixed, problems: unfixable } = fixQuestions(sections, questions);
  if (unfixable.length > 0) return { problems: [...badBlueprint, ...unfixable] };

  const asked = new Set(exclude);
  const held = new Set(fixed.flat());
  const excluded = questions.filter(question => asked.has(question.id) && !held.has(question));
  const drawable = questions.filter(question => !held.has(question) && !asked.has(question.id));
  const free = sections.map(section => drawable.filter(question => fitsSection(question, section)));
  const open = sections.map((section, s) => ({ ...section, count: section.count - fixed[s]!.length }));
  const ranked = free.map((pool, s) => rankQuestions(pool, itself, seedText, `${purpose.draw}.${s}`));
  const chosen = allotQuestions(open, ranked).map((drawn, s) => [...fixed[s]!, ...drawn]);
  const excludedCounts = sections.map(
    section => excluded.filter(question => fitsSection(question, section)).length,
  );
  const founds = free.map((pool, s) => pool.length + fixed[s]!.length);
  // Everything at once that is to be put right, whatever is found first.
  const problems = [...badBlueprint, ...shortages(sections, founds, excludedCounts, chosen)];
  if (problems.length > 0) return { problems };

  const toItem = (question: Question, section: number): PaperItem => {
    const isFixed = blueprint.perAgent === true && held.has(question);
    const points = sections[section]!.points;
    const item = { question, points, section, ...(isFixed && { fixed: true }) };
    if (!('options' in question)) return item;
    const ids = question.options.map(option => option.id);
    const next = mulberry32(streamSeed(`${seedText}:${question.id}:${purpose.options}`));
    return { ...item, optionOrder: shuffleOptions || mustShuffle(question) ? shuffle(ids, next) : ids };
  };
  const { timeLimitMinutes, perAgent = false } = blueprint;
  const counts = sections.map(({ count }) => count);
  const paper: Paper = {
    id: paperId(
      blueprint,
      seedText,
      banks,
      excluded.map(({ id }) => id),
    ),
    title: blueprint.title,
    month: blueprint.month,
    seed: seedText,
    passMark: blueprint.passMark ?? defaultPassMark,
    ...(timeLimitMinutes === undefined ? {} : { timeLimitMinutes }),
    scoring: blueprint.scoring ?? defaultScoring,
    ...termsOf(blueprint),
    ...(perAgent && { perAgent: { counts, shuffled: shuffleQuestions } }),
    items: (perAgent ? spreadQuestions(sections, drawable, chosen) : chosen).flatMap((picked, section) => {
      const bankOrder = questions.filter(question => picked.includes(question));
      const ordered = shuffleQuestions ? rankQuestions(picked, itself, seedText, purpose.place) : bankOrder;
      return ordered.map(question => toItem(question, section));
    }),
  };
  return { paper: agentId === undefined ? paper : drawForAgent(paper, agentId) };
}
