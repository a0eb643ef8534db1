import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

export const mount = async (parent, text) => {
  const place = parent.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const editor = withHistory(withReact(createEditor()));
  const initialValue = text.split('\n').map(line => ({ type: 'paragraph', children: [{ text: line }] }));
  flushSync(() => root.render(createElement(Slate, { editor, initialValue }, createElement(Editable, {}))));
  return {
    element: place.querySelector('[data-slate-editor]'),
    model: () => editor.children.map(block => Node.string(block)).join('\n'),
    close: () => {
      root.unmount();
      place.remove();
    },
  };
};
