import { html, nothing, type TemplateResult } from 'lit';
import type { FillInQuestion, NumberRange, Question } from '../../../engine/packs/question-types.js';
import type { QuestionGrade } from '../../../engine/quiz/grade-attempt.js';
import { isRightBlank } from '../../../engine/quiz/grade-question.js';
import type { CaseChecker } from '../../../engine/quiz/mark-case.js';
import type { PaperItem } from '../../../engine/quiz/paper.js';
import type { Response, TypedText } from '../../../engine/quiz/read-response.js';
import { glyph } from '../../../ui/glyphs.js';
import { typeName } from '../questions/question-body.js';
import { optionLetter } from '../questions/option-row.js';
import { shownOptions } from '../questions/question-props.js';
import { questionImage } from '../questions/question-image.js';
import type { MarkedStrings } from './after-strings.js';
import { givenList } from './given-list.js';
import { reviewCase, reviewMatching, reviewOrdering, reviewTyping } from './review-rarer.js';

interface ReviewItemProps {
  readonly t: MarkedStrings;
  readonly item: PaperItem;
  readonly number: number;
  readonly response: Response | undefined;
  /** Absent for a question that was not marked. */
  readonly grade: QuestionGrade | undefined;
  /** What judged the cases. */
  readonly checker: CaseChecker | undefined;
  /** Otherwise only what was given is shown: there is no key, or it is not to be seen. */
  readonly hasAnswer: boolean;
  /** What became of the key after the exam. */
  readonly correction?: QuestionCorrected | undefined;
  /** Whether its points are shown, as they are on a paper. */
  readonly hasPoints?: boolean;
  /** What stands below the question. */
  readonly below?: TemplateResult | typeof nothing;
}

interface QuestionCorrected {
  readonly isMade: boolean;
  readonly isDropped: boolean;
  /** Points by the first key; undefined where they cannot be told. */
  readonly pointsBefore: number | undefined;
}

interface ShownChoice {
  readonly label: string;
  readonly right: boolean;
  readonly chosen: boolean;
}

const chipKinds = { correct: 'ok', partial: 'warning', wrong: 'error', unanswered: 'warning' } as const;

function choicesOf({ t, item, response, grade }: ReviewItemProps, question: Question): ShownChoice[] {
  // A corrected key may let other answers stand besides its own.
  const accepted = [item.accepted ?? []].flat();
  const isTaken = grade?.verdict === 'correct';
  if (question.type === 'true-false')
    return [true, false].map(value => ({
      label: value ? t.right : t.wrong,
      right: question.answer === value || accepted.includes(value),
      chosen: response === value,
    }));
  if (question.type !== 'single' && question.type !== 'multiple') return [];
  const answer = [question.answer].flat();
  const chosen = [response ?? []].flat();
  return shownOptions(question.options, item.optionOrder).map(({ id, text }, i) => ({
    label: `${optionLetter(i)}. ${text}`,
    right:
      answer.includes(id) ||
      (question.type === 'single' && accepted.includes(id)) ||
      (isTaken && chosen.includes(id)),
    chosen: chosen.includes(id),
  }));
}

function choiceList(props: ReviewItemProps): TemplateResult {
  const { t, item } = props;
  return html`<ul class="choices">
    ${choicesOf(props, item.question).map(
      ({ label, right, chosen }) =>
        html`<li class="${right ? 'right' : ''} ${chosen && !right ? 'mistaken' : ''}">
          <span class="sign">${right ? glyph('check') : chosen ? glyph('close') : nothing}</span>
          <span class="grow">${label}</span>
          ${chosen ? html`<span class="chip ${right ? 'ok' : 'error'}">${t.yourChoice}</span>` : nothing}
          ${right ? html`<span class="chip ok">${t.rightAnswer}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

/** The numbers that are right as well; nothing where the wordings say it all. */
const rangeNote = (t: MarkedStrings, range: NumberRange | null | undefined): string =>
  range && range.from !== range.to ? t.rangeToo(range.from, range.to) : '';

function blankList({ t, response, grade }: ReviewItemProps, question: FillInQuestion): TemplateResult {
  const texts = (response ?? []) as readonly string[];
  return html`<ol class="choices">
    ${question.answer.map((accepted, i) => {
      const given = texts[i] ?? '';
      const right = grade?.verdict === 'correct' || isRightBlank(question, i, given);
      return html`<li class=${right ? 'right' : 'mistaken'}>
        <span class="sign">${glyph(right ? 'check' : 'close')}</span>
        <span class="grow">
          ${t.blank(i + 1)} · ${t.yourAnswer}：${given.trim() || t.noAnswer}<br />
          ${t.rightAnswer}：${accepted.join(' / ')}${rangeNote(t, question.ranges?.[i])}
        </span>
      </li>`;
    })}
  </ol>`;
}

/** What was given beside what is right, as the type has it. */
function answers(props: ReviewItemProps): TemplateResult | typeof nothing {
  const { t, item, response, checker, hasAnswer } = props;
  const { question } = item;
  if (!hasAnswer) return givenList(t, question, response);
  const given = (response ?? []) as readonly string[];
  switch (question.type) {
    case 'fill-in':
      return blankList(props, question);
    case 'matching':
      return reviewMatching(t, question, given);
    case 'ordering':
      return reviewOrdering(t, question, given);
    case 'case':
      return reviewCase(t, question, (response ?? '') as string, checker);
    case 'typing':
      return reviewTyping(t, question, response as TypedText | undefined);
    default:
      return choiceList(props);
  }
}

function correctionLine({ t, grade, correction }: ReviewItemProps): TemplateResult | typeof nothing {
  if (!correction?.isMade) return nothing;
  const { isDropped, pointsBefore } = correction;
  if (isDropped) return html`<p><span class="chip warning">${t.questionDropped}</span></p>`;
  const before = pointsBefore ?? grade?.points;
  return before === undefined
    ? nothing
    : html`<p><span class="chip warning">${t.questionCorrected(before)}</span></p>`;
}

/** Why, and where it is written, as far as the question says so. */
function whyBox(t: MarkedStrings, { explanation, source }: Question): TemplateResult | typeof nothing {
  if (!explanation && !source) return nothing;
  return html`<div class="why">
    ${explanation ? html`<p><b>${t.explanation}</b> ${explanation}</p>` : nothing}
    ${source ? html`<p class="soft small">${t.source}：${source}</p>` : nothing}
  </div>`;
}

/** One question with the agent's answer, the right one, why, and where it is written. */
export function reviewItem(props: ReviewItemProps): TemplateResult {
  const { t, item, number, response, grade, hasAnswer, hasPoints = true } = props;
  const { question } = item;
  return html`<article class="question" aria-labelledby="review-${number}">
    <div class="row spread">
      <h3 id="review-${number}">
        ${t.questionNumber(number)}<span class="chip">${typeName({ t, question })}</span>
      </h3>
      <span class="row">
        ${
          grade
            ? html`<span class="chip ${chipKinds[grade.verdict]}">${t.verdicts[grade.verdict]}</span> ${
                  hasPoints
                    ? html`<span class="soft small">${t.pointsOf(grade.points, grade.maxPoints)}</span>`
                    : nothing
                }`
            : html`<span class="chip">${t.notCounted}</span>`
        }
      </span>
    </div>
    <p class="stem">${question.stem}</p>
    ${questionImage(question)} ${correctionLine(props)} ${answers(props)}
    ${response === undefined && grade ? html`<p class="soft">${t.noAnswer}</p>` : nothing}
    ${hasAnswer ? whyBox(t, question) : nothing} ${props.below ?? nothing}
  </article>`;
}
