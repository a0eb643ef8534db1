import type { TemplateResult } from 'lit';
import type { PaperResults } from '../../engine/quiz/group-results.js';
import type { Records } from '../../records/records.js';
import type { Language } from '../../ui/language.js';
import type { MonthSource, MonthView } from './read-month.js';
import type { ReportStrings } from './strings.js';
import type { Titles } from './titles.js';

/** What the pages that are fetched later are drawn from. */
export interface DeskContext {
  readonly view: MonthView;
  /** The paper chosen; absent in a month without results. */
  readonly paper: PaperResults | undefined;
  readonly titles: Titles;
  readonly records: Records;
  /** Where the results come from; those of the page itself cannot be rewritten. */
  readonly source: MonthSource;
  readonly policies: readonly unknown[] | undefined;
  readonly language: Language;
  readonly t: ReportStrings;
  readonly now: () => number;
}

/** The element as such a page sees it. */
export interface DeskHost {
  requestUpdate(): void;
  /** Resolves once what was asked for has been drawn. */
  drawn(): Promise<unknown>;
  root(): ParentNode;
  /** Undefined until the month has been read. */
  context(): DeskContext | undefined;
  /** Reads everything anew, after something was written. */
  refresh(): Promise<void>;
}

/** A page of the report that is fetched when it is first opened. */
export interface Desk {
  /** Reads what the page shows; called when it is opened and after each refresh. */
  load(context: DeskContext): Promise<void>;
  view(context: DeskContext): TemplateResult;
}
