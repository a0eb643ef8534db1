import { parseRulePack } from '../../engine/packs/parse-rule-pack.js';
import { teamPack } from '../../engine/packs/rule-table-team.js';
import type { Problem, Rule, RulePack, Severity } from '../../engine/packs/types.js';
import type { Records } from '../../records/records.js';

/** Severity of single rules by id, in place of the one they come with; `off` silences one. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

const keys = { rules: 'checker/team-rules', severities: 'checker/severities' } as const;

/** A team's own rules and severities as they are kept. Changes are made to what is stored, not to what was read. */
export class SettingsStore {
  pack: RulePack = teamPack([]);
  severities: Severities = {};
  /** What could not be read of the stored rules. */
  problems: readonly Problem[] = [];

  readonly records: Records;

  constructor(records: Records) {
    this.records = records;
  }

  /** False where nothing outlives the tab. */
  get persistent(): boolean {
    return this.records.persistent;
  }

  /** Reads what is stored; says whether it is other than before. */
  async load(): Promise<boolean> {
    await this.records.ready;
    const before = JSON.stringify([this.pack, this.severities]);
    const [rules, severities] = await Promise.all([
      this.records.get<unknown>(keys.rules),
      this.records.get<unknown>(keys.severities),
    ]);
    this.#takeRules(rules);
    this.severities = readSeverities(severities);
    return before !== JSON.stringify([this.pack, this.severities]);
  }

  async changeRules(change: (rules: readonly Rule[]) => readonly Rule[]): Promise<void> {
    const stored = await this.records.update<unknown>(keys.rules, old =>
      teamPack(change(readRules(old).rules)),
    );
    this.#takeRules(stored);
  }

  async changeSeverities(change: (severities: Severities) => Severities): Promise<void> {
    const stored = await this.records.update<unknown>(keys.severities, old => change(readSeverities(old)));
    this.severities = readSeverities(stored);
  }

  #takeRules(stored: unknown): void {
    const { rules, problems } = readRules(stored);
    this.pack = teamPack(rules);
    this.problems = problems;
  }
}

// Another version of the widget, or another hand, may have written what is read here.

function readRules(stored: unknown): {
  readonly rules: readonly Rule[];
  readonly problems: readonly Problem[];
} {
  if (stored === undefined) return { rules: [], problems: [] };
  const { value, problems } = parseRulePack(stored);
  return { rules: value.rules, problems };
}

const levels: readonly unknown[] = ['error', 'warning', 'info', 'off'];

function readSeverities(stored: unknown): Severities {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((pair): pair is [string, Severity | 'off'] => levels.includes(pair[1])),
  );
}

/** Rules with others put in the place of those of the same id, the rest behind them. */
export function mergeRules(rules: readonly Rule[], others: readonly Rule[]): Rule[] {
  const byId = new Map(others.map(rule => [rule.id, rule]));
  const known = new Set(rules.map(({ id }) => id));
  return [...rules.map(rule => byId.get(rule.id) ?? rule), ...others.filter(({ id }) => !known.has(id))];
}
