import {
  flag,
  listOf,
  number,
  object,
  oneOf,
  optional,
  parse,
  text,
  type Reader,
} from '../../engine/packs/read.js';
import type { Difficulty } from '../../engine/packs/question-types.js';
import { isMonth } from '../../engine/quiz/is-month.js';
import { monthlyBlueprint } from '../../engine/quiz/monthly-blueprint.js';
import {
  reviewDepths,
  reviewTimes,
  type Blueprint,
  type BlueprintSection,
  type PaperReview,
} from '../../engine/quiz/paper.js';
import { questionTypes } from '../../engine/quiz/question-types.js';
import { multipleRules, type MultipleRule } from '../../engine/quiz/scoring.js';
import { shiftMonth } from '../../ui/month.js';

export const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** All the trainer has set; a field that was emptied or mistyped holds NaN until it is filled. */
export interface PaperSettings {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Empty for the month's own title. */
  readonly title: string;
  readonly passMark: number;
  /** Minutes; absent for no limit. */
  readonly timeLimitMinutes?: number | undefined;
  /** ISO 8601 with offset; absent for any time. */
  readonly opens?: string | undefined;
  readonly closes?: string | undefined;
  readonly attempts: number;
  readonly reviewWhen: PaperReview['when'];
  readonly reviewShows: PaperReview['shows'];
  readonly shuffleQuestions: boolean;
  readonly shuffleOptions: boolean;
  readonly multiple: MultipleRule;
  /** Whether each agent gets questions of their own. */
  readonly perAgent: boolean;
  /** Questions of the papers of so many months before are not drawn. */
  readonly excludeMonths: number;
  /** Whether it is published without its key. */
  readonly sealed: boolean;
  readonly sections: readonly BlueprintSection[];
  readonly seed: string;
  /** Ids of the questions sent back, in that order. */
  readonly rejected: readonly string[];
  /** Whether the paper was drawn, so that it is shown. */
  readonly drawn: boolean;
}

/** The month before, the current one and the year ahead, in order, the chosen one always among them. */
export function monthsToOffer(current: string, chosen: string): readonly string[] {
  const near = Array.from({ length: 14 }, (_, i) => shiftMonth(current, i - 1));
  return [...new Set([...near, chosen])].sort();
}

/** What a draft is read with that was made before there were such settings. */
const laterDefaults = {
  attempts: 1,
  reviewWhen: 'at-once',
  reviewShows: 'answers',
  perAgent: false,
  excludeMonths: 0,
  sealed: false,
} as const satisfies Partial<PaperSettings>;

/** What a new month begins with: the very paper agents get where none is published. */
export function defaultSettings(month: string): PaperSettings {
  const { passMark = NaN, timeLimitMinutes, sections } = monthlyBlueprint(month, '');
  return {
    month,
    title: '',
    passMark,
    timeLimitMinutes,
    shuffleQuestions: true,
    shuffleOptions: true,
    multiple: 'all-or-nothing',
    ...laterDefaults,
    sections,
    seed: month,
    rejected: [],
    drawn: false,
  };
}

/** The settings with a change made. A seed that is the month's own goes with the month. */
export function changeSettings(before: PaperSettings, change: Partial<PaperSettings>): PaperSettings {
  const follows = change.month !== undefined && before.seed === before.month;
  return { ...before, ...(follows && { seed: change.month }), ...change };
}

/** A section with its fields in one order, whatever order they were edited in: a paper's id is made from them. */
const inOrder = (section: BlueprintSection): BlueprintSection => {
  const { type, category, difficulty, count, points, fixed = [] } = section;
  return {
    ...(type && { type }),
    ...(category && { category }),
    ...(difficulty && { difficulty }),
    count,
    points,
    ...(fixed.length > 0 && { fixed }),
  };
};

/** The blueprint the settings stand for; what is as it is without saying is left unsaid. */
export function toBlueprint(settings: PaperSettings, monthlyTitle: string): Blueprint {
  const { month, title, passMark, timeLimitMinutes, sections, shuffleQuestions, shuffleOptions, multiple } =
    settings;
  const { opens, closes, attempts, reviewWhen, reviewShows, perAgent } = settings;
  const isUsualReview = reviewWhen === laterDefaults.reviewWhen && reviewShows === laterDefaults.reviewShows;
  return {
    title: title.trim() || monthlyTitle,
    month,
    passMark,
    ...(timeLimitMinutes === undefined ? {} : { timeLimitMinutes }),
    ...(opens && { opens }),
    ...(closes && { closes }),
    ...(attempts !== laterDefaults.attempts && { attempts }),
    ...(!isUsualReview && { review: { when: reviewWhen, shows: reviewShows } }),
    ...(perAgent && { perAgent }),
    sections: sections.map(inOrder),
    shuffleQuestions,
    shuffleOptions,
    scoring: { multiple },
  };
}

/** A number or the NaN of a field left empty. */
const figure: Reader<number> = (input, path, list) => (Number.isNaN(input) ? NaN : number(input, path, list));

const anyText: Reader<string> = (input, path, list) => (input === '' ? '' : text(input, path, list));

const month: Reader<string> = (input, path, list) =>
  isMonth(input) ? input : list.add(path, 'unknown-value', String(input));

const section = object<BlueprintSection>({
  type: optional(oneOf(questionTypes)),
  category: optional(text),
  difficulty: optional(oneOf(difficulties)),
  count: figure,
  points: figure,
  fixed: optional(listOf(text)),
});

const settingsReader = object<PaperSettings>({
  month,
  title: anyText,
  passMark: figure,
  timeLimitMinutes: optional(figure),
  opens: optional(text),
  closes: optional(text),
  attempts: figure,
  reviewWhen: oneOf(reviewTimes),
  reviewShows: oneOf(reviewDepths),
  shuffleQuestions: flag,
  shuffleOptions: flag,
  multiple: oneOf(multipleRules),
  perAgent: flag,
  excludeMonths: figure,
  sealed: flag,
  sections: listOf(section),
  seed: text,
  rejected: listOf(text),
  drawn: flag,
});

/** Reads a stored draft back; undefined where it is not one, and the settings start afresh. */
export function readSettings(input: unknown): PaperSettings | undefined {
  const whole = typeof input === 'object' ? { ...laterDefaults, ...input } : input;
  return parse<PaperSettings | undefined>(settingsReader, whole, undefined).value;
}
