import type { TemplateResult } from 'lit';
import type { Question } from '../../../engine/packs/question-types.js';
import { isDueCard, readDeck, type PracticeDeck as Deck } from '../../../engine/quiz/practice-deck.js';
import { dueRound, topicRound } from '../../../engine/quiz/practice-queue.js';
import { deckKey } from '../../../engine/quiz/record-keys.js';
import type { Language } from '../../../ui/language.js';
import { afterStrings } from '../after/after-strings.js';
import { resultStyles } from '../after/result.styles.js';
import { focusIn } from '../focus-in.js';
import { newId } from '../new-id.js';
import type { PracticeHost, PracticeOptions } from '../practice-part.js';
import { questionStyles } from '../sitting/question.styles.js';
import type { QuizStrings } from '../strings.js';
import { loadMatter, type Matter } from './load-matter.js';
import { menuView, type Topic } from './menu-view.js';
import { practiceStrings } from './practice-strings.js';
import { practiceStyles } from './practice.styles.js';
import { Round } from './round.js';
import { roundView } from './round-view.js';

/** The style sheets practice needs besides those of the sitting. */
export const practiceSheets = [questionStyles, resultStyles, practiceStyles] as const;

const isOn = ({ kind, name }: Topic, { category, ruleIds }: Question): boolean =>
  kind === 'category' ? category === name : (ruleIds ?? []).includes(name);

/** Practice before the agent: what is due, what may be chosen, and the round under way. It counts for nothing. */
export class PracticeDesk {
  readonly #host: PracticeHost;
  readonly #options: PracticeOptions;
  #deck: Deck = readDeck(undefined);
  #matter: Matter | undefined;
  #round: Round | undefined;

  constructor(host: PracticeHost, options: PracticeOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Shows the agent's mistakes as they stand now. */
  async open(): Promise<void> {
    this.#round = undefined;
    await this.#readDeck();
    this.#matter = await loadMatter(this.#host, this.#options);
    this.#host.requestUpdate();
  }

  view(words: QuizStrings, language: Language): TemplateResult {
    const t = { ...afterStrings[language], ...practiceStrings[language], ...words };
    const round = this.#round;
    if (round) return roundView({ t, language, round, leave: () => void this.#endRound() });
    const now = this.#options.now();
    const cards = Object.values(this.#deck.cards);
    return menuView({
      t,
      language,
      cards,
      due: cards.filter(card => isDueCard(card, now)).length,
      matter: this.#matter,
      practiseDue: () => this.#begin(dueRound(cards, now)),
      practise: topic =>
        this.#begin(
          topicRound(cards, this.#matter?.questions ?? [], question => isOn(topic, question), newId()),
        ),
      leave: this.#options.leave,
    });
  }

  #begin(questions: readonly Question[]): void {
    this.#round = new Round(this.#host, this.#options, questions);
    this.#host.requestUpdate();
    void focusIn(this.#host, '.round-title');
  }

  async #endRound(): Promise<void> {
    this.#round = undefined;
    await this.#readDeck();
    this.#host.requestUpdate();
    await focusIn(this.#host, '.practice-title');
  }

  async #readDeck(): Promise<void> {
    const { records, agentId } = this.#options;
    this.#deck = readDeck(await records().get<unknown>(deckKey(agentId())));
  }
}
