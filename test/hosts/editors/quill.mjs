import Quill from 'quill';

export const mount = async (parent, text) => {
  const place = parent.appendChild(document.createElement('div'));
  const quill = new Quill(place, { modules: { toolbar: false } });
  quill.setText(text, 'silent');
  quill.history.clear();
  // As its style sheet has it.
  quill.root.style.whiteSpace = 'pre-wrap';
  return {
    element: quill.root,
    model: () => quill.getText().replace(/\n$/, ''),
    close: () => place.remove(),
  };
};

class Mention extends Quill.import('blots/embed') {
  static blotName = 'mention';
  static tagName = 'span';
  static className = 'mention';
  static create(name) {
    const node = super.create(name);
    node.textContent = name;
    return node;
  }
  static value(node) {
    return node.textContent.replaceAll('\uFEFF', '');
  }
}

/** It has no line break inside a paragraph, and holds a nested list as indented items. */
export const mountRich = async parent => {
  Quill.register(Mention, true);
  const place = parent.appendChild(document.createElement('div'));
  const quill = new Quill(place, { modules: { toolbar: false } });
  quill.setContents(
    [
      { insert: '您好，' },
      { insert: '请稍等', attributes: { bold: true } },
      { insert: '👩‍👩‍👧再说\n\n找' },
      { insert: { mention: '@小王' } },
      { insert: '，或看' },
      { insert: '说明', attributes: { link: '#help' } },
      { insert: '\n第一行\n第二行\n退款' },
      { insert: '\n', attributes: { list: 'bullet' } },
      { insert: '三天内' },
      { insert: '\n', attributes: { list: 'bullet', indent: 1 } },
      { insert: '换货' },
      { insert: '\n', attributes: { list: 'bullet' } },
    ],
    'silent',
  );
  quill.root.style.whiteSpace = 'pre-wrap';
  const model = () =>
    quill
      .getContents()
      .ops.map(({ insert }) => insert.mention ?? insert)
      .join('')
      .replace(/\n$/, '');
  return { element: quill.root, model, close: () => place.remove() };
};
