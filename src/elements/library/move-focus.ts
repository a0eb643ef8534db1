import type { SayingFocus } from './saying.js';

/** Puts the focus where the last step of saying something wants it. */
export function moveFocus(root: ParentNode, focus: SayingFocus): void {
  const fields = [...root.querySelectorAll<HTMLInputElement>('.blanks :is(input, select)')];
  if (focus === 'search') root.querySelector<HTMLElement>('#search')?.focus();
  if (focus === 'missing') root.querySelector<HTMLElement>('.blanks [aria-invalid]')?.focus();
  if (focus !== 'blank') return;
  const field = fields.find(({ value }) => value === '') ?? fields[0];
  field?.focus();
  // What stands there is an offer: typing takes its place.
  if (field instanceof HTMLInputElement) field.select();
}
