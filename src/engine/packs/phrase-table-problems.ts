/** What is wrong with a row of a phrase table. The code lets a widget say it in its own language. */
export type PhraseRowProblemCode =
  'no-heading' | 'missing-text' | 'duplicate-text' | 'duplicate-id' | 'unknown-stage' | 'broken-blank';

export interface PhraseRowProblem {
  /** The row as a spreadsheet counts it, the heading being a row too. */
  readonly line: number;
  readonly code: PhraseRowProblemCode;
  /** The offending text, cut to a readable length. */
  readonly detail: string;
  /** The whole sentence in Chinese. */
  readonly message: string;
}

const sentences: Readonly<Record<PhraseRowProblemCode, (detail: string) => string>> = {
  'no-heading': () => '没有找到表头，表头里至少要有“话术”或“内容”一列',
  'missing-text': detail =>
    detail ? `“${detail}”没有写话术内容，这一行没有采用` : '没有写话术内容，这一行没有采用',
  'duplicate-text': detail => `同样的话术前面已经有了，没有重复采用：${detail}`,
  'duplicate-id': detail => `编号“${detail}”前面已经有了，另取了一个`,
  'unknown-stage': detail => `阶段“${detail}”不认识，先不写；可以写：开场、中间、结尾`,
  'broken-blank': detail => `空白处的大括号没有配对，请改成 {{称呼}} 这样：${detail}`,
};

export function phraseRowProblem(line: number, code: PhraseRowProblemCode, detail = ''): PhraseRowProblem {
  const shown = detail.length > 60 ? `${detail.slice(0, 60)}…` : detail;
  return { line, code, detail: shown, message: sentences[code](shown) };
}
