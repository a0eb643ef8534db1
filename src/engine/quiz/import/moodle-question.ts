import { readNumber, tidyNumber } from './numbers.js';
import { plainText, type PlainText } from './plain-text.js';
import { matchingOf, optionId, optionsOf, type Report } from './question-draft.js';
import { truthOf } from './truth.js';
import { childOf, childrenOf, textOf, type XmlElement } from './xml.js';

export interface MoodleAnswer {
  readonly text: string;
  /** Percent of the points. */
  readonly fraction: number;
  readonly tolerance: number;
  readonly feedback: string;
}

/** The formatted text in an element: its own `<text>`. */
export function formatted(element: XmlElement | undefined): PlainText {
  const inner = element && childOf(element, 'text');
  return plainText(inner ? textOf(inner) : '');
}

const valueOf = (element: XmlElement, name: string): string => {
  const child = childOf(element, name);
  return child ? textOf(child).trim() : '';
};

const answersOf = (question: XmlElement): MoodleAnswer[] =>
  childrenOf(question, 'answer').map(answer => ({
    text: formatted(answer).text,
    fraction: Number(answer.attributes.get('fraction') ?? 0),
    tolerance: Number(valueOf(answer, 'tolerance') || 0),
    feedback: formatted(childOf(answer, 'feedback')).text,
  }));

type Key = Readonly<Record<string, unknown>>;

function choice(question: XmlElement, answers: readonly MoodleAnswer[], report: Report): Key | undefined {
  const options = optionsOf(answers.map(answer => answer.text));
  if (options.length < 2) return report('missing-options');
  const right = (least: number): string[] =>
    answers.flatMap(({ fraction }, i) => (fraction >= least ? [optionId(i)] : []));
  if (/^(?:false|0)$/i.test(valueOf(question, 'single'))) {
    const answer = right(Number.MIN_VALUE);
    return answer.length > 0 ? { type: 'multiple', options, answer } : report('missing-answer');
  }
  for (const { fraction, text } of answers)
    if (fraction > 0 && fraction < 100) report('partial-credit', text);
  const full = right(100);
  if (full.length === 0) return report('missing-answer');
  if (full.length === 1) return { type: 'single', options, answer: full[0] };
  report('several-right');
  return { type: 'multiple', options, answer: full };
}

function written(answers: readonly MoodleAnswer[], report: Report): MoodleAnswer[] {
  for (const { fraction, text } of answers)
    if (fraction > 0 && fraction < 100) report('partial-credit', text);
  return answers.filter(({ fraction, text }) => fraction >= 100 && text !== '');
}

function shortAnswer(answers: readonly MoodleAnswer[], report: Report): Key | undefined {
  const wordings = written(answers, report).map(answer => answer.text);
  // An asterisk stands for anything, which no wording can say.
  const wild = wordings.find(wording => /(^|[^\\])\*/.test(wording));
  if (wild !== undefined) return report('unknown-answer', wild);
  const accepted = wordings.map(wording => wording.replace(/\\\*/g, '*'));
  return accepted.length > 0 ? { type: 'fill-in', answer: [accepted] } : report('missing-answer');
}

function numerical(answers: readonly MoodleAnswer[], report: Report): Key | undefined {
  const full = written(answers, report);
  const numbers = full.map(({ text, tolerance }) => readNumber(`${text}:${tidyNumber(tolerance)}`));
  if (full.length === 0) return report('missing-answer');
  const lost = full.find((_, i) => !numbers[i]);
  if (lost) return report('unknown-answer', lost.text);
  const ranges = numbers.flatMap(number => number?.range ?? []);
  if (ranges.length > 1) return report('unsupported-type', 'several-ranges');
  return {
    type: 'fill-in',
    answer: [full.map(({ text }) => text)],
    ...(ranges.length > 0 && { ranges }),
  };
}

function matching(question: XmlElement, report: Report): Key | undefined {
  const pairs = childrenOf(question, 'subquestion').map(sub => {
    const answer = childOf(sub, 'answer');
    return [formatted(sub).text, answer ? plainText(valueOf(answer, 'text')).text : ''] as const;
  });
  const whole = pairs.filter(([, right]) => right !== '');
  return whole.some(([left]) => left !== '') ? (matchingOf(whole) as Key) : report('missing-answer');
}

function ordering(answers: readonly MoodleAnswer[], report: Report): Key | undefined {
  const options = optionsOf(answers.map(answer => answer.text));
  if (options.length < 2) return report('missing-options');
  return { type: 'ordering', options, answer: options.map(option => option.id) };
}

/** The type and key of a Moodle question. */
export function moodleKey(question: XmlElement, report: Report): Key | undefined {
  const type = question.attributes.get('type') ?? '';
  const answers = answersOf(question);
  switch (type) {
    case 'multichoice':
      return choice(question, answers, report);
    case 'truefalse': {
      const right = answers.find(({ fraction }) => fraction >= 100);
      const answer = truthOf(right?.text ?? '');
      return answer === undefined ? report('missing-answer') : { type: 'true-false', answer };
    }
    case 'shortanswer':
      return shortAnswer(answers, report);
    case 'numerical':
      return numerical(answers, report);
    case 'matching':
      return matching(question, report);
    case 'ordering':
      return ordering(answers, report);
    default:
      return report('unsupported-type', type);
  }
}

/** The general feedback, then what is said about single answers. */
export function moodleExplanation(question: XmlElement): string | undefined {
  const remarks = answersOf(question).flatMap(({ text, feedback }) =>
    feedback === '' ? [] : [`“${text}”：${feedback}`],
  );
  const general = formatted(childOf(question, 'generalfeedback')).text;
  return [general, ...remarks].filter(part => part !== '').join('\n') || undefined;
}

/** What a question is worth, where that is not the one point every Moodle question begins with. */
export function moodlePoints(question: XmlElement): number | undefined {
  const points = Number(valueOf(question, 'defaultgrade') || 1);
  return points > 0 && points !== 1 ? tidyNumber(points) : undefined;
}

export const moodleId = (question: XmlElement): string | undefined =>
  valueOf(question, 'idnumber') || undefined;
