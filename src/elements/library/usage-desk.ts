import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { useKeys } from '../../engine/library/note-use.js';
import { readUses, sumUses, type PhraseUses } from '../../engine/library/phrase-uses.js';
import type { Phrase } from '../../engine/packs/phrase-types.js';
import type { Records } from '../../records/records.js';
import { dayOf } from '../../ui/day.js';
import { notice } from '../../ui/notice.js';
import { downloadSheet } from '../../ui/sheets/write-sheet.js';
import type { PhraseVerdicts } from './phrase-verdicts.js';
import { usageView, type Period } from './usage-view.js';
import type { UseStrings } from './use-strings.js';
import { useTable } from './use-table.js';

const dayMs = 86_400_000;

type UsageHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

export interface UsageDeskOptions {
  records(): Records;
  phrases(): readonly Phrase[];
  readonly verdicts: PhraseVerdicts;
  strings(): UseStrings;
  /** Shows a phrase in the list. */
  reveal(id: string): void;
}

/** How often phrases are used and which break a rule: shown in place of the list while it is open. */
export class UsageDesk {
  open = false;

  readonly #host: UsageHost;
  readonly #options: UsageDeskOptions;
  #period: Period = 30;
  #uses: PhraseUses = {};
  #said: { readonly kind: 'ok' | 'error'; readonly text: string } | undefined;
  /** The table is to be saved as soon as every phrase is judged. */
  #saving = false;

  constructor(host: UsageHost, options: UsageDeskOptions) {
    this.#host = host;
    this.#options = options;
  }

  view(): TemplateResult {
    const options = this.#options;
    const t = options.strings();
    const phrases = options.phrases();
    const known = new Map(phrases.map(phrase => [phrase.id, phrase]));
    const used = sumUses(this.#uses, this.#from).map(use => ({ ...use, phrase: known.get(use.phraseId) }));
    const usedIds = new Set(used.map(({ phraseId }) => phraseId));
    const { verdicts } = options;
    const judging = this.#judge(phrases);
    if (this.#saving && !judging) void this.#save();
    const view = usageView(t, {
      period: this.#period,
      used,
      unused: phrases.filter(({ id }) => !usedIds.has(id)),
      breaching: verdicts.on
        ? phrases.filter(({ text }) => verdicts.known(text)?.findings.length)
        : undefined,
      judging,
      choose: period => {
        this.#period = period;
        this.#host.requestUpdate();
      },
      reveal: id => {
        options.reveal(id);
        void this.#close('#search');
      },
      exportTable: () => {
        this.#saving = true;
        this.#host.requestUpdate();
      },
      close: () => void this.#close('.usage-open'),
    });
    return html`${view}${this.#said ? notice(this.#said.kind, this.#said.text) : nothing}`;
  }

  /** The first day that counts. */
  get #from(): string {
    return dayOf(Date.now() - (this.#period - 1) * dayMs);
  }

  /** Has all phrases judged; says whether some are not yet. */
  #judge(phrases: readonly Phrase[]): boolean {
    const { verdicts } = this.#options;
    verdicts.want(phrases.map(({ text }) => text));
    return verdicts.left > 0;
  }

  async show(): Promise<void> {
    // Other tabs count too, and so does the checker.
    const records = this.#options.records();
    await records.ready;
    this.#uses = readUses(await records.get<unknown>(useKeys.uses));
    this.#said = undefined;
    this.open = true;
    await this.#drawn('.usage-close');
  }

  async #close(focus: string): Promise<void> {
    this.open = false;
    this.#saving = false;
    await this.#drawn(focus);
  }

  async #save(): Promise<void> {
    this.#saving = false;
    const options = this.#options;
    const t = options.strings();
    const rows = useTable(t, options.phrases(), this.#uses, this.#from, text => options.verdicts.known(text));
    const saved = await downloadSheet(t.usesFile, rows, 'csv');
    this.#said = saved ? { kind: 'ok', text: t.exported } : { kind: 'error', text: t.notExported };
    this.#host.requestUpdate();
  }

  async #drawn(focus: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }
}
