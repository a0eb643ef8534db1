import type { Question } from '../../../engine/packs/question-types.js';
import { gradeAttempt, type QuestionGrade } from '../../../engine/quiz/grade-attempt.js';
import type { CaseChecker } from '../../../engine/quiz/mark-case.js';
import type { Paper, PaperItem } from '../../../engine/quiz/paper.js';
import { readDeck, type PracticeDeck } from '../../../engine/quiz/practice-deck.js';
import { mulberry32, shuffle, streamSeed } from '../../../engine/quiz/random.js';
import { rateCard } from '../../../engine/quiz/rate-card.js';
import type { Response } from '../../../engine/quiz/read-response.js';
import { deckKey } from '../../../engine/quiz/record-keys.js';
import { defaultScoring } from '../../../engine/quiz/scoring.js';
import { loadCaseChecker } from '../after/load-case-checker.js';
import { focusIn } from '../focus-in.js';
import { newId } from '../new-id.js';
import type { PracticeHost, PracticeOptions } from '../practice-part.js';

interface Turn {
  readonly question: Question;
  /** It went wrong earlier in this round. */
  readonly isRepeated: boolean;
}

/** A question answered in practice. */
export interface Checked {
  /** Absent where it could not be marked. */
  readonly grade: QuestionGrade | undefined;
  readonly checker: CaseChecker | undefined;
  /** ISO 8601: when it comes again; undefined where it is not among the mistakes. */
  readonly due: string | undefined;
}

/** The order of options, another one every time so that nobody learns the place of the answer. */
function optionOrder(question: Question): Pick<PaperItem, 'optionOrder'> {
  // An option that speaks of those above it has to stay below them.
  if (!('options' in question) || question.options.some(({ text }) => /以上|上述/.test(text))) return {};
  const ids = question.options.map(({ id }) => id);
  return { optionOrder: shuffle(ids, mulberry32(streamSeed(newId()))) };
}

/** Some questions one after another, each explained as soon as it is answered; what goes wrong comes once more. */
export class Round {
  readonly total: number;
  right = 0;
  number = 1;
  item: PaperItem | undefined;
  response: Response | undefined;
  checked: Checked | undefined;
  isRepeated = false;

  readonly #host: PracticeHost;
  readonly #options: PracticeOptions;
  #turns: readonly Turn[];

  constructor(host: PracticeHost, options: PracticeOptions, questions: readonly Question[]) {
    this.#host = host;
    this.#options = options;
    this.total = questions.length;
    this.#turns = questions.map(question => ({ question, isRepeated: false }));
    this.#turnTo(this.#turns[0]);
  }

  /** Turns of the round so far, those to be repeated among them. */
  get turns(): number {
    return this.#turns.length;
  }

  answer(response: Response | undefined): void {
    this.response = response;
    this.#host.requestUpdate();
  }

  /** Marks what was answered, shows why, and has the question come again in time. */
  async check(): Promise<void> {
    const { item, isRepeated } = this;
    if (!item || this.checked) return;
    const paper = this.#paperOf(item);
    const checker = this.#host.checker ?? (await loadCaseChecker(paper).catch(() => undefined));
    const responses = this.response === undefined ? {} : { [item.question.id]: this.response };
    const [grade] = gradeAttempt(paper, responses, paper.scoring, checker).questions;
    const isRight = grade?.verdict === 'correct';
    if (!isRepeated && isRight) this.right++;
    if (grade && !isRight) this.#turns = [...this.#turns, { question: item.question, isRepeated: true }];
    const due = grade && !isRepeated ? await this.#rate(grade) : undefined;
    this.checked = { grade, checker, due };
    this.#host.requestUpdate();
    await focusIn(this.#host, '.round-answer');
  }

  next(): void {
    this.#turnTo(this.#turns[this.number]);
    this.number++;
    this.#host.requestUpdate();
    void focusIn(this.#host, '.round-title');
  }

  #turnTo(turn: Turn | undefined): void {
    this.item = turn && { question: turn.question, points: 1, section: 0, ...optionOrder(turn.question) };
    this.isRepeated = turn?.isRepeated ?? false;
    this.response = undefined;
    this.checked = undefined;
  }

  /** Enters how well a question was known; one known at once that never went wrong is not collected. */
  async #rate({ verdict }: QuestionGrade): Promise<string | undefined> {
    const { question } = this.item!;
    const now = this.#options.now();
    const { records, agentId } = this.#options;
    const deck = await records().update<PracticeDeck>(deckKey(agentId()), old => {
      const known = readDeck(old);
      const card = known.cards[question.id];
      if (!card && verdict === 'correct') return known;
      const fresh = { question, due: new Date(now).toISOString() };
      return { ...known, cards: { ...known.cards, [question.id]: rateCard(card ?? fresh, verdict, now) } };
    });
    return deck.cards[question.id]?.due;
  }

  #paperOf(item: PaperItem): Paper {
    const about = { id: 'practice', title: '', month: '', seed: '', passMark: 0 };
    return { ...about, scoring: defaultScoring, items: [item] };
  }
}
