import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

export const mount = async (parent, text) => {
  const element = parent.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  const editor = createEditor({
    namespace: 'reply',
    onError: error => {
      throw error;
    },
  });
  editor.setRootElement(element);
  const removers = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
  editor.update(
    () => {
      for (const line of text.split('\n')) {
        const paragraph = $createParagraphNode();
        if (line) paragraph.append($createTextNode(line));
        $getRoot().append(paragraph);
      }
    },
    { discrete: true, tag: 'history-merge' },
  );
  return {
    element,
    model: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map(block => block.getTextContent())
          .join('\n'),
      ),
    close: () => {
      for (const remove of removers) remove();
      editor.setRootElement(null);
      element.remove();
    },
  };
};
