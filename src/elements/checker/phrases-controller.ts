import type { ReactiveControllerHost } from 'lit';
import type { KnownFinding } from '../../engine/checker/identify-findings.js';
import { judgePhrase } from '../../engine/checker/judge-phrase.js';
import { sentenceAround } from '../../engine/checker/place-phrase.js';
import type { Checker } from '../../engine/checker/types.js';
import { noteUse } from '../../engine/library/note-use.js';
import { createReplacingPhrases, type ReplacingPhrases } from '../../engine/library/replacing-phrases.js';
import { loadPacks } from '../../engine/packs/load-packs.js';
import { parsePhrasePack } from '../../engine/packs/parse-phrase-pack.js';
import type { Phrase, Problem } from '../../engine/packs/types.js';
import { isTraditional, toTraditional } from '../../engine/text/to-traditional.js';
import { openRecords } from '../../records/open-records.js';
import type { Records } from '../../records/records.js';
import { dayOf } from '../../ui/day.js';

type PhrasesHost = ReactiveControllerHost & {
  readonly phrases: readonly unknown[] | undefined;
  readonly records: Records | undefined;
};

/** More would bury the next finding. */
const mostPhrases = 3;

/**
 * The library's phrases that replace what a finding sends back. The packs are fetched with the first finding shown,
 * since most replies have none.
 */
export class PhrasesController {
  /** What had to be left out of the packs. */
  problems: readonly Problem[] = [];

  readonly #host: PhrasesHost;
  readonly #checker: () => Checker | undefined;
  #asked: { readonly packs: PhrasesHost['phrases'] } | undefined;
  #find: ReplacingPhrases = () => [];
  /** Whether a phrase keeps the rules in force, by the checker that knows them. */
  readonly #sound = new WeakMap<Checker, Map<string, boolean>>();

  constructor(host: PhrasesHost, checker: () => Checker | undefined) {
    this.#host = host;
    this.#checker = checker;
  }

  /** Those for one finding in a text, in the characters of the text; none while the packs are being fetched. */
  for({ finding }: KnownFinding, text: string, preferTraditional: boolean): readonly Phrase[] {
    const { phrases: packs } = this.#host;
    if (!this.#asked || this.#asked.packs !== packs) void this.#load(packs);
    const { start, end } = sentenceAround(text, finding);
    const sentence = text.slice(start, end);
    const found = this.#find(finding.ruleId, sentence)
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

  async #load(packs: PhrasesHost['phrases']): Promise<void> {
    const asked = (this.#asked = { packs });
    this.#find = () => [];
    this.problems = [];
    const loaded = await loadPacks(
      packs,
      'phrases',
      parsePhrasePack,
      async () => (await import('../../content/phrases.js')).defaultPhrasePacks,
    );
    if (asked !== this.#asked) return;
    this.#find = createReplacingPhrases(loaded.packs);
    this.problems = loaded.problems;
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
