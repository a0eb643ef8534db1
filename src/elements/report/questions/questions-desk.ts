import type { TemplateResult } from 'lit';
import type { Question } from '../../../engine/packs/question-types.js';
import type { TeamMember } from '../../../engine/quiz/attendance.js';
import { correctPaper, type KeyCorrection } from '../../../engine/quiz/correct-paper.js';
import type { CaseChecker } from '../../../engine/quiz/mark-case.js';
import type { ObjectionDecision } from '../../../engine/quiz/objection.js';
import { correctionKey, resetKey } from '../../../engine/quiz/record-keys.js';
import { judgeQuestions, type JudgedQuestions } from '../../../engine/quiz/judge-questions.js';
import { regrade, type Regraded } from '../../../engine/quiz/regrade.js';
import { readResets, type Reset } from '../../../engine/quiz/reset.js';
import { responseCounts, type QuestionResponses } from '../../../engine/quiz/response-counts.js';
import type { Cell } from '../../../engine/text/csv.js';
import { downloadSheet, type SheetKind } from '../../../ui/sheets/write-sheet.js';
import type { Desk, DeskContext, DeskHost } from '../desk-host.js';
import { resultKey } from '../find-results.js';
import { draftOf, faultOf, withDraft, type DraftFault, type KeyDraft } from './key-draft.js';
import { isMarkChanged } from './key-form.js';
import { loadCaseChecker } from './load-case-checker.js';
import { questionNumber } from '../titles.js';
import { questionsStrings } from './questions-strings.js';
import { questionsView } from './questions-view.js';
import { readQuestions, type KeptObjection, type QuestionsData } from './read-questions.js';

export { styles } from './questions.styles.js';

/** A correction being made, with what it would do. */
export interface OpenDraft {
  /** The question as it was asked, with its first key. */
  readonly asked: Question;
  readonly draft: KeyDraft;
  readonly fault: DraftFault | undefined;
  /** The faults are said once the trainer has asked to apply it. */
  readonly isAsked: boolean;
  /** Everybody's mark before and after; empty while the draft changes nothing. */
  readonly regraded: readonly Regraded[];
}

/** What has just been done. */
export type Said =
  | { readonly what: 'decided' | 'allowed' | 'unsaved' }
  | { readonly what: 'applied'; readonly changed: number };

/** The questions of a paper: what is contested, how each was answered, its key corrected, another attempt allowed. */
export class QuestionsDesk implements Desk {
  /** Undefined until it has been read; null in a month without results. */
  data: QuestionsData | null | undefined;
  counts: ReadonlyMap<string, QuestionResponses> = new Map();
  judged: Pick<JudgedQuestions, 'questions'> = { questions: [] };
  /** Everybody who may sit the paper. */
  people: readonly TeamMember[] = [];
  open: OpenDraft | undefined;
  said: Said | undefined;

  readonly #host: DeskHost;
  #checker: CaseChecker | undefined;

  constructor(host: DeskHost) {
    this.#host = host;
  }

  async load({ view, paper, titles, records }: DeskContext): Promise<void> {
    if (!paper) {
      this.data = null;
      return;
    }
    const { results } = view;
    const known = [...results.map(({ agent }) => agent), ...view.team];
    const people = [...new Map(known.map(person => [person.id, person])).values()];
    const { month } = view;
    const { paperId } = paper;
    const agentIds = people.map(({ id }) => id);
    const data = await readQuestions({ records, month, paperId, results, agentIds });
    if (this.data?.paperId !== data.paperId) this.open = this.said = undefined;
    this.data = data;
    this.people = people;
    this.judged = judgeQuestions(paper.counted, id => titles.pooled.has(id));
    const counted = new Set(paper.counted.map(({ attemptId }) => attemptId));
    this.counts = countResponses(data, counted);
    if (this.open) this.#change(this.open.draft);
  }

  view(context: DeskContext): TemplateResult {
    return questionsView({ desk: this, context, x: questionsStrings[context.language] });
  }

  /** The place of a question on the paper, from 1, as on the page with the results. */
  numberOf(questionId: string): number | undefined {
    const context = this.#host.context();
    const known = this.judged.questions.find(judged => judged.questionId === questionId)?.number;
    return context && questionNumber(context.titles, this.data?.paperId, questionId, known);
  }

  typeOf(questionId: string): string | undefined {
    return this.data?.paper?.items.find(({ question }) => question.id === questionId)?.question.type;
  }

  /** Whether the results can be rewritten: those a page hands over are its own. */
  get canApply(): boolean {
    return this.#host.context()?.source.given === undefined;
  }

  async decide({ key, objection }: KeptObjection, accepted: boolean, reason: string): Promise<void> {
    const context = this.#host.context();
    if (!context || reason.trim() === '') return;
    const at = new Date(context.now()).toISOString();
    const decision: ObjectionDecision = { at, accepted, reason: reason.trim() };
    await context.records.update<unknown>(key, () => ({ ...objection, decision }));
    await this.#host.refresh();
    this.said = { what: 'decided' };
    await this.#focus('.said');
  }

  async allow(agentId: string, reason: string, by: string): Promise<void> {
    const context = this.#host.context();
    const { data } = this;
    if (!context || !data || agentId === '' || reason.trim() === '') return;
    const at = new Date(context.now()).toISOString();
    const reset: Reset = { version: 1, at, reason: reason.trim(), ...(by.trim() ? { by: by.trim() } : {}) };
    await context.records.update<unknown>(resetKey(data.paperId, agentId), old => [
      ...readResets(old),
      reset,
    ]);
    await this.#host.refresh();
    this.said = { what: 'allowed' };
    await this.#focus('.said');
  }

  /** Opens the key of a question to be corrected. */
  async correct(questionId: string): Promise<void> {
    const asked = this.data?.paper?.items.find(({ question }) => question.id === questionId)?.question;
    if (!asked) return;
    this.#checker = await loadCaseChecker(asked);
    this.said = undefined;
    this.#change(draftOf(asked, this.data?.correction?.questions[questionId]), asked, false);
    await this.#focus('#key-title');
  }

  change(part: Partial<KeyDraft>): void {
    if (this.open) this.#change({ ...this.open.draft, ...part });
  }

  async cancel(): Promise<void> {
    const id = this.open?.asked.id;
    this.open = undefined;
    await this.#focus(`[data-question="${CSS.escape(id ?? '')}"] summary`);
  }

  /** Puts the correction into force and rewrites every mark it changes. */
  async apply(): Promise<void> {
    const context = this.#host.context();
    const { open, data } = this;
    if (!context || !open || !data || !this.canApply) return;
    if (open.fault) {
      this.open = { ...open, isAsked: true };
      await this.#focus('.fault');
      return;
    }
    const { records } = context;
    await records.set(correctionKey(data.paperId), this.#correctionOf(open));
    const changed = open.regraded.filter(({ before, after }) => before !== after);
    for (const { after } of changed)
      await records.set(resultKey(after.month, after.agent.id, after.attemptId), after);
    this.open = undefined;
    await this.#host.refresh();
    this.said = { what: 'applied', changed: open.regraded.filter(isMarkChanged).length };
    await this.#focus('.said');
  }

  async save(title: string, rows: readonly (readonly Cell[])[], kind: SheetKind): Promise<void> {
    const context = this.#host.context();
    if (!context) return;
    const saved = await downloadSheet(context.t.fileName(title, context.view.month), rows, kind);
    this.said = saved ? undefined : { what: 'unsaved' };
    this.#host.requestUpdate();
  }

  #correctionOf({ draft, asked }: Pick<OpenDraft, 'draft' | 'asked'>): KeyCorrection {
    const at = new Date(this.#host.context()?.now() ?? 0).toISOString();
    return withDraft(this.data?.correction, draft, asked, at);
  }

  #change(draft: KeyDraft, asked = this.open?.asked, isAsked = this.open?.isAsked ?? false): void {
    const { data } = this;
    if (!data?.paper || !asked) return;
    const { paper, correction: old, answers, results } = data;
    const fault = faultOf(draft, asked, old?.questions[asked.id]);
    const isReadable = fault === undefined || fault === 'no-reason';
    const next = this.#correctionOf({ draft, asked });
    const regraded = isReadable
      ? regrade(results, { paper, old, next, answers, checker: this.#checker })
      : [];
    this.open = { asked, draft, fault, isAsked, regraded };
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.drawn();
    this.#host.root().querySelector<HTMLElement>(selector)?.focus();
  }
}

/** What was answered in the attempts that count, marked by the key in force. */
function countResponses(
  { paper, correction, results, answers }: QuestionsData,
  counted: ReadonlySet<string>,
): ReadonlyMap<string, QuestionResponses> {
  if (!paper) return new Map();
  const own = results.flatMap(result => {
    const responses = counted.has(result.attemptId) ? answers.get(result.attemptId) : undefined;
    const asked = [...result.questions, ...(result.excluded ?? [])].map(({ questionId }) => questionId);
    return responses ? [{ responses, asked: new Set(asked) }] : [];
  });
  const counts = responseCounts(
    correctPaper(paper, correction),
    own.map(({ responses }) => responses),
    (attempt, questionId) => own[attempt]!.asked.has(questionId),
  );
  return new Map(counts.map(count => [count.questionId, count]));
}
