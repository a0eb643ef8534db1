import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../../ui/notice.js';
import type {
  JudgedQuestion,
  JudgedQuestions,
  QuestionVerdict,
} from '../../../engine/quiz/judge-questions.js';
import type { ReportStrings } from '../strings.js';
import { questionNumber, type Titles } from '../titles.js';
import { blockHead, type SaveTable } from './block-head.js';
import { bar, figure, percent } from './bar.js';
import { table } from './table.js';

/** Fewer people than this, and one of them alone moves the discrimination a long way. */
const enoughAttempts = 10;

const chipKinds: Readonly<Partial<Record<QuestionVerdict, string>>> = {
  inverted: 'error',
  'too-hard': 'error',
  'very-likely': 'error',
  likely: 'warning',
  good: 'ok',
};

function questionCells(
  t: ReportStrings,
  titles: Titles,
  paperId: string,
  { questionId, number: known, category, statistics: { facility } }: JudgedQuestion,
): unknown[] {
  const number = questionNumber(titles, paperId, questionId, known);
  return [
    html`<span class="soft small"
        >${number === undefined ? '' : `${t.questionNumber(number)} · `}${category}</span
      >
      <span class="stem">${titles.stems.get(questionId) ?? t.unknownQuestion(questionId)}</span>`,
    facility === undefined ? '–' : html`${percent(facility)}${bar(facility)}`,
  ];
}

/** What takes several people to say. */
function judgementCells(t: ReportStrings, { statistics, verdict }: JudgedQuestion): unknown[] {
  return [
    figure(statistics.discriminationIndex),
    figure(statistics.discriminativeEfficiency),
    verdict && html`<span class="verdict ${chipKinds[verdict] ?? ''}">${t.verdicts[verdict]}</span>`,
  ];
}

/** Which questions are hard, and which of them say something about who knows the rules. */
export function questionsView(
  t: ReportStrings,
  { attempts, skipped, questions }: JudgedQuestions,
  titles: Titles,
  paperId: string,
  save: SaveTable,
): TemplateResult {
  const isJudged = attempts >= 2;
  const caution = !isJudged ? t.tooFew : attempts < enoughAttempts ? t.fewAttempts(attempts) : undefined;
  return html`<section class="block" aria-labelledby="questions-title">
    ${blockHead(t, 'questions-title', t.questionsTitle, save)}
    ${caution === undefined ? nothing : notice('info', caution)}
    ${skipped > 0 ? notice('warning', t.skipped(skipped)) : nothing}
    ${table({
      kind: 'questions',
      labelledBy: 'questions-title',
      columns: [
        { name: t.question },
        { name: t.facility, figures: true },
        ...(isJudged
          ? [
              { name: t.discrimination, figures: true },
              { name: t.efficiency, figures: true },
              { name: t.judgement },
            ]
          : []),
      ],
      rows: questions.map(judged => [
        ...questionCells(t, titles, paperId, judged),
        ...(isJudged ? judgementCells(t, judged) : []),
      ]),
    })}
    ${isJudged ? legend(t) : nothing}
  </section>`;
}

function legend(t: ReportStrings): TemplateResult {
  return html`<details class="small soft">
    <summary>${t.legendTitle}</summary>
    <ul class="legend">
      ${t.legend.map(line => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}
