import type { Saying } from './saying.js';

/** Puts the focus where the last step of saying something wants it. */
export function moveFocus(root: ParentNode, focus: Saying['focus']): void {
  const fields = [...root.querySelectorAll<HTMLInputElement>('.blanks :is(input, select)')];
  if (focus === 'search') root.querySelector<HTMLElement>('#search')?.focus();
  if (focus === 'missing') root.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  if (focus === 'blank') (fields.find(field => field.value === '') ?? fields[0])?.focus();
}
