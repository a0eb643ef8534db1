import { joinBanks, noOwnBanks, readOwnBanks, type OwnBanks } from '../../engine/quiz/own-banks.js';
import type { Bank } from '../../engine/packs/question-types.js';
import type { Records } from '../../records/records.js';

export const ownBanksKey = 'paper-editor/banks';

/** The trainer's own banks as they are kept. Changes are made to what is stored, not to what was read. */
export class OwnBankStore {
  own: OwnBanks = noOwnBanks;
  /** The banks of the page, or the built-in ones. */
  given: readonly Bank[] = [];
  loaded = false;

  readonly records: Records;

  constructor(records: Records) {
    this.records = records;
  }

  /** Everything there is to draw from. */
  get banks(): readonly Bank[] {
    return joinBanks(this.given, this.own);
  }

  /** Reads what is stored; says whether it is other than before. */
  async load(): Promise<boolean> {
    await this.records.ready;
    const before = JSON.stringify(this.own);
    this.own = readOwnBanks(await this.records.get<unknown>(ownBanksKey));
    const isFirst = !this.loaded;
    this.loaded = true;
    return isFirst || before !== JSON.stringify(this.own);
  }

  /** Makes a change; gives what was kept before and what is kept now. */
  async change(
    change: (own: OwnBanks) => OwnBanks,
  ): Promise<{ readonly before: OwnBanks; readonly after: OwnBanks }> {
    let before = noOwnBanks;
    const stored = await this.records.update<unknown>(ownBanksKey, old => {
      before = readOwnBanks(old);
      return change(before);
    });
    this.own = readOwnBanks(stored);
    return { before, after: this.own };
  }
}
