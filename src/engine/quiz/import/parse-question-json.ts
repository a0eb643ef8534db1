import { questionTypes } from '../question-types.js';
import type { ImportedQuestions } from './import-problems.js';
import { QuestionList, type Draft } from './question-draft.js';

/** The line each item of the list begins on that is the whole text, or stands in it under one of the names. */
function itemLines(text: string, names: readonly string[]): number[] {
  const lines: number[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[[\]{}\n]|[^\s"[\]{},:]+/g;
  const listDepth = text.trimStart().startsWith('[') ? 1 : 2;
  let depth = 0;
  let line = 1;
  let name = '';
  let isList = listDepth === 1;
  for (const [part] of text.matchAll(token)) {
    if (part === '\n') line++;
    else if (!/[[\]{}]/.test(part[0]!)) {
      if (depth === listDepth && isList) lines.push(line);
      if (depth === 1) name = part.slice(1, -1);
    } else if (part === '[' || part === '{') {
      depth++;
      if (depth === 2 && listDepth === 2) isList = part === '[' && names.includes(name);
      if (depth === listDepth + 1 && isList) lines.push(line);
    } else if (part === ']' || part === '}') depth--;
  }
  return lines;
}

/** The line a browser says a text breaks at; each words it in its own way, some not at all. */
function brokenAt(text: string, message: string): number {
  const line = /line (\d+)/.exec(message);
  const position = /position (\d+)/.exec(message);
  if (line) return Number(line[1]);
  return position ? text.slice(0, Number(position[1])).split('\n').length : 1;
}

const listIn = (input: unknown): readonly unknown[] => {
  if (Array.isArray(input)) return input;
  const { questions, items } = (input ?? {}) as { readonly questions?: unknown; readonly items?: unknown };
  if (Array.isArray(questions)) return questions;
  if (!Array.isArray(items)) return [];
  return items.map(item => (item as { readonly question?: unknown } | null)?.question);
};

/**
 * Reads questions as JSON: a bank, a paper with its key, or a list of questions; each is checked by itself and a
 * problem has the line its question begins on.
 */
export function parseQuestionJson(source: string): ImportedQuestions {
  const list = new QuestionList();
  const text = source.replace(/^\uFEFF/, '');
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    list.report(brokenAt(text, message), 'not-json');
    return list.result();
  }
  const isPaper = typeof input === 'object' && input !== null && !('questions' in input);
  const lines = itemLines(text, isPaper ? ['items'] : ['questions']);
  listIn(input).forEach((item, i) => {
    const line = lines[i] ?? 1;
    const draft = (typeof item === 'object' && item !== null ? item : {}) as Partial<Draft>;
    if (typeof draft.stem !== 'string' || draft.stem.trim() === '') list.report(line, 'missing-stem');
    else if (!questionTypes.some(type => type === draft.type))
      list.report(line, 'unsupported-type', String(draft.type));
    else list.add(line, draft as Draft);
  });
  return list.result();
}
