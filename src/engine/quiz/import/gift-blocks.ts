/** One question of a GIFT file, as it stands there. */
export interface GiftBlock {
  /** Where it begins, from 1. */
  readonly line: number;
  /** Without comments. */
  readonly text: string;
  readonly category: string | undefined;
  /** From a comment `[id:…]` before it, as Moodle writes it. */
  readonly id: string | undefined;
  /** From a comment of our own export. */
  readonly remainder: string;
}

/** Begins the comment that holds what GIFT cannot say. */
export const remainderMark = '// heyan ';

const brace = /\\.|[{｛]|[}｝]/g;

/** How many braces are still open behind a line. */
function depthBehind(line: string, depth: number): number {
  let open = depth;
  for (const [mark] of line.matchAll(brace))
    if (mark === '{' || mark === '｛') open = 1;
    else if (mark === '}' || mark === '｝') open = 0;
  return open;
}

/** Begins an answer, feedback or the end of answers: what goes on behind an empty line inside braces. */
const goesOn = /^\s*(?:[=~#}＝～＃｝]|\/\/)/;

/** `$course$/top/A/B` without the places every Moodle course has. */
export const categoryOf = (path: string): string | undefined =>
  path
    .trim()
    .replace(/^(?:\$\w+\$\/?)?(?:top(?:\/|$))?/, '')
    .trim() || undefined;

/**
 * Cuts a GIFT file into its questions, so that each is read by itself and a broken one loses no other. Questions are
 * parted by empty lines; one inside braces counts only if what follows it is no answer.
 */
export function giftBlocks(source: string): GiftBlock[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const blocks: GiftBlock[] = [];
  let category: string | undefined;
  let current: string[] = [];
  let begun = 0;
  let depth = 0;
  let id: string | undefined;
  let remainder = '';
  const end = (): void => {
    if (current.length > 0 || remainder !== '')
      blocks.push({ line: begun, text: current.join('\n'), category, id, remainder });
    [current, depth, id, remainder] = [[], 0, undefined, ''];
  };
  lines.forEach((line, i) => {
    const text = line.trim();
    if (text === '') {
      const next = lines.slice(i + 1, i + 20).find(other => other.trim() !== '');
      if (depth === 0 || next === undefined || !goesOn.test(next)) end();
    } else if (text.startsWith('//')) {
      if (current.length === 0) begun = i + 1;
      if (text.startsWith(remainderMark)) remainder = text.slice(remainderMark.length);
      else id = /\[id:([^\]]+)\]/.exec(text)?.[1]?.trim() ?? id;
    } else if (depth === 0 && /^[$＄]CATEGORY\s*[:：]/i.test(text)) {
      end();
      category = categoryOf(text.slice(text.search(/[:：]/) + 1));
    } else {
      if (current.length === 0) begun = i + 1;
      current.push(line);
      depth = depthBehind(line, depth);
    }
  });
  end();
  return blocks;
}
