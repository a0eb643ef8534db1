import type { ImportedQuestions } from './import-problems.js';
import { QuestionList, type Draft } from './question-draft.js';

const optionLine = /^([A-Za-z])\s*[.)、．）:：]\s*(.*)$/;
const answerLine = /^(?:ANSWERS?|答案|正确答案|正確答案)\s*[:：]\s*(.*)$/i;
const remarkLine = /^(?:FEEDBACK|EXPLANATION|解析|答案解析)\s*[:：]\s*(.*)$/i;

interface Begun {
  readonly line: number;
  readonly stem: string[];
  readonly options: { id: string; text: string }[];
}

function finish({ line, stem, options }: Begun, answer: string, list: QuestionList): Draft | undefined {
  if (stem.length === 0) return list.report(line, 'missing-stem');
  if (options.length < 2) return list.report(line, 'missing-options');
  const ids = answer.toUpperCase().replace(/[\s,，、;；和&]/g, '');
  const isKnown = ids !== '' && [...ids].every(id => options.some(option => option.id === id));
  if (!isKnown) return list.report(line, answer === '' ? 'missing-answer' : 'unknown-answer', answer);
  const type = ids.length > 1 ? 'multiple' : 'single';
  return { type, stem: stem.join('\n'), options, answer: type === 'single' ? ids : [...new Set(ids)] };
}

/**
 * Reads an Aiken file: the question, its options `A.` or `A)` (and `A、`), then `ANSWER: B` (or 答案：B). Several
 * letters make a multiple-choice question, a line 解析：… behind the answer is its explanation; both are our own
 * additions to the format.
 */
export function parseAiken(text: string): ImportedQuestions {
  const list = new QuestionList();
  let begun: Begun | undefined;
  let done: { readonly line: number; draft: Draft } | undefined;
  const flush = (): void => {
    if (done) list.add(done.line, done.draft);
    done = undefined;
  };
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .forEach((raw, i) => {
      const line = raw.trim();
      const remark = remarkLine.exec(line);
      if (line === '') return;
      if (remark && done && !begun) {
        done.draft = { ...done.draft, explanation: remark[1] };
        return;
      }
      flush();
      const answer = begun && answerLine.exec(line);
      if (begun && answer) {
        const draft = finish(begun, answer[1]!.trim().replace(/[.。]$/, ''), list);
        if (draft) done = { line: begun.line, draft };
        begun = undefined;
        return;
      }
      const option = begun && optionLine.exec(line);
      if (begun && option) {
        begun.options.push({ id: option[1]!.toUpperCase(), text: option[2]! });
        return;
      }
      if (begun && begun.options.length > 0) {
        list.report(begun.line, 'missing-answer');
        begun = undefined;
      }
      begun ??= { line: i + 1, stem: [], options: [] };
      begun.stem.push(line);
    });
  flush();
  if (begun) list.report(begun.line, 'missing-answer');
  return list.result();
}
