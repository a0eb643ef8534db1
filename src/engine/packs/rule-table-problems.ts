/** What is wrong with a row of a rule table. The code lets a widget say it in its own language. */
export type RowProblemCode =
  | 'no-heading'
  | 'missing-wording'
  | 'unknown-level'
  | 'duplicate-wording'
  | 'duplicate-id'
  | 'bad-pattern'
  | 'idle-exception'
  | 'bad-suggestion'
  | 'bad-slot'
  | 'example-failed';

export interface RowProblem {
  /** The row as a spreadsheet counts it, the heading being a row too. */
  readonly line: number;
  readonly code: RowProblemCode;
  /** The offending text, cut to a readable length. */
  readonly detail: string;
  /** The whole sentence in Chinese. */
  readonly message: string;
}

const sentences: Readonly<Record<RowProblemCode, (detail: string) => string>> = {
  'no-heading': () => '没有找到表头，表头里至少要有“禁语”一列',
  'missing-wording': () => '没有写禁语，这一行没有采用',
  'unknown-level': detail => `级别“${detail}”不认识，先按“不妥”处理；可以写：禁语、不妥、提示`,
  'duplicate-wording': detail => `“${detail}”前面已经有了，没有重复采用`,
  'duplicate-id': detail => `编号“${detail}”前面已经有了，另取了一个`,
  'bad-pattern': detail => `写法读不懂，没有采用：${detail}`,
  'idle-exception': detail => `例外“${detail}”里不包含禁语，起不了作用；例外要写成包含禁语的更长说法`,
  'bad-suggestion': detail => `替代说法本身也用了表里的禁语：${detail}`,
  'bad-slot': detail => `替代说法没有采用：${detail}；< > 里要是已有的词类，而且要有一种不带词类的说法`,
  'example-failed': detail => `例句没有通过，启用前请改好：${detail}`,
};

export function rowProblem(line: number, code: RowProblemCode, detail = ''): RowProblem {
  const shown = detail.length > 60 ? `${detail.slice(0, 60)}…` : detail;
  return { line, code, detail: shown, message: sentences[code](shown) };
}
