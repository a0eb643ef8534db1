import { countBlanks } from '../../packs/parse-bank-check.js';

/** How people mark a gap besides `____`: another number of underscores, empty brackets. */
const gaps: readonly RegExp[] = [/_{2,}/g, /[（(][\s_]*[）)]/g, /【\s*】|\[\s+\]/g];

/** The stem with its gaps written `____`, where that gives the number of blanks wanted; undefined otherwise. */
export function markBlanks(stem: string, wanted: number): string | undefined {
  return [stem, ...gaps.map(gap => stem.replace(gap, '____'))].find(
    written => countBlanks(written) === wanted,
  );
}
