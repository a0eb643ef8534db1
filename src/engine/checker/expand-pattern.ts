/** More wordings than this in one pattern are refused: it would be a mistake, and cost memory. */
const maxWordings = 2000;

/**
 * Writes out the wordings of a pattern: `(我|我们|)不能` stands for 我不能, 我们不能 and 不能. Groups may nest.
 * Undefined for a pattern that cannot be read: brackets that do not pair, too many wordings, or an empty one.
 */
export function expandPattern(pattern: string): readonly string[] | undefined {
  let at = 0;
  let readable = true;

  /** Alternatives up to the closing bracket or the end. */
  function alternatives(depth: number): string[] {
    const done: string[] = [];
    let current = [''];
    for (; at < pattern.length; at++) {
      const character = pattern[at]!;
      if (depth > 0 && character === ')') return [...done, ...current];
      if (depth > 0 && character === '|') {
        done.push(...current);
        current = [''];
        continue;
      }
      if (character === ')' || character === '|') readable = false;
      const next = character === '(' ? group(depth) : [character];
      if (current.length * next.length > maxWordings) readable = false;
      else current = current.flatMap(head => next.map(tail => head + tail));
    }
    if (depth > 0) readable = false;
    return [...done, ...current];
  }

  function group(depth: number): string[] {
    at++;
    return alternatives(depth + 1);
  }

  const wordings = [...new Set(alternatives(0))];
  return readable && !wordings.includes('') ? wordings : undefined;
}
