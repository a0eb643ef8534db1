import { html, nothing, type TemplateResult } from 'lit';
import type { Paper } from '../../../engine/quiz/paper.js';
import type { StoredResult } from '../../../engine/quiz/stored-result.js';
import type { QuizStrings } from '../strings.js';
import { factList, type Fact } from '../../../ui/fact-list.js';

interface StartProps {
  readonly t: QuizStrings;
  readonly paper: Paper;
  readonly earlier: readonly StoredResult[];
  readonly start: () => void;
}

/** What the agent should know before the clock starts. */
export function startView({ t, paper, earlier, start }: StartProps): TemplateResult {
  const { items, timeLimitMinutes, passMark, scoring } = paper;
  const has = (type: string): boolean => items.some(item => item.question.type === type);
  const facts: readonly Fact[] = [
    [t.questionsLabel, t.questions(items.length)],
    [t.timeLabel, timeLimitMinutes === undefined ? t.noTimeLimit : t.minutes(timeLimitMinutes)],
    [t.passMarkLabel, t.points(passMark)],
  ];
  const rules = [
    timeLimitMinutes !== undefined && t.ruleTime,
    t.ruleKept,
    has('multiple') && t.multipleRules[scoring.multiple],
    has('fill-in') && t.ruleFillIn,
    t.practiceNote,
  ].filter(rule => rule !== false);
  return html`${factList(facts)}
    <section class="note">
      <h3>${t.rulesTitle}</h3>
      <ul class="rules">
        ${rules.map(rule => html`<li>${rule}</li>`)}
      </ul>
    </section>
    ${
      earlier.length === 0
        ? html`<p class="soft">${t.noEarlier}</p>`
        : html`<section class="note">
            <h3>${t.earlierTitle(earlier.length)}</h3>
            <ul class="earlier">
              ${earlier.map(
                ({ attemptNumber, total, passed }) =>
                  html`<li>${t.earlierLine(attemptNumber, total, passed)}</li>`,
              )}
            </ul>
          </section>`
    }
    ${
      items.length === 0
        ? nothing
        : html`<div class="row actions">
            <button class="primary big start" type="button" @click=${start}>
              ${earlier.length > 0 ? t.practise : t.start}
            </button>
          </div>`
    }`;
}
