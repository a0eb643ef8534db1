import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node } from 'slate';
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
    caret: () => {
      if (!editor.selection) return undefined;
      const { path, offset } = editor.selection.focus;
      return editor.children
        .slice(0, path[0])
        .reduce((sum, block) => sum + Node.string(block).length + 1, offset);
    },
    close: () => {
      root.unmount();
      place.remove();
    },
  };
};

const drawn = { paragraph: 'p', list: 'ul', item: 'li', label: 'div', link: 'a' };

export const mountRich = async parent => {
  const place = parent.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const editor = withHistory(withReact(createEditor()));
  editor.isInline = element => ['mention', 'link'].includes(element.type);
  editor.isVoid = element => element.type === 'mention';
  const of = (type, ...children) => ({ type, children });
  const initialValue = [
    of('paragraph', { text: '您好，' }, { text: '请稍等', bold: true }, { text: '👩‍👩‍👧再说' }),
    of('paragraph', { text: '' }),
    of(
      'paragraph',
      { text: '找' },
      { ...of('mention', { text: '' }), name: '@小王' },
      { text: '，或看' },
      of('link', { text: '说明' }),
      { text: '' },
    ),
    of('paragraph', { text: '第一行\n第二行' }),
    of(
      'list',
      of('item', of('label', { text: '退款' }), of('list', of('item', of('label', { text: '三天内' })))),
      of('item', of('label', { text: '换货' })),
    ),
  ];
  const renderElement = ({ attributes, children, element }) =>
    element.type === 'mention'
      ? createElement('span', { ...attributes, contentEditable: false }, element.name, children)
      : createElement(drawn[element.type], attributes, children);
  const renderLeaf = ({ attributes, children, leaf }) =>
    createElement(leaf.bold ? 'b' : 'span', attributes, children);
  const editable = createElement(Editable, { renderElement, renderLeaf, placeholder: '请输入' });
  flushSync(() => root.render(createElement(Slate, { editor, initialValue }, editable)));
  const textOf = node => node.name ?? node.text ?? node.children.map(textOf).join('');
  const isLine = node => Editor.isBlock(editor, node) && Editor.hasInlines(editor, node);
  return {
    element: place.querySelector('[data-slate-editor]'),
    model: () =>
      [...Node.elements(editor)]
        .filter(([node]) => isLine(node))
        .map(([node]) => textOf(node))
        .join('\n'),
    close: () => {
      root.unmount();
      place.remove();
    },
  };
};
