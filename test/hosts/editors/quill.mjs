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
