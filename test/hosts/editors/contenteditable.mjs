import { linesOfPage, richHtml } from './rich-document.mjs';

export const mount = async (parent, text) => {
  const element = parent.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  for (const line of text.split('\n')) {
    const block = element.appendChild(document.createElement('div'));
    block.append(line || document.createElement('br'));
  }
  return { element, browserUndo: true, model: () => linesOf(element), close: () => element.remove() };
};

/** What a page would send: the lines as they are seen. */
export const linesOf = element => element.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '');

export const mountRich = async parent => {
  const element = parent.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  element.innerHTML = richHtml;
  return { element, model: () => linesOfPage(element), close: () => element.remove() };
};
