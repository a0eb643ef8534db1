import { Autoformat, Bold, ClassicEditor, Essentials, List, Paragraph } from 'ckeditor5';

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
