import type { Problem } from '../../packs/problem.js';
import type { Question } from '../../packs/question-types.js';
import { unsupportedNames } from './unsupported.js';

/** What is wrong with a piece of an imported file. The code lets a widget say it in its own language. */
export type ImportProblemCode =
  | 'nothing-found'
  | 'not-xml'
  | 'not-json'
  | 'no-heading'
  | 'unsupported-type'
  | 'unclosed'
  | 'missing-stem'
  | 'missing-options'
  | 'missing-answer'
  | 'unknown-answer'
  | 'unknown-value'
  | 'blank-count'
  | 'bad-criterion'
  | 'invalid'
  | 'partial-credit'
  | 'several-right'
  | 'picture-dropped'
  | 'duplicate-id'
  | 'only-here';

export interface ImportProblem {
  /** Line of the text, from 1; of a table the row as a spreadsheet counts it, the heading being a row too. */
  readonly line: number;
  readonly code: ImportProblemCode;
  /** The offending text or name, cut to a readable length; of an `unsupported-type` its name as `unsupportedNames` has it. */
  readonly detail: string;
  /** Of an `invalid` question what the reader of banks found. */
  readonly cause?: Problem;
  /** The whole sentence in Chinese. */
  readonly message: string;
  /** Whether the question was taken over all the same. */
  readonly kept: boolean;
}

/** What an import gives: the questions that could be read, in the order of the file, and what is to be said about it. */
export interface ImportedQuestions {
  readonly questions: readonly Question[];
  readonly problems: readonly ImportProblem[];
}

const sentences: Readonly<Record<ImportProblemCode, (detail: string) => string>> = {
  'nothing-found': () => '没有找到题目，请确认文件的格式',
  'not-xml': detail => `XML 读不懂，从这里起没有采用：${detail}`,
  'not-json': () => 'JSON 读不懂，没有采用，请检查引号、逗号和括号',
  'no-heading': () => '没有找到表头，表头里至少要有“题目”和“答案”两列',
  'unsupported-type': detail => `暂不支持这种题型（${unsupportedNames[detail] ?? detail}），没有采用`,
  unclosed: () => '大括号没有配对，没有采用',
  'missing-stem': () => '没有题目内容，没有采用',
  'missing-options': () => '选项不足，没有采用',
  'missing-answer': () => '没有写答案，没有采用',
  'unknown-answer': detail => `答案“${detail}”读不懂，或者不在选项里，没有采用`,
  'unknown-value': detail => `不认识的值“${detail}”，先按默认处理`,
  'blank-count': detail => `空格的数目和答案的数目对不上（${detail}），没有采用`,
  'bad-criterion': detail =>
    `评分点“${detail}”读不懂，没有采用；写法：道歉 2分 要有：抱歉/对不起（或者 不能有：、不违反：）`,
  invalid: detail => `没有采用：${detail}`,
  'partial-credit': detail => `只给部分分的答案“${detail}”没有对应的写法，不按得分答案处理`,
  'several-right': () => '有几个正确答案，已作为多选题',
  'picture-dropped': detail => `图片“${detail}”没有随文件提供，没有采用`,
  'duplicate-id': detail => `编号或题目“${detail}”前面已经有了，另取了编号`,
  'only-here': detail => `“${detail}”这种题型 GIFT 没有，以注释写出，别的系统读不到`,
};

/** What is only said, the question being there nevertheless. */
const notices: ReadonlySet<ImportProblemCode> = new Set([
  'unknown-value',
  'partial-credit',
  'several-right',
  'picture-dropped',
  'duplicate-id',
  'only-here',
]);

export function importProblem(
  line: number,
  code: ImportProblemCode,
  detail = '',
  cause?: Problem,
): ImportProblem {
  const shown = detail.length > 60 ? `${detail.slice(0, 60)}…` : detail;
  const message = sentences[code](shown);
  return { line, code, detail: shown, message, kept: notices.has(code), ...(cause && { cause }) };
}
