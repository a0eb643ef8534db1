import type { Mark } from './reply-box.js';

/**
 * Carries marks over an edit until the new text has been checked: those before it stay, those behind it move,
 * those it touches inside go.
 */
export const shiftMarks = (marks: readonly Mark[], before: string, after: string): Mark[] => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const changedEnd = before.length - tail;
  const by = after.length - before.length;
  return marks.flatMap(mark => {
    if (mark.end <= head) return [mark];
    if (mark.start >= changedEnd) return [{ ...mark, start: mark.start + by, end: mark.end + by }];
    return [];
  });
};
