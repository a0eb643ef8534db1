import type { Bank, Question } from '../packs/types.js';
import { allotQuestions, fitsSection } from './allot-questions.js';
import { checkBlueprint } from './check-blueprint.js';
import { defaultPassMark, type Blueprint, type Paper, type PaperItem, type PaperProblem } from './paper.js';
import { questionPool } from './question-pool.js';
import { mustShuffle } from './question-types.js';
import { mulberry32, shuffle, streamSeed } from './random.js';
import { defaultScoring } from './scoring.js';
import { shortages } from './shortages.js';

export type DrawnPaper =
  | { readonly paper: Paper; readonly problems?: undefined }
  | { readonly paper?: undefined; readonly problems: readonly PaperProblem[] };

/** What each question's random numbers are for: the index in its streams `seed:question:index`. */
const purpose = { draw: 0, place: 1, options: 2 } as const;

/** Sorts by one random number per question, so that a question added or edited does not move the others. */
function rank(questions: readonly Question[], seed: string, index: string | number): Question[] {
  const rankOf = (question: Question): number => mulberry32(streamSeed(`${seed}:${question.id}:${index}`))();
  return questions
    .map(question => ({ question, rank: rankOf(question) }))
    .sort((a, b) => a.rank - b.rank || (a.question.id < b.question.id ? -1 : 1))
    .map(({ question }) => question);
}

/** The same for the same blueprint, seed and banks, whatever is edited in their questions. */
function paperId(blueprint: Blueprint, seed: string, banks: readonly Bank[]): string {
  const { month, sections, passMark, timeLimitMinutes, scoring, shuffleOptions, shuffleQuestions } =
    blueprint;
  const made = [seed, sections, passMark, timeLimitMinutes, scoring, shuffleOptions, shuffleQuestions];
  const name = JSON.stringify([...made, banks.map(bank => bank.id)]);
  return `${month}-${streamSeed(name).toString(16).padStart(8, '0')}`;
}

/**
 * Draws a paper from one bank or several by a blueprint. The same banks, blueprint and seed give the same paper;
 * each question draws from streams of its own, named `seed:question:index`.
 * A blueprint the banks cannot fill gives problems that say what is missing, and no paper.
 */
export function drawPaper(
  bank: Bank | readonly Bank[],
  blueprint: Blueprint,
  seed: string | number = blueprint.month,
): DrawnPaper {
  const badBlueprint = checkBlueprint(blueprint);
  if (badBlueprint.length > 0) return { problems: badBlueprint };
  const banks = Array.isArray(bank) ? (bank as readonly Bank[]) : [bank as Bank];
  const seedText = String(seed);
  const { sections, shuffleQuestions = true, shuffleOptions = true } = blueprint;
  const questions = questionPool(banks);
  const pools = sections.map(section => questions.filter(question => fitsSection(question, section)));
  const chosen = allotQuestions(
    sections,
    pools.map((pool, section) => rank(pool, seedText, `${purpose.draw}.${section}`)),
  );
  const problems = shortages(sections, pools, chosen);
  if (problems.length > 0) return { problems };

  const toItem = (question: Question, section: number): PaperItem => {
    const item = { question, points: sections[section]!.points, section };
    if (!('options' in question)) return item;
    const ids = question.options.map(option => option.id);
    const next = mulberry32(streamSeed(`${seedText}:${question.id}:${purpose.options}`));
    return { ...item, optionOrder: shuffleOptions || mustShuffle(question) ? shuffle(ids, next) : ids };
  };
  const paper: Paper = {
    id: paperId(blueprint, seedText, banks),
    title: blueprint.title,
    month: blueprint.month,
    seed: seedText,
    passMark: blueprint.passMark ?? defaultPassMark,
    ...(blueprint.timeLimitMinutes === undefined ? {} : { timeLimitMinutes: blueprint.timeLimitMinutes }),
    scoring: blueprint.scoring ?? defaultScoring,
    items: chosen.flatMap((picked, section) => {
      const bankOrder = questions.filter(question => picked.includes(question));
      const ordered = shuffleQuestions ? rank(picked, seedText, purpose.place) : bankOrder;
      return ordered.map(question => toItem(question, section));
    }),
  };
  return { paper };
}
