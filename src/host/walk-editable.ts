import { fillers, isArtefact } from './editor-artefacts.js';

/** A run of text that lies in one DOM node: UTF-16 offset `start` of the text is `offset` in `node`. */
export interface Piece {
  readonly start: number;
  length: number;
  /** A text node (length 0 at an editor's filler), or the parent of a line break (0) or of an image (1). */
  readonly node: Node;
  readonly offset: number;
  /** Inside `contenteditable=false`: its text is read but cannot be written. */
  readonly locked: boolean;
}

export interface Walk {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Offset of the DOM position that was asked for; the end of the text where it is not drawn. */
  readonly offset: number;
}

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const unread = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT'.split(' '));
const replaced = new Set(
  'IMG VIDEO AUDIO CANVAS IFRAME OBJECT EMBED INPUT TEXTAREA SELECT BUTTON'.split(' '),
);
const tokens = new RegExp(`\\n|[ \\t\\r\\f]+|[${fillers}]+|[^\\n \\t\\r\\f${fillers}]+`, 'g');

/** What stands for an image in the text, so that the words around it do not run together. */
const objectReplacement = '\uFFFC';

interface Flow {
  readonly hidden: boolean;
  readonly block: boolean;
  readonly keepsSpaces: boolean;
  readonly keepsBreaks: boolean;
}

/** A detached element has no computed style; then its name decides. */
const flowOf = (element: Element): Flow => {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? '';
  const space = style?.whiteSpace ?? '';
  return {
    hidden: display === 'none' || unread.has(element.tagName) || isArtefact(element),
    block: display ? !/^(inline|contents|none|ruby)/.test(display) : blockTags.has(element.tagName),
    keepsSpaces: /^(pre|pre-wrap|break-spaces)$/.test(space),
    keepsBreaks: /^(pre|pre-wrap|pre-line|break-spaces)$/.test(space),
  };
};

/**
 * Reads the text of an editable element as it is drawn: one `\n` for each `<br>` and each boundary of a block,
 * white space collapsed where CSS collapses it, no-break spaces (which editing puts in for plain ones) as spaces.
 * A line break that only ends its block is no line of its own. What editors put in for themselves is left out.
 *
 * Breaks and spaces are held back until something follows on the line, because only then do they count.
 */
export const walkEditable = (root: HTMLElement, wanted?: { node: Node; offset: number }): Walk => {
  let text = '';
  let pendingBreaks = 0;
  let pendingSpace: { node: Node; offset: number } | undefined;
  let lineOpen = false;
  let found: number | undefined;
  let looking = false;
  const pieces: Piece[] = [];

  const settle = (offset: number): void => {
    if (looking) found = offset;
    looking = false;
  };
  const arrive = (node: Node, offset: number): void => {
    if (node === wanted?.node && offset === wanted.offset && found === undefined) looking = true;
    if (pendingBreaks === 0 && !pendingSpace) settle(text.length);
  };
  const append = (node: Node, offset: number, chars: string, length: number, locked: boolean): void => {
    const last = pieces.at(-1);
    const follows = last?.node === node && last.offset + last.length === offset && last.length > 0;
    if (follows && last.start + last.length === text.length && length > 0) last.length += length;
    else pieces.push({ start: text.length, length, node, offset, locked });
    text += chars;
  };
  const beginContent = (locked: boolean): void => {
    text += '\n'.repeat(pendingBreaks);
    pendingBreaks = 0;
    if (pendingSpace) append(pendingSpace.node, pendingSpace.offset, ' ', 1, locked);
    pendingSpace = undefined;
    lineOpen = true;
    settle(text.length);
  };
  const endLine = (): void => {
    pendingBreaks++;
    pendingSpace = undefined;
    lineOpen = false;
  };
  const breakLine = (node: Node, offset: number, locked: boolean): void => {
    pendingSpace = undefined;
    if (!lineOpen) beginContent(locked);
    settle(text.length);
    append(node, offset, '', 0, locked);
    endLine();
  };
  const crossBlock = (): void => {
    if (lineOpen) endLine();
  };

  const readText = (node: Text, flow: Flow, locked: boolean): void => {
    for (const { 0: token, index } of node.data.matchAll(tokens)) {
      const into = wanted?.node === node ? wanted.offset - index : -1;
      const within = into > 0 && into < token.length;
      if (into === 0) arrive(node, index);
      if (token === '\n' && flow.keepsBreaks) {
        breakLine(node, index, locked);
      } else if (/^[\n \t\r\f]/.test(token) && !flow.keepsSpaces) {
        if (lineOpen) pendingSpace ??= { node, offset: index };
        if (within) arrive(node, wanted!.offset);
      } else if (fillers.includes(token[0]!)) {
        beginContent(locked);
        if (within) found = text.length;
        append(node, index, '', 0, locked);
      } else {
        beginContent(locked);
        if (within) found = text.length + into;
        append(node, index, token.replaceAll('\u00a0', ' '), token.length, locked);
      }
    }
    arrive(node, node.length);
  };

  const readChildren = (parent: Element, flow: Flow, locked: boolean): void => {
    let index = 0;
    for (const child of parent.childNodes) {
      arrive(parent, index);
      if (child.nodeType === Node.TEXT_NODE) readText(child as Text, flow, locked);
      else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as HTMLElement, parent, index, locked);
      index++;
    }
    arrive(parent, index);
  };

  const readElement = (element: HTMLElement, parent: Element, index: number, locked: boolean): void => {
    if (element.tagName === 'BR') return breakLine(parent, index, locked);
    const flow = flowOf(element);
    if (flow.hidden) {
      if (wanted && element.contains(wanted.node)) arrive(wanted.node, wanted.offset);
      return;
    }
    if (flow.block) crossBlock();
    if (replaced.has(element.tagName)) {
      beginContent(locked);
      append(parent, index, objectReplacement, 1, locked);
    } else {
      readChildren(
        element,
        flow,
        element.contentEditable === 'false' || (locked && !element.isContentEditable),
      );
    }
    if (flow.block) {
      settle(text.length + Math.max(pendingBreaks - 1, 0));
      crossBlock();
    }
  };

  readChildren(root, flowOf(root), false);
  settle(text.length + Math.max(pendingBreaks - 1, 0));
  text += '\n'.repeat(Math.max(pendingBreaks - 1, 0));
  return { text, pieces, offset: found ?? text.length };
};
