import type { ReactiveControllerHost } from 'lit';
import type { KnownFinding } from '../../engine/checker/identify-findings.js';
import { judgePhrase } from '../../engine/checker/judge-phrase.js';
import { sentenceAround } from '../../engine/checker/place-phrase.js';
import type { Checker } from '../../engine/checker/types.js';
import { noteUse } from '../../engine/library/note-use.js';
import { ownListKey } from '../../engine/packs/record-keys.js';
import type { Phrase } from '../../engine/packs/phrase-types.js';
import type { Problem } from '../../engine/packs/problem.js';
import { isTraditional, toTraditional } from '../../engine/text/to-traditional.js';
import { openRecords } from '../../records/open-records.js';
import type { Records } from '../../records/records.js';
import { ChangedElsewhere } from '../../ui/changed-elsewhere.js';
import { dayOf } from '../../ui/day.js';
import type { Offers } from './load-offers.js';

interface Given {
  readonly phrases: readonly unknown[] | undefined;
  readonly records: Records | undefined;
}

type PhrasesHost = ReactiveControllerHost & Given;

/** More would bury the next finding. */
const mostPhrases = 3;

/**
 * The library's phrases that replace what a finding sends back, the own ones among them. The packs are fetched with
 * the first finding shown, since most replies have none.
 */
export class PhrasesController {
  readonly #host: PhrasesHost;
  readonly #checker: () => Checker | undefined;
  #asked: Given | undefined;
  #offers: Offers | undefined;
  /** Whether a phrase keeps the rules in force, by the checker that knows them. */
  readonly #sound = new WeakMap<Checker, Map<string, boolean>>();

  constructor(host: PhrasesHost, checker: () => Checker | undefined) {
    this.#host = host;
    this.#checker = checker;
    new ChangedElsewhere(host, ownListKey, () => void this.#look());
  }

  /** What had to be left out of the packs. */
  get problems(): readonly Problem[] {
    return this.#offers?.problems ?? [];
  }

  /** Those for one finding in a text, in the characters of the text; none while the packs are being fetched. */
  for({ finding }: KnownFinding, text: string, preferTraditional: boolean): readonly Phrase[] {
    const given = this.#host;
    const asked = this.#asked;
    if (!asked || asked.phrases !== given.phrases || asked.records !== given.records) {
      this.#offers = undefined;
      void this.#load();
    }
    const { start, end } = sentenceAround(text, finding);
    const sentence = text.slice(start, end);
    const found = (this.#offers?.find(finding.ruleId, sentence) ?? [])
      .filter(phrase => phrase.text !== sentence && this.#keepsTheRules(phrase.text))
      .slice(0, mostPhrases);
    if (found.length === 0 || !isTraditional(text, preferTraditional)) return found;
    return found.map(phrase => ({
      ...phrase,
      title: toTraditional(phrase.title),
      text: toTraditional(phrase.text),
    }));
  }

  /** Counts a phrase as the library does, so that it is found where the agent looks for it next. */
  async noteUse(phraseId: string): Promise<void> {
    const records = openRecords(this.#host.records);
    const now = Date.now();
    for (const { key, change } of noteUse(phraseId, now, dayOf(now)))
      await records.update<unknown>(key, change);
  }

  /** Another tab, or the library beside, may have changed the own phrases. */
  async #look(): Promise<void> {
    const offers = this.#offers;
    if (offers && !(await offers.isCurrent()) && offers === this.#offers) void this.#load();
  }

  async #load(): Promise<void> {
    const { phrases, records } = this.#host;
    const asked = (this.#asked = { phrases, records });
    const offers = await fetchOffers(asked);
    if (asked !== this.#asked) return;
    this.#offers = offers;
    this.#host.requestUpdate();
  }

  /** The team may have a rule of its own that a phrase breaks. */
  #keepsTheRules(phrase: string): boolean {
    const checker = this.#checker();
    if (!checker) return false;
    let known = this.#sound.get(checker);
    if (!known) this.#sound.set(checker, (known = new Map<string, boolean>()));
    let sound = known.get(phrase);
    if (sound === undefined) known.set(phrase, (sound = judgePhrase(checker, phrase).findings.length === 0));
    return sound;
  }
}

/** A page without a connection does without. */
async function fetchOffers({ phrases, records }: Given): Promise<Offers | undefined> {
  try {
    return await (await import('./load-offers.js')).loadOffers(phrases, openRecords(records));
  } catch {
    return undefined;
  }
}
