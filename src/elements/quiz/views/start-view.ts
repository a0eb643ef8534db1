import { html, nothing, type TemplateResult } from 'lit';
import type { Admission } from '../../../engine/quiz/admit.js';
import type { Paper } from '../../../engine/quiz/paper.js';
import { factList, type Fact } from '../../../ui/fact-list.js';
import type { Language } from '../../../ui/language.js';
import { momentName } from '../../../ui/moment.js';
import { notice } from '../../../ui/notice.js';
import type { AttemptSession } from '../attempt-session.js';
import type { QuizStrings } from '../strings.js';

interface StartProps {
  readonly t: QuizStrings;
  readonly language: Language;
  readonly session: AttemptSession;
  readonly start: () => void;
  readonly practise: () => void;
}

function rulesOf({ t, language }: StartProps, paper: Paper): readonly string[] {
  const { items, timeLimitMinutes, scoring, closes, attempts } = paper;
  const has = (type: string): boolean => items.some(item => item.question.type === type);
  return [
    timeLimitMinutes !== undefined && t.ruleTime,
    closes !== undefined && t.ruleCloses(momentName(closes, language)),
    t.ruleKept,
    has('multiple') && t.multipleRules[scoring.multiple],
    has('fill-in') && t.ruleFillIn,
    t.countingNote(attempts ?? 1),
  ].filter(rule => rule !== false);
}

function earlierList({ t, session: { earlier, shown } }: StartProps): TemplateResult {
  if (earlier.length === 0) return html`<p class="soft">${t.noEarlier}</p>`;
  return html`<section class="note">
    <h3>${t.earlierTitle(earlier.length)}</h3>
    ${
      shown === 'nothing'
        ? nothing
        : html`<ul class="earlier">
            ${earlier.map(
              ({ attemptNumber, total, passed }) =>
                html`<li>
                  ${
                    attemptNumber > 0
                      ? t.earlierLine(attemptNumber, total, passed)
                      : t.practiceLine(total, passed)
                  }
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}

/** Why the paper cannot be begun now; undefined where it can. */
function hindrance({ t, language, session }: StartProps, admission: Admission): string | undefined {
  const at = (time: number): string => momentName(new Date(time).toISOString(), language);
  switch (admission.kind) {
    case 'early':
      return t.opensAt(at(admission.opensAt));
    case 'closed':
      return t.closedAt(at(admission.closedAt));
    case 'practice':
      return session.published.sealed || session.shown !== 'answers' ? t.noPractice : undefined;
    default:
      return undefined;
  }
}

/** What the agent should know before the clock starts. */
export function startView(props: StartProps): TemplateResult {
  const { t, session, start, practise } = props;
  const { admission, published } = session;
  const { items, timeLimitMinutes, passMark } = published;
  const facts: readonly Fact[] = [
    [t.questionsLabel, t.questions(items.length)],
    [t.timeLabel, timeLimitMinutes === undefined ? t.noTimeLimit : t.minutes(timeLimitMinutes)],
    [t.passMarkLabel, t.points(passMark)],
  ];
  const reason = hindrance(props, admission);
  const name =
    admission.kind === 'counts' && admission.number > 1
      ? t.startNext(admission.number)
      : admission.kind === 'practice'
        ? t.practise
        : t.start;
  return html`${factList(facts)}
    <section class="note">
      <h3>${t.rulesTitle}</h3>
      <ul class="rules">
        ${rulesOf(props, published).map(rule => html`<li>${rule}</li>`)}
      </ul>
    </section>
    ${earlierList(props)} ${reason ? notice('info', reason) : nothing}
    <div class="row actions">
      ${
        reason || items.length === 0
          ? nothing
          : html`<button class="primary big start" type="button" @click=${start}>${name}</button>`
      }
      <button type="button" class="mistakes" @click=${practise}>${t.mistakes}</button>
    </div>`;
}
