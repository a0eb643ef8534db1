/**
 * Hands a file to the reader by a click on a `blob:` link, which a strict policy allows without an exception.
 * The address is given back only a minute later, since browsers read the file after the click.
 */
export function downloadFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
