/** Full-width letters, digits and signs as half-width ones; every character keeps its place. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
