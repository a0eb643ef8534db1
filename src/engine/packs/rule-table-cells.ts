/** Between the entries of a cell. A line break takes precedence in sentences, which may hold a semicolon. */
const separators = { plain: /[；;|｜\n]/, pattern: /[；;\n]/ } as const;

const entries = (cell: string, separator: RegExp): string[] => [
  ...new Set(
    cell
      .split(separator)
      .map(entry => entry.trim())
      .filter(entry => entry !== ''),
  ),
];

const withPlainBreaks = (cell: string): string => cell.replace(/\r\n?/g, '\n');

/** The wordings of a cell: between ；, | or line breaks; in the notation of patterns a | belongs to a group. */
export function splitWordings(cell: string, advanced: boolean): string[] {
  return entries(withPlainBreaks(cell), advanced ? separators.pattern : separators.plain);
}

/** The sentences of a cell: one a line, or in a single line between ； or |. */
export function splitSentences(cell: string): string[] {
  const text = withPlainBreaks(cell);
  return entries(text, text.includes('\n') ? /\n/ : separators.plain);
}

/** The way back: one line where no entry is torn apart by it, else a line each. */
export function joinSentences(sentences: readonly string[]): string {
  const lines = sentences.map(sentence => sentence.replace(/\s*[\r\n]+\s*/g, ' '));
  if (!lines.some(line => separators.plain.test(line))) return lines.join('；');
  // A line break at the end tells one sentence with a semicolon from two.
  return lines.length > 1 ? lines.join('\n') : `${lines[0]!}\n`;
}

/** What means something in a pattern. */
const notation = /[()|<>?[\]…^$？， ]/;

/** Marks of the notation and others that look like them, mean nothing in it, and are folded away all the same. */
const lookAlikes: readonly (readonly [string, string])[] = [
  ['(', '（'],
  [')', '）'],
  ['|', '｜'],
  ['<', '＜'],
  ['>', '＞'],
  ['[', '［'],
  [']', '］'],
  ['^', '＾'],
  ['$', '＄'],
  ['?', '﹖'],
  ['？', '﹖'],
  ['，', '﹐'],
  ['…', '⋯'],
  [' ', '\u00a0'],
];

/** A wording as a pattern that looks for exactly these characters. */
export function literalPattern(wording: string): string {
  return lookAlikes.reduce((text, [mark, alike]) => text.replaceAll(mark, alike), wording);
}

/** Whether a pattern is plain words, without any of the notation. */
export function isLiteral(pattern: string): boolean {
  return !notation.test(pattern);
}

/** The wording a literal pattern was made from. */
export function wordingOf(pattern: string): string {
  return pattern.replaceAll('﹖', '？').replaceAll('﹐', '，').replaceAll('⋯', '…').replaceAll('\u00a0', ' ');
}
