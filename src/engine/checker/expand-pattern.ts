/** More wordings than this in one pattern are refused: it would be a mistake, and cost memory. */
const maxWordings = 2000;

interface Expansion {
  readonly wordings: readonly string[];
  readonly problem?: string;
}

/**
 * Writes out the wordings of a pattern: `(我|我们|)不能` stands for 我不能, 我们不能 and 不能. Groups may nest.
 * A pattern that cannot be read gives no wordings and a Chinese sentence.
 */
export function expandPattern(pattern: string): Expansion {
  let at = 0;
  let problem: string | undefined;

  /** Alternatives up to the closing bracket or the end. */
  function alternatives(depth: number): string[] {
    const all: string[] = [];
    let current = [''];
    for (; at < pattern.length; at++) {
      const character = pattern[at]!;
      if (character === '|' && depth > 0) {
        all.push(...current);
        current = [''];
      } else if (character === ')' && depth > 0) {
        return [...all, ...current];
      } else {
        const next = character === '(' ? group(depth) : [character];
        if (current.length * next.length > maxWordings) problem ??= `展开后超过 ${maxWordings} 种写法`;
        else current = current.flatMap(head => next.map(tail => head + tail));
      }
    }
    if (depth > 0) problem ??= '括号没有闭合';
    return [...all, ...current];
  }

  function group(depth: number): string[] {
    at++;
    return alternatives(depth + 1);
  }

  const wordings = [...new Set(alternatives(0))];
  if (!problem && /[()]/.test(wordings.join(''))) problem = '括号没有配对';
  if (!problem && wordings.includes('')) problem = '可以什么都不匹配';
  return problem ? { wordings: [], problem } : { wordings };
}
