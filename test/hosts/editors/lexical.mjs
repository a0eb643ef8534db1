import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  ListItemNode,
  ListNode,
} from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  DecoratorNode,
} from 'lexical';

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

class MentionNode extends DecoratorNode {
  static getType() {
    return 'mention';
  }
  static clone(node) {
    return new MentionNode(node.__name, node.__key);
  }
  constructor(name, key) {
    super(key);
    this.__name = name;
  }
  createDOM() {
    const span = document.createElement('span');
    span.textContent = this.__name;
    return span;
  }
  updateDOM() {
    return false;
  }
  getTextContent() {
    return this.__name;
  }
  decorate() {
    return null;
  }
}

const line = (...children) => $createParagraphNode().append(...children);
const item = (...children) => $createListItemNode().append(...children);

/** A list within a list is an item of its own, as its own commands make it. */
export const mountRich = async parent => {
  const element = parent.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  // As its playground has it; without it spaces at the end of a line are not seen.
  element.style.whiteSpace = 'pre-wrap';
  const editor = createEditor({ namespace: 'reply', nodes: [MentionNode, ListNode, ListItemNode] });
  editor.setRootElement(element);
  const stop = registerRichText(editor);
  editor.update(
    () => {
      const text = $createTextNode;
      $getRoot().append(
        line(text('您好，'), text('请稍等').toggleFormat('bold'), text('👩‍👩‍👧再说')),
        line(),
        line(text('找'), new MentionNode('@小王'), text('，或看'), text('说明').toggleFormat('underline')),
        line(text('第一行'), $createLineBreakNode(), text('第二行')),
        $createListNode('bullet').append(
          item(text('退款')),
          item($createListNode('bullet').append(item(text('三天内')))),
          item(text('换货')),
        ),
      );
    },
    { discrete: true },
  );
  const linesOf = block =>
    $isListNode(block) || ($isListItemNode(block) && $isListNode(block.getFirstChild()))
      ? block.getChildren().flatMap(linesOf)
      : [block.getTextContent()];
  return {
    element,
    model: () => editor.getEditorState().read(() => $getRoot().getChildren().flatMap(linesOf).join('\n')),
    close: () => {
      stop();
      editor.setRootElement(null);
      element.remove();
    },
  };
};
