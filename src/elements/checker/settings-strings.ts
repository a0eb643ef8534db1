import type { RowProblemCode } from '../../engine/packs/rule-table-problems.js';
import type { Severity } from '../../engine/packs/rule-types.js';
import type { StringTable } from '../../ui/language.js';
import { english } from './settings-strings-en.js';
import { simplified } from './settings-strings-zh-cn.js';
import { taiwan } from './settings-strings-zh-tw.js';

/** The element's own words for categories and levels, which the view uses too. */
export interface RuleNames {
  readonly categories: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
}

/** Every word of the settings view. Functions take counts or names and give the whole sentence. */
export interface SettingsStrings {
  readonly title: string;
  readonly close: string;
  readonly pages: string;
  readonly team: string;
  readonly builtIn: string;
  readonly undo: string;
  readonly notKept: string;

  readonly add: string;
  readonly import: string;
  readonly exportExcel: string;
  readonly exportCsv: string;
  readonly template: string;
  /** Names of the files, without their endings. */
  readonly fileName: string;
  readonly templateName: string;
  readonly unwritten: string;
  readonly teamEmpty: string;
  readonly narrow: string;
  readonly more: (count: number) => string;
  readonly noMatch: string;
  readonly inUse: (title: string) => string;
  readonly edit: string;
  readonly editRule: (title: string) => string;
  readonly delete: string;
  readonly deleteRule: (title: string) => string;
  readonly failing: string;

  readonly newRule: string;
  readonly wordings: string;
  readonly wordingsHint: string;
  readonly advanced: string;
  readonly advancedHint: string;
  readonly category: string;
  readonly newCategory: string;
  readonly categoryName: string;
  readonly level: string;
  readonly suggestions: string;
  readonly suggestionsHint: string;
  readonly clause: string;
  readonly exceptions: string;
  readonly exceptionsHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly examples: string;
  readonly hits: string;
  readonly hitsHint: string;
  readonly misses: string;
  readonly missesHint: string;
  readonly found: string;
  readonly notFound: string;
  readonly allPass: (count: number) => string;
  readonly somePass: (passed: number, count: number) => string;
  readonly save: string;
  readonly cancel: string;
  readonly known: (wording: string, title: string, own: boolean) => string;
  readonly unusable: (suggestion: string) => string;
  readonly broken: (suggestion: string) => string;
  readonly idle: (exception: string) => string;
  readonly faults: Readonly<Record<'missing' | 'taken' | 'unreadable' | 'failed', string>>;

  readonly importTitle: (fileName: string) => string;
  readonly importCount: (rules: number, problems: number) => string;
  readonly importNothing: string;
  readonly importProblems: string;
  readonly importHow: string;
  readonly importAdd: string;
  readonly importReplace: (count: number) => string;
  readonly take: (count: number) => string;
  readonly row: (line: number) => string;
  readonly rowProblems: Readonly<Record<RowProblemCode, (detail: string) => string>>;

  readonly builtInHint: string;
  readonly levelOf: (title: string) => string;
  readonly asGiven: (level: string) => string;
  readonly off: string;
  readonly changed: (count: number) => string;
  readonly reset: string;

  readonly saved: (title: string) => string;
  readonly deleted: (title: string) => string;
  readonly taken: (count: number) => string;
  readonly left: string;
  readonly resetDone: string;
}

export const settingsStrings: StringTable<SettingsStrings> = {
  'zh-CN': simplified,
  'zh-TW': taiwan,
  en: english,
};
