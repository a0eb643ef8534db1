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
import type { Difficulty } from '../../engine/packs/types.js';
import { isMonth } from '../../engine/quiz/is-month.js';
import { monthlyBlueprint } from '../../engine/quiz/monthly-blueprint.js';
import type { Blueprint, BlueprintSection } from '../../engine/quiz/paper.js';
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
  readonly shuffleQuestions: boolean;
  readonly shuffleOptions: boolean;
  readonly multiple: MultipleRule;
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

/** The blueprint the settings stand for. */
export function toBlueprint(settings: PaperSettings, monthlyTitle: string): Blueprint {
  const { month, title, passMark, timeLimitMinutes, sections, shuffleQuestions, shuffleOptions, multiple } =
    settings;
  return {
    title: title.trim() || monthlyTitle,
    month,
    passMark,
    ...(timeLimitMinutes === undefined ? {} : { timeLimitMinutes }),
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
  shuffleQuestions: flag,
  shuffleOptions: flag,
  multiple: oneOf(multipleRules),
  sections: listOf(section),
  seed: text,
  rejected: listOf(text),
  drawn: flag,
});

/** Reads a stored draft back; undefined where it is not one, and the settings start afresh. */
export function readSettings(input: unknown): PaperSettings | undefined {
  return parse<PaperSettings | undefined>(settingsReader, input, undefined).value;
}
