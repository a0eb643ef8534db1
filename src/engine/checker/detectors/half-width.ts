const wide = /[\uff01-\uff5e]/;

/** Full-width letters, digits and signs as half-width ones; every character keeps its place. */
export function toHalfWidth(text: string): string {
  if (!wide.test(text)) return text;
  let narrow = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    narrow += unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : text[i];
  }
  return narrow;
}
