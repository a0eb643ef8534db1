import type { Question } from '../../packs/question-types.js';
import { categoryOf, remainderMark } from './gift-blocks.js';
import { escapeGift } from './gift-text.js';
import { importProblem, type ImportProblem } from './import-problems.js';
import { writeNumber } from './numbers.js';
import { readGiftQuestion } from './parse-gift.js';
import { remainderOf } from './remainder.js';

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');
const share = (count: number): string => String(Number((100 / count).toFixed(5)));

/** The answers between the braces, one a line; undefined for what GIFT has no form for. */
function answersOf(question: Question): string[] | undefined {
  switch (question.type) {
    case 'single':
      return question.options.map(
        ({ id, text }) => `${id === question.answer ? '=' : '~'}${escapeGift(text)}`,
      );
    case 'multiple':
      return question.options.map(({ id, text }) => {
        const weight = question.answer.includes(id) ? share(question.answer.length) : '-100';
        return `~%${weight}%${escapeGift(text)}`;
      });
    case 'true-false':
      return [question.answer ? 'TRUE' : 'FALSE'];
    case 'fill-in': {
      const [wordings = [], ...others] = question.answer;
      if (others.length > 0) return undefined;
      const range = question.ranges?.[0];
      if (range) return [`#${writeNumber(wordings[0] ?? '', range)}`];
      return wordings.map(wording => `=${escapeGift(wording)}`);
    }
    case 'matching': {
      const textOf = (id: string): string => question.options.find(option => option.id === id)?.text ?? '';
      const pairs = question.prompts.map(({ id, text }) => [text, textOf(question.answer[id] ?? '')]);
      const used = new Set(Object.values(question.answer));
      const idle = question.options.filter(({ id }) => !used.has(id)).map(({ text }) => ['', text]);
      return [...pairs, ...idle].map(([left, right]) => `=${escapeGift(left!)} -> ${escapeGift(right!)}`);
    }
    default:
      return undefined;
  }
}

function bodyOf(question: Question): string | undefined {
  const answers = answersOf(question);
  if (!answers) return undefined;
  const explanation = question.explanation === '' ? [] : [`####${escapeGift(question.explanation)}`];
  const lines = [...answers, ...explanation];
  // What is written into a sentence stays on its line.
  return question.type === 'fill-in'
    ? `{${lines.join(' ')}}`
    : `{\n${lines.map(line => `\t${line}\n`).join('')}}`;
}

function blockOf(question: Question): { readonly text: string; readonly isComment: boolean } {
  const { id, category } = question;
  const body = bodyOf(question);
  const [before = '', after] = question.stem.split('____').map(escapeGift);
  const stem = question.type === 'fill-in' ? [before, after ?? ''] : [escapeGift(question.stem), ''];
  const written = body && `::${escapeGift(id)}::${stem[0]!}${body}${stem[1]!}`;
  const readBack = written ? readGiftQuestion(written, () => undefined) : undefined;
  const text = readBack && written;
  const readCategory = categoryOf(onOneLine(category));
  const json = remainderOf(question, readBack && { ...readBack, category: readCategory });
  const comment = json === '' ? [] : [remainderMark + json];
  return { text: [...comment, ...(text ? [text] : [])].join('\n'), isComment: !text };
}

/**
 * Writes questions as GIFT for Moodle and the like. What GIFT has no place for (difficulty, source, rules …) stands in
 * a comment, so that `parseGift` gives back the very same questions; a question GIFT has no form for (ordering, cases,
 * typing, several blanks) is a comment as a whole, which others will not see, and is named.
 *
 * @returns the text, and a problem for each question only we can read again; its line counts in the text
 */
export function toGift(questions: readonly Question[]): {
  readonly text: string;
  readonly problems: readonly ImportProblem[];
} {
  const problems: ImportProblem[] = [];
  let text = '';
  let line = 1;
  let category: string | undefined;
  const append = (block: string): void => {
    text += `${block}\n\n`;
    line += block.split('\n').length + 1;
  };
  for (const question of questions) {
    const block = blockOf(question);
    const named = question.category;
    if (named !== category) append(`$CATEGORY: ${onOneLine(named)}`);
    category = named;
    if (block.isComment) problems.push(importProblem(line, 'only-here', question.id));
    append(block.text);
  }
  return { text, problems };
}
