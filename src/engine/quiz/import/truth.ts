import { foldWord } from '../../text/fold-text.js';

const names: Readonly<Record<string, boolean>> = {
  true: true,
  t: true,
  yes: true,
  y: true,
  right: true,
  correct: true,
  对: true,
  正确: true,
  是: true,
  false: false,
  f: false,
  no: false,
  n: false,
  wrong: false,
  incorrect: false,
  错: false,
  错误: false,
  不对: false,
  不正确: false,
  否: false,
  非: false,
};

/** What an answer to a true-or-false question says, in whatever words or marks; undefined where it is none. */
export function truthOf(text: string): boolean | undefined {
  const mark = text.trim();
  if (/^[√✓✔○Oo]$/.test(mark)) return true;
  if (/^[×✗✘Xx╳]$/.test(mark)) return false;
  const folded = foldWord(mark);
  return Object.hasOwn(names, folded) ? names[folded] : undefined;
}
