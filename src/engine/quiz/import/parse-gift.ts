import { explanationOf, readGiftBody, type GiftAnswer, type GiftBody } from './gift-answers.js';
import { markBlanks } from './blanks-in-stem.js';
import { giftBlocks, type GiftBlock } from './gift-blocks.js';
import { protectEscapes, revealEscapes } from './gift-text.js';
import type { ImportedQuestions } from './import-problems.js';
import { readNumber } from './numbers.js';
import { plainText } from './plain-text.js';
import { matchingOf, optionId, optionsOf, QuestionList, type Draft, type Report } from './question-draft.js';
import { addWithRemainder } from './remainder.js';
import { truthOf } from './truth.js';

const blank = '____';

/** What kind of question the answers make, and its key; undefined where something is missing. */
type Key = { readonly type: string } & Readonly<Record<string, unknown>>;

function matchingKey(answers: readonly GiftAnswer[]): Key | undefined {
  const arrow = answers.every(({ text }) => text.includes('->')) ? '->' : '→';
  const pairs = answers.map(({ sign, text }) => {
    const at = sign === '=' ? text.indexOf(arrow) : -1;
    return at === -1
      ? undefined
      : ([text.slice(0, at).trim(), text.slice(at + arrow.length).trim()] as const);
  });
  const whole = pairs.filter(pair => pair !== undefined);
  const isMatching = whole.length === answers.length && whole.filter(([left]) => left !== '').length > 1;
  return isMatching ? (matchingOf(whole) as Key) : undefined;
}

function choiceKey(answers: readonly GiftAnswer[], report: Report): Key | undefined {
  const options = optionsOf(answers.map(answer => answer.text));
  const signed = answers.flatMap(({ sign }, i) => (sign === '=' ? [optionId(i)] : []));
  if (options.length < 2) return report('missing-options');
  const weighed = answers.flatMap(({ weight = 0 }, i) => (weight > 0 ? [optionId(i)] : []));
  if (signed.length === 0) {
    const isWeighed = answers.some(({ weight }) => weight !== undefined);
    if (weighed.length === 0) return report('missing-answer');
    return { type: isWeighed ? 'multiple' : 'single', options, answer: weighed };
  }
  for (const { sign, weight = 0, text } of answers)
    if (sign === '~' && weight > 0) report('partial-credit', text);
  if (signed.length === 1) return { type: 'single', options, answer: signed[0] };
  report('several-right');
  return { type: 'multiple', options, answer: signed };
}

/** The accepted wordings of one blank. */
function wordingsOf(answers: readonly GiftAnswer[], report: Report): string[] {
  for (const { weight = 100, text } of answers)
    if (weight > 0 && weight < 100) report('partial-credit', text);
  return answers.filter(({ weight = 100, text }) => weight >= 100 && text !== '').map(answer => answer.text);
}

function numberKey({ lead, answers }: GiftBody, report: Report): Key | undefined {
  const written = lead.slice(1).split('#')[0]!.trim();
  const wordings = written === '' ? wordingsOf(answers, report) : [revealEscapes(written)];
  const numbers = wordings.map(readNumber);
  if (numbers.length === 0) return report('missing-answer');
  const lost = wordings.find((_, i) => !numbers[i]);
  if (lost !== undefined) return report('unknown-answer', lost);
  const ranges = numbers.flatMap(number => number?.range ?? []);
  if (ranges.length > 1) return report('unsupported-type', 'several-ranges');
  const answer = [numbers.map(number => number!.wording)];
  return { type: 'fill-in', answer, ...(ranges.length > 0 && { ranges }) };
}

function keyOf(body: GiftBody, report: Report): Key | undefined {
  const { lead, answers } = body;
  if (lead.startsWith('#')) return numberKey(body, report);
  if (answers.length === 0) {
    const [word = '', ...remarks] = lead.split('#').map(revealEscapes);
    const answer = truthOf(word);
    if (answer === undefined)
      return lead === '' ? report('unsupported-type', 'essay') : report('unknown-answer', word);
    const explanation = [body.explanation, ...remarks].filter(part => part !== '').join('\n');
    return { type: 'true-false', answer, ...(explanation !== '' && { explanation }) };
  }
  if (lead !== '') return report('unknown-answer', revealEscapes(lead));
  const matching = matchingKey(answers);
  if (matching) return matching;
  if (answers.some(({ sign }) => sign === '~')) return choiceKey(answers, report);
  const wordings = wordingsOf(answers, report);
  return wordings.length > 0 ? { type: 'fill-in', answer: [wordings] } : report('missing-answer');
}

/** The stem and the bodies of the braces in it; undefined when they are not paired. */
function splitBraces(text: string): { readonly pieces: string[]; readonly bodies: string[] } | undefined {
  const pieces: string[] = [];
  const bodies: string[] = [];
  let at = 0;
  for (let open = text.indexOf('{'); open !== -1; open = text.indexOf('{', at)) {
    const close = text.indexOf('}', open);
    if (close === -1) return undefined;
    pieces.push(text.slice(at, open));
    bodies.push(text.slice(open + 1, close));
    at = close + 1;
  }
  const rest = text.slice(at);
  return rest.includes('}') ? undefined : { pieces: [...pieces, rest], bodies };
}

/** The pieces around the answers as one text; answers in the middle of a sentence fill a gap there. */
function stemOf(pieces: readonly string[], type: string): string {
  if (type === 'fill-in') return markBlanks(pieces.join(''), pieces.length - 1) ?? pieces.join(blank);
  const isGap = pieces.at(-1)!.trim() !== '' && (type === 'single' || type === 'multiple');
  return pieces.join(isGap ? blank : '');
}

/** Reads the text of one question. */
export function readGiftQuestion(source: string, report: Report): Draft | undefined {
  let text = protectEscapes(source);
  if (!text.includes('{')) text = text.replace(/｛/g, '{');
  if (!text.includes('}')) text = text.replace(/｝/g, '}');
  text = text.trim().replace(/^(?:::|：：)([\s\S]*?)(?:::|：：)/, '');
  const parts = splitBraces(text);
  if (!parts) return report('unclosed');
  const [first, ...more] = parts.bodies.map(readGiftBody);
  if (!first) return report('unsupported-type', 'description');

  const key = keyOf(first, report);
  if (!key) return undefined;
  const others = more.map(body => keyOf(body, report));
  const keys = [key, ...others];
  const isCloze = keys.every(other => other?.type === 'fill-in' && !('ranges' in other));
  if (others.length > 0 && !isCloze) return report('unsupported-type', 'several-answers');

  const format = /^\s*\[(html|moodle|plain|markdown)\]/.exec(parts.pieces[0]!);
  const written = stemOf(
    [parts.pieces[0]!.slice(format?.[0].length ?? 0), ...parts.pieces.slice(1)],
    key.type,
  );
  const read = format?.[1] === 'html' ? plainText(revealEscapes(written)) : { text: revealEscapes(written) };
  if (read.text === '' || read.text === blank) return report('missing-stem');
  if (read.lostPicture) report('picture-dropped', read.lostPicture);
  const answer = others.length > 0 ? keys.flatMap(other => other?.answer as string[][]) : key.answer;
  const bodies = [first, ...more];
  const explanation = bodies.map(explanationOf).filter(Boolean).join('\n') || undefined;
  return { explanation, ...key, answer, stem: read.text, image: read.image };
}

function readBlock({ text, id, category }: GiftBlock, report: Report): Draft | undefined {
  const draft = text === '' ? undefined : readGiftQuestion(text, report);
  return draft && { ...draft, id, category };
}

/**
 * Reads a GIFT file, each question by itself: choices (with weights), true or false, short answers, numbers, matching;
 * `{`, `=`, `~`, `#` typed in full width, 对 and 错, feedback as the explanation, `$CATEGORY`. What is not supported,
 * such as essays, is named with its line.
 */
export function parseGift(text: string): ImportedQuestions {
  const list = new QuestionList();
  for (const block of giftBlocks(text))
    addWithRemainder(list, block.line, report => readBlock(block, report), block.remainder);
  return list.result();
}
