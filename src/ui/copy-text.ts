/**
 * Copies a text; must be called inside the click that asked for it, before anything is awaited.
 * `navigator.clipboard` is absent on plain http and refused in many iframes, so a hidden field stands in.
 * False when nothing worked: the caller says so.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Refused by permission or policy: the older way may still be open.
    }
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  const focused = root.activeElement;
  root.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
