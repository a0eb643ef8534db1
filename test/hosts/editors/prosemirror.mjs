import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

export const mount = async (parent, text) => {
  const paragraphs = text
    .split('\n')
    .map(line => schema.node('paragraph', null, line ? [schema.text(line)] : []));
  const view = new EditorView(parent, {
    state: EditorState.create({
      doc: schema.node('doc', null, paragraphs),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-Shift-z': redo }), keymap(baseKeymap)],
    }),
  });
  // As its style sheet has it.
  view.dom.style.whiteSpace = 'pre-wrap';
  return {
    element: view.dom,
    model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    close: () => view.destroy(),
  };
};
