import { html, nothing, type TemplateResult } from 'lit';
import type { JudgedQuestion } from '../../../engine/quiz/judge-questions.js';
import type { QuestionResponses, ResponseCount } from '../../../engine/quiz/response-counts.js';
import type { Cell } from '../../../engine/text/csv.js';
import { factList } from '../../../ui/fact-list.js';
import { glyph } from '../../../ui/glyphs.js';
import { bar, figure, percent } from '../views/bar.js';
import { blockHead } from '../views/block-head.js';
import { table } from '../views/table.js';
import type { QuestionsStrings } from './questions-strings.js';
import type { QuestionsParts } from './questions-view.js';

/** Every question of the paper, in its order: how it was answered, its figures, and the way to correct its key. */
export function questionList(parts: QuestionsParts): TemplateResult {
  const { desk, context, x } = parts;
  const place = ({ questionId, number }: JudgedQuestion): number => desk.numberOf(questionId) ?? number;
  const questions = [...desk.judged.questions].sort((a, b) => place(a) - place(b));
  const dropped = Object.entries(desk.data?.correction?.questions ?? {}).flatMap(([id, correction]) =>
    'excluded' in correction ? [id] : [],
  );
  const save = (kind: 'csv' | 'xlsx'): void => void desk.save(x.questionsTitle, countRows(parts), kind);
  return html`<section class="block" aria-labelledby="list-title">
    ${blockHead(context.t, 'list-title', x.questionsTitle, desk.counts.size > 0 ? save : undefined)}
    <ul class="question-list">
      ${questions.map(judged => html`<li>${questionView(parts, judged.questionId, judged)}</li>`)}
      ${dropped.map(id => html`<li>${questionView(parts, id, undefined)}</li>`)}
    </ul>
  </section>`;
}

function questionView(
  parts: QuestionsParts,
  questionId: string,
  judged: JudgedQuestion | undefined,
): TemplateResult {
  const { desk, context, x } = parts;
  const { t, titles } = context;
  const correction = desk.data?.correction?.questions[questionId];
  const number = desk.numberOf(questionId);
  const stem = titles.stems.get(questionId) ?? t.unknownQuestion(questionId);
  const name = number === undefined ? '' : t.questionNumber(number);
  return html`<details data-question=${questionId}>
    <summary>
      <span class="soft small"
        >${[name, judged?.category].filter(Boolean).join(' · ')}
        ${
          judged?.statistics.facility === undefined
            ? nothing
            : `· ${t.facility} ${percent(judged.statistics.facility)}`
        }
        ${
          correction
            ? html`<span class="chip info">${'excluded' in correction ? x.dropped : x.corrected}</span>`
            : nothing
        }</span
      >
      <span class="stem">${stem}</span>
    </summary>
    <div class="question-detail">
      ${correction?.reason ? html`<p>${x.reason}：${correction.reason}</p>` : nothing}
      ${countsView(parts, questionId)} ${judged ? statisticsView(parts, judged) : nothing}
      ${
        desk.data?.paper
          ? html`<div class="row">
              <button
                type="button"
                class="correct"
                aria-label=${x.correctQuestion(name || stem)}
                @click=${() => void desk.correct(questionId)}
              >
                ${x.correct}
              </button>
            </div>`
          : nothing
      }
    </div>
  </details>`;
}

/** What an answer is called: true and false have names of their own, blanks are numbered. */
function answerName(x: QuestionsStrings, { text }: ResponseCount, type: string | undefined): string {
  if (type !== 'true-false') return text;
  return text === 'true' ? x.isTrue : x.isFalse;
}

function partName(x: QuestionsStrings, { part }: ResponseCount, type: string | undefined): string {
  if (part === undefined) return '';
  return type === 'fill-in' ? x.blank(part) : part;
}

function countsView({ desk, x }: QuestionsParts, questionId: string): TemplateResult | typeof nothing {
  if (!desk.data?.paper) return nothing;
  const counted = desk.counts.get(questionId);
  if (!counted || counted.asked === 0) return html`<p class="soft">${x.noAnswers}</p>`;
  if (counted.counts.length === 0) return html`<p class="soft">${x.freeText}</p>`;
  const type = desk.typeOf(questionId);
  const hasParts = counted.counts.some(({ part }) => part !== undefined);
  const title = `counts-${encodeURIComponent(questionId)}`;
  return html`<h4 id=${title}>${x.countsTitle}</h4>
    ${table({
      kind: 'tallies counts',
      labelledBy: title,
      columns: [
        { name: x.answer },
        ...(hasParts ? [{ name: '' }] : []),
        { name: x.chosen, figures: true },
        { name: x.share, figures: true },
      ],
      rows: [
        ...counted.counts.map(count => [
          html`${hasParts ? partName(x, count, type) : answerName(x, count, type)}${
            hasParts ? nothing : rightMark(x, count)
          }`,
          ...(hasParts ? [html`${answerName(x, count, type)}${rightMark(x, count)}`] : []),
          count.count,
          shareCell(count.count, counted),
        ]),
        [
          html`<span class="soft">${x.unanswered}</span>`,
          ...(hasParts ? [''] : []),
          counted.asked - counted.answered,
          shareCell(counted.asked - counted.answered, counted),
        ],
      ],
    })}`;
}

const rightMark = (x: QuestionsStrings, { isRight }: ResponseCount): TemplateResult | typeof nothing =>
  isRight ? html` <span class="chip ok">${glyph('check')}${x.rightMark}</span>` : nothing;

const shareCell = (count: number, { asked }: QuestionResponses): TemplateResult =>
  html`${percent(count / asked)}${bar(count / asked)}`;

function statisticsView(
  { context, x }: QuestionsParts,
  { attempts, statistics }: JudgedQuestion,
): TemplateResult {
  const { t } = context;
  const { facility, sd, covariance, maxCovariance, effectiveWeight } = statistics;
  return html`<div class="statistics">
    ${factList([
      [x.attempts, attempts],
      [t.facility, facility === undefined ? '–' : `${figure(100 * facility, 4)}%`],
      [x.sd, figure(sd, 6)],
      [x.covariance, figure(covariance, 6)],
      [x.maxCovariance, figure(maxCovariance, 6)],
      [t.discrimination, figure(statistics.discriminationIndex, 6)],
      [t.efficiency, figure(statistics.discriminativeEfficiency, 6)],
      [x.effectiveWeight, figure(effectiveWeight, 6)],
    ])}
  </div>`;
}

function countRows({ desk, context, x }: QuestionsParts): readonly (readonly Cell[])[] {
  const { t, titles } = context;
  const head = [t.question, t.agentId, x.answer, x.rightMark, x.chosen, x.attempts];
  const rows = [...desk.counts].flatMap(([id, { counts, asked, answered }]) => {
    const type = desk.typeOf(id);
    const stem = titles.stems.get(id) ?? id;
    const answers = counts.map(count => {
      const name = [partName(x, count, type), answerName(x, count, type)].filter(Boolean).join('：');
      return [stem, id, name, count.isRight ? '✓' : '', count.count, asked];
    });
    return [...answers, [stem, id, x.unanswered, '', asked - answered, asked]];
  });
  return [head, ...rows];
}
