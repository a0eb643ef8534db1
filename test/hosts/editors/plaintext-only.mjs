import { linesOf } from './contenteditable.mjs';

export const mount = async (parent, text) => {
  const element = parent.appendChild(document.createElement('div'));
  element.setAttribute('contenteditable', 'plaintext-only');
  element.style.whiteSpace = 'pre-wrap';
  element.append(text);
  return { element, browserUndo: true, model: () => linesOf(element), close: () => element.remove() };
};
