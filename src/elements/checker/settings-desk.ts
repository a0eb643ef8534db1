import { failingRules } from '../../engine/checker/join-team.js';
import { parseRuleTable, type RuleTable } from '../../engine/packs/rule-table.js';
import { ruleTableTemplate } from '../../engine/packs/rule-table-template.js';
import { toRuleTable } from '../../engine/packs/rule-table-write.js';
import { mergeRules, type Severities } from '../../engine/packs/team-rules.js';
import type { Rule, RulePack, Severity } from '../../engine/packs/rule-types.js';
import { readSheet, type UnreadableSheet } from '../../ui/sheets/read-sheet.js';
import { downloadSheet, type SheetKind } from '../../ui/sheets/write-sheet.js';
import { DraftJudge, emptyDraft, toDraft, type Draft, type DraftJudgement } from './settings-draft.js';
import type { SettingsStore } from './settings-store.js';

/** What a view tells the element that holds it. */
export interface DeskHost {
  readonly update: () => void;
  /** Other rules are in force than before. */
  readonly changed: () => void;
  readonly close: () => void;
  /** Moves the focus once the view has been drawn. */
  readonly focus: (selector: string) => void;
}

export interface EditPage {
  readonly kind: 'edit';
  /** The rule being edited; none for a new one. */
  readonly before: Rule | undefined;
  readonly draft: Draft;
  readonly judgement: DraftJudgement;
  /** The trainer has asked to save, so what is missing is said. */
  readonly asked: boolean;
}

export interface ImportPage {
  readonly kind: 'import';
  readonly fileName: string;
  readonly table: RuleTable;
  readonly replaces: boolean;
}

export type Page = { readonly kind: 'team' } | { readonly kind: 'built-in' } | EditPage | ImportPage;

/** What has just happened, to be worded by the view; `undo` takes it back. */
export type Said =
  | { readonly what: 'saved' | 'deleted'; readonly title: string; readonly undo?: () => void }
  | { readonly what: 'taken'; readonly count: number; readonly undo: () => void }
  | { readonly what: 'left'; readonly undo: () => void }
  | { readonly what: 'reset'; readonly undo: () => void }
  | { readonly what: 'unreadable'; readonly why: UnreadableSheet; readonly fileName: string }
  | { readonly what: 'unwritten' };

/** The state of the settings view and what can be done in it; draws nothing itself. */
export class SettingsDesk {
  page: Page = { kind: 'team' };
  said: Said | undefined;
  /** What the lists are narrowed to. */
  query = '';

  readonly #store: SettingsStore;
  readonly #host: DeskHost;
  #packs: readonly RulePack[];
  #judge: DraftJudge | undefined;
  #failing: { readonly pack: RulePack; readonly rules: ReadonlySet<Rule> } | undefined;

  constructor(store: SettingsStore, packs: readonly RulePack[], host: DeskHost) {
    this.#store = store;
    this.#packs = packs;
    this.#host = host;
  }

  get team(): readonly Rule[] {
    return this.#store.pack.rules;
  }

  get builtIn(): readonly Rule[] {
    return this.#packs.flatMap(pack => pack.rules);
  }

  get severities(): Severities {
    return this.#store.severities;
  }

  /** Whether a rule of the team fails its own examples and so is not in force. */
  fails(rule: Rule): boolean {
    if (this.#failing?.pack !== this.#store.pack)
      this.#failing = { pack: this.#store.pack, rules: failingRules(this.#store.pack, this.#packs).rules };
    return this.#failing.rules.has(rule);
  }

  get persistent(): boolean {
    return this.#store.persistent;
  }

  setPacks(packs: readonly RulePack[]): void {
    this.#packs = packs;
    this.#failing = undefined;
  }

  close(): void {
    this.#host.close();
  }

  /** One step back: from a form to the list, from a list out of the view. */
  back(): void {
    const { page } = this;
    if (page.kind === 'team' || page.kind === 'built-in') {
      this.close();
      return;
    }
    const judge = this.#judge;
    const unsaved = page.kind === 'edit' && !sameDraft(page);
    this.turnTo({ kind: 'team' });
    if (unsaved)
      this.#say({
        what: 'left',
        undo: () => {
          this.#judge = judge;
          this.turnTo(page);
        },
      });
  }

  turnTo(page: Page): void {
    this.page = page;
    this.said = undefined;
    this.query = '';
    this.#host.update();
    this.#host.focus(page.kind === 'edit' ? '.settings textarea' : '.settings h3');
  }

  narrow(query: string): void {
    this.query = query;
    this.#host.update();
  }

  // ---------------------------------------------------------------- one rule

  edit(before?: Rule): void {
    const draft = before ? toDraft(before) : emptyDraft;
    this.#judge = new DraftJudge(this.#packs, this.#store.pack, before);
    this.turnTo({ kind: 'edit', before, draft, judgement: this.#judge.judge(draft), asked: false });
  }

  /** Takes what was typed and judges it at once. */
  type(changes: Partial<Draft>): void {
    const { page } = this;
    if (page.kind !== 'edit' || !this.#judge) return;
    const draft = { ...page.draft, ...changes };
    this.page = { ...page, draft, judgement: this.#judge.judge(draft) };
    this.#host.update();
  }

  async save(): Promise<void> {
    const { page } = this;
    if (page.kind !== 'edit') return;
    this.page = { ...page, asked: true };
    this.#host.update();
    const fault = firstFault(page.judgement, this.team, page.before);
    if (fault) {
      this.#host.focus(`.settings [name="${fault.field}"]`);
      return;
    }
    const { rule } = page.judgement;
    await this.#changeRules(rules => mergeRules(rules, [rule]));
    this.turnTo({ kind: 'team' });
    this.#say({ what: 'saved', title: rule.title });
  }

  async delete(rule: Rule): Promise<void> {
    const at = this.team.findIndex(({ id }) => id === rule.id);
    await this.#changeRules(rules => rules.filter(({ id }) => id !== rule.id));
    this.#say({
      what: 'deleted',
      title: rule.title,
      undo: () =>
        void this.#changeRules(rules =>
          rules.some(({ id }) => id === rule.id) ? rules : [...rules.slice(0, at), rule, ...rules.slice(at)],
        ),
    });
    this.#host.focus('.settings-said button');
  }

  // ---------------------------------------------------------------- tables

  async read(file: File): Promise<void> {
    const read = await readSheet(file);
    if ('unreadable' in read) {
      this.#say({ what: 'unreadable', why: read.unreadable, fileName: file.name });
      return;
    }
    const table = parseRuleTable(read.rows, this.#packs);
    this.turnTo({ kind: 'import', fileName: file.name, table, replaces: false });
  }

  setReplaces(replaces: boolean): void {
    if (this.page.kind === 'import') this.page = { ...this.page, replaces };
    this.#host.update();
  }

  async take(): Promise<void> {
    const { page } = this;
    if (page.kind !== 'import') return;
    const before = this.team;
    const { rules } = page.table.pack;
    await this.#changeRules(old => (page.replaces ? rules : mergeRules(old, rules)));
    this.turnTo({ kind: 'team' });
    this.#say({
      what: 'taken',
      count: rules.length,
      undo: () => void this.#changeRules(() => before),
    });
  }

  /** @param name of the file, without its ending */
  async export(name: string, kind: SheetKind): Promise<void> {
    await this.#download(name, toRuleTable(this.#store.pack), kind);
  }

  async exportTemplate(name: string): Promise<void> {
    await this.#download(name, ruleTableTemplate(), 'xlsx');
  }

  async #download(name: string, rows: string[][], kind: SheetKind): Promise<void> {
    if (!(await downloadSheet(name, rows, kind))) this.#say({ what: 'unwritten' });
  }

  // ---------------------------------------------------------------- severities

  /** Gives a rule another severity; its own one again without. */
  async setSeverity(id: string, severity: Severity | 'off' | undefined): Promise<void> {
    await this.#changeSeverities(({ [id]: _old, ...others }) =>
      severity === undefined ? others : { ...others, [id]: severity },
    );
  }

  async resetBuiltIn(): Promise<void> {
    const before = this.severities;
    const ids = new Set(this.builtIn.map(({ id }) => id));
    await this.#changeSeverities(old =>
      Object.fromEntries(Object.entries(old).filter(([id]) => !ids.has(id))),
    );
    this.#say({ what: 'reset', undo: () => void this.#changeSeverities(() => before) });
    this.#host.focus('.settings-said button');
  }

  /** Takes back what was done last. */
  undo(): void {
    const { said } = this;
    this.said = undefined;
    if (said && 'undo' in said) said.undo?.();
    this.#host.update();
    if (this.page.kind !== 'edit') this.#host.focus('.settings h3');
  }

  async #changeRules(change: (rules: readonly Rule[]) => readonly Rule[]): Promise<void> {
    await this.#store.changeRules(change);
    this.#changed();
  }

  async #changeSeverities(change: (severities: Severities) => Severities): Promise<void> {
    await this.#store.changeSeverities(change);
    this.#changed();
  }

  #changed(): void {
    this.said = undefined;
    this.#host.changed();
    this.#host.update();
  }

  #say(said: Said): void {
    this.said = said;
    this.#host.update();
  }
}

function sameDraft({ before, draft }: EditPage): boolean {
  return JSON.stringify(draft) === JSON.stringify(before ? toDraft(before) : emptyDraft);
}

export type Fault =
  | { readonly field: 'wordings'; readonly why: 'missing' | 'taken' }
  | { readonly field: 'wordings' | 'exceptions'; readonly why: 'unreadable' }
  | { readonly field: 'hits' | 'misses'; readonly why: 'failed' };

/** What keeps a draft from being saved: the checker would not take such a rule. */
export function firstFault(
  { rule, unreadable, hit, miss }: DraftJudgement,
  team: readonly Rule[],
  before: Rule | undefined,
): Fault | undefined {
  const { patterns = [] } = rule;
  if (patterns.length === 0) return { field: 'wordings', why: 'missing' };
  if (!before && team.some(({ id }) => id === rule.id)) return { field: 'wordings', why: 'taken' };
  if (unreadable.some(pattern => patterns.includes(pattern))) return { field: 'wordings', why: 'unreadable' };
  if (unreadable.length > 0) return { field: 'exceptions', why: 'unreadable' };
  if (hit.some(({ passes }) => !passes)) return { field: 'hits', why: 'failed' };
  if (miss.some(({ passes }) => !passes)) return { field: 'misses', why: 'failed' };
  return undefined;
}
