import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser as PageParser, Schema } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { richHtml, withoutFillers } from './rich-document.mjs';

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

/** Mentions as every editor of this family has them: one unit in a line, drawn by itself. */
const mention = {
  group: 'inline',
  inline: true,
  atom: true,
  attrs: { name: {} },
  leafText: node => node.attrs.name,
  parseDOM: [{ tag: 'span.mention', getAttrs: dom => ({ name: dom.textContent }) }],
  toDOM: node => ['span', { class: 'mention' }, node.attrs.name],
};
const list = {
  list_item: { content: 'paragraph block*', parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  bullet_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
};

export const mountRich = async parent => {
  const richSchema = new Schema({
    nodes: schema.spec.nodes.append({ mention, ...list }),
    marks: schema.spec.marks,
  });
  const page = withoutFillers(new DOMParser().parseFromString(richHtml, 'text/html'));
  const doc = PageParser.fromSchema(richSchema).parse(page.body);
  const view = new EditorView(parent, {
    state: EditorState.create({ doc, plugins: [history(), keymap({ 'Mod-z': undo }), keymap(baseKeymap)] }),
  });
  view.dom.style.whiteSpace = 'pre-wrap';
  const leafText = node => (node.type.name === 'hard_break' ? '\n' : node.attrs.name);
  return {
    element: view.dom,
    model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', leafText),
    close: () => view.destroy(),
  };
};
