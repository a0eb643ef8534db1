import { linesOf } from './contenteditable.mjs';

/** An editor of the old kind: the body of a frame is the box. */
export const mount = async (parent, text) => {
  const frame = parent.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument;
  page.open();
  page.write('<!doctype html><body contenteditable="true"></body>');
  page.close();
  for (const line of text.split('\n')) {
    const block = page.body.appendChild(page.createElement('div'));
    block.append(line || page.createElement('br'));
  }
  return {
    element: page.body,
    browserUndo: true,
    frame,
    model: () => linesOf(page.body),
    close: () => frame.remove(),
  };
};
