import {
  Autoformat,
  Bold,
  ClassicEditor,
  Essentials,
  Link,
  List,
  Paragraph,
  toWidget,
  Widget,
} from 'ckeditor5';
import { richHtml } from './rich-document.mjs';

export const mount = async (parent, text) => {
  const place = parent.appendChild(document.createElement('div'));
  for (const line of text.split('\n')) place.appendChild(document.createElement('p')).append(line);
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, List, Autoformat],
  });
  const lineOf = block =>
    [...block.getChildren()].map(child => (child.is('$text') ? child.data : '\n')).join('');
  return {
    element: editor.editing.view.getDomRoot(),
    model: () => [...editor.model.document.getRoot().getChildren()].map(lineOf).join('\n'),
    close: async () => {
      await editor.destroy();
      place.remove();
    },
  };
};

/** A mention as a widget, which cannot be typed into. */
function Chips(editor) {
  const { schema } = editor.model;
  schema.register('chip', { inheritAllFrom: '$inlineObject', allowAttributes: ['name'] });
  editor.conversion.for('upcast').elementToElement({
    view: { name: 'span', classes: 'mention' },
    model: (span, { writer }) => writer.createElement('chip', { name: span.getChild(0).data }),
  });
  const draw = (chip, { writer }) => {
    const span = writer.createContainerElement('span', { class: 'mention' });
    writer.insert(writer.createPositionAt(span, 0), writer.createText(chip.getAttribute('name')));
    return span;
  };
  editor.conversion.for('dataDowncast').elementToElement({ model: 'chip', view: draw });
  editor.conversion
    .for('editingDowncast')
    .elementToElement({ model: 'chip', view: (chip, api) => toWidget(draw(chip, api), api.writer) });
}

export const mountRich = async parent => {
  const place = parent.appendChild(document.createElement('div'));
  place.innerHTML = richHtml;
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, List, Link, Widget, Chips],
  });
  const read = child =>
    child.is('$text') ? child.data : child.name === 'chip' ? child.getAttribute('name') : '\n';
  const lineOf = block => [...block.getChildren()].map(read).join('');
  return {
    element: editor.editing.view.getDomRoot(),
    model: () => [...editor.model.document.getRoot().getChildren()].map(lineOf).join('\n'),
    close: async () => {
      await editor.destroy();
      place.remove();
    },
  };
};
