import { html, nothing, type TemplateResult } from 'lit';
import type {
  CaseQuestion,
  MatchingQuestion,
  Option,
  OrderingQuestion,
  TypingQuestion,
} from '../../../engine/packs/question-types.js';
import { markCase, type CaseChecker } from '../../../engine/quiz/mark-case.js';
import { measureTyping } from '../../../engine/quiz/measure-typing.js';
import type { TypedText } from '../../../engine/quiz/read-response.js';
import { glyph } from '../../../ui/glyphs.js';
import type { MarkedStrings } from './after-strings.js';

interface Marked {
  readonly right: boolean;
  readonly text: TemplateResult;
}

/** Lines with a sign each for right or mistaken. */
const markedList = (lines: readonly Marked[]): TemplateResult =>
  html`<ol class="choices">
    ${lines.map(
      ({ right, text }) =>
        html`<li class=${right ? 'right' : 'mistaken'}>
          <span class="sign">${glyph(right ? 'check' : 'close')}</span><span class="grow">${text}</span>
        </li>`,
    )}
  </ol>`;

const textOf = (options: readonly Option[], id: string | undefined): string | undefined =>
  options.find(option => option.id === id)?.text;

/** What was given against what is right; the right one only where it differs. */
const comparison = (t: MarkedStrings, label: string, given: string | undefined, key: string): Marked => {
  const right = given === key;
  return {
    right,
    text: html`${label}${t.yourAnswer}：${given ?? t.noAnswer}${right ? nothing : html`<br />${t.rightAnswer}：${key}`}`,
  };
};

export function reviewMatching(
  t: MarkedStrings,
  { prompts, options, answer }: MatchingQuestion,
  chosen: readonly string[],
): TemplateResult {
  return markedList(
    prompts.map(({ id, text }, i) =>
      comparison(t, `${text} · `, textOf(options, chosen[i]), textOf(options, answer[id]) ?? ''),
    ),
  );
}

export function reviewOrdering(
  t: MarkedStrings,
  { options, answer }: OrderingQuestion,
  order: readonly string[],
): TemplateResult {
  return markedList(
    answer.map((id, i) => comparison(t, `${i + 1}. `, textOf(options, order[i]), textOf(options, id) ?? '')),
  );
}

export function reviewCase(
  t: MarkedStrings,
  question: CaseQuestion,
  reply: string,
  checker: CaseChecker | undefined,
): TemplateResult {
  const passage = (title: string, text: string): TemplateResult =>
    html`<figure class="passage">
      <figcaption class="hint">${title}</figcaption>
      <blockquote>${text}</blockquote>
    </figure>`;
  const marks = markCase(question, reply, checker);
  return html`${passage(t.originalReply, question.reply)} ${reply ? passage(t.yourAnswer, reply) : nothing}
  ${markedList(
    marks.map(({ title, met, found, message }) => ({
      right: met,
      text: html`${title}：${met ? t.met : t.notMet}${found ? html` · ${t.foundWording(found)}` : nothing}${
        message ? html`<br /><span class="soft">${message}</span>` : nothing
      }`,
    })),
  )}
  ${passage(t.goodReply, question.answer)}`;
}

export function reviewTyping(
  t: MarkedStrings,
  question: TypingQuestion,
  typed: TypedText | undefined,
): TemplateResult | typeof nothing {
  if (!typed) return nothing;
  const { perMinute, accuracy, fast, accurate } = measureTyping(question, typed);
  return markedList([
    { right: fast && accurate, text: html`${t.typingFigures(perMinute, accuracy)}<br />${typed.text}` },
  ]);
}
