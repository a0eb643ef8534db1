import {
  readSeverities,
  readTeamRules,
  type Severities,
  type TeamRules,
} from '../../engine/packs/team-rules.js';
import { teamPack } from '../../engine/packs/rule-table-team.js';
import { teamKeys } from '../../engine/packs/record-keys.js';
import type { Problem } from '../../engine/packs/problem.js';
import type { Rule, RulePack } from '../../engine/packs/rule-types.js';
import type { Records } from '../../records/records.js';

/** A team's own rules and severities as they are kept. Changes are made to what is stored, not to what was read. */
export class SettingsStore implements TeamRules {
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
      this.records.get<unknown>(teamKeys.rules),
      this.records.get<unknown>(teamKeys.severities),
    ]);
    this.#takeRules(rules);
    this.severities = readSeverities(severities);
    return before !== JSON.stringify([this.pack, this.severities]);
  }

  async changeRules(change: (rules: readonly Rule[]) => readonly Rule[]): Promise<void> {
    const stored = await this.records.update<unknown>(teamKeys.rules, old =>
      teamPack(change(readTeamRules(old).pack.rules)),
    );
    this.#takeRules(stored);
  }

  async changeSeverities(change: (severities: Severities) => Severities): Promise<void> {
    const stored = await this.records.update<unknown>(teamKeys.severities, old =>
      change(readSeverities(old)),
    );
    this.severities = readSeverities(stored);
  }

  #takeRules(stored: unknown): void {
    const { pack, problems } = readTeamRules(stored);
    this.pack = pack;
    this.problems = problems;
  }
}
