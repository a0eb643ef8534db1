import type { Problem, ProblemCode } from '../engine/packs/problem.js';
import type { Language } from './language.js';

type Sentences = Readonly<Record<ProblemCode, (detail: string) => string>>;

const taiwanTypes: Readonly<Record<string, string>> = {
  text: '文字',
  number: '數字',
  boolean: 'true 或 false',
};

const taiwan: Sentences = {
  'not-an-object': () => '這裡應該是一個物件',
  'not-a-list': () => '這裡應該是一個列表',
  missing: detail => `缺少「${detail}」`,
  'wrong-type': detail => `類型不對，應該是${taiwanTypes[detail] ?? detail}`,
  empty: detail => `「${detail}」是空的`,
  'unknown-value': detail => `不認識的值「${detail}」`,
  'duplicate-id': detail => `編號「${detail}」重複，只保留第一個`,
  'bad-pattern': detail => `寫法有誤（括號沒有配對，或者展開的寫法太多）：${detail}`,
  'example-failed': detail => `自帶的例句沒有通過：${detail}`,
  'bad-suggestion': detail => `替代說法本身也會被提示：${detail}`,
  'bad-reference': detail => `找不到所指的「${detail}」`,
  'out-of-range': detail => `超出範圍：${detail}`,
};

const english: Sentences = {
  'not-an-object': () => 'An object is expected here.',
  'not-a-list': () => 'A list is expected here.',
  missing: detail => `“${detail}” is missing.`,
  'wrong-type': detail => `Wrong type: ${detail} is expected.`,
  empty: detail => `“${detail}” is empty.`,
  'unknown-value': detail => `Unknown value “${detail}”.`,
  'duplicate-id': detail => `The id “${detail}” occurs twice; the first one is kept.`,
  'bad-pattern': detail => `The pattern cannot be read (unpaired brackets or too many wordings): ${detail}`,
  'example-failed': detail => `The rule fails its own example: ${detail}`,
  'bad-suggestion': detail => `The better wording is sent back itself: ${detail}`,
  'bad-reference': detail => `Nothing is called “${detail}”.`,
  'out-of-range': detail => `Out of range: ${detail}`,
};

/** A problem in the reader's language; the engine's own sentence is the Simplified Chinese one. */
export function problemSentence(problem: Problem, language: Language): string {
  if (language === 'zh-CN') return problem.message;
  return (language === 'zh-TW' ? taiwan : english)[problem.code](problem.detail);
}
