/** Lets a download happen up to the click on its link, and reads what the link holds, byte order mark included. */
export async function catchDownload(
  act: () => void,
): Promise<{ name: string; content: string; bytes: ArrayBuffer }> {
  const clicked = new Promise<HTMLAnchorElement>(resolve => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = click;
      resolve(this);
    };
  });
  act();
  const { download, href } = await clicked;
  const bytes = await (await fetch(href)).arrayBuffer();
  return { name: download, content: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), bytes };
}
