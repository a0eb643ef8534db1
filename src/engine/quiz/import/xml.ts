import { decodeEntities } from './entities.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** Of its start tag, from 1. */
  readonly line: number;
}

export interface ParsedXml {
  /** As far as the text could be read; elements left open are closed where it breaks off. */
  readonly root?: XmlElement;
  readonly problem?: { readonly line: number; readonly detail: string };
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Deeper than any question file; a limit, since its readers recurse. */
const deepest = 200;

/**
 * Reads XML into a tree, in Node as in a browser: elements, attributes, text, CDATA; comments, instructions and the
 * document type are skipped, so that no entity is ever expanded. Linear in the text. What is not well-formed ends the
 * reading with its line.
 */
export function parseXml(source: string): ParsedXml {
  const text = source.replace(/^\uFEFF/, '');
  const attribute = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
  const startTag = /<([^\s/>"'<=!?]+)/y;
  const tagEnd = /\s*(\/?)>/y;
  const endTag = /<\/([^\s>]+)\s*>/y;
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let at = 0;
  let line = 1;

  const advance = (to: number): void => {
    for (let i = at; i < to; i++) if (text.charCodeAt(i) === 10) line++;
    at = to;
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) advance(pattern.lastIndex);
    return found;
  };
  const append = (child: XmlElement | string): void => {
    if (child !== '') open.at(-1)?.children.push(child);
  };
  const fail = (detail: string): ParsedXml => ({ ...(root && { root }), problem: { line, detail } });
  /** Skips to the end of what begins here; false when it has none. */
  const skip = (end: string): string | undefined => {
    const to = text.indexOf(end, at);
    if (to === -1) return undefined;
    const inside = text.slice(at, to);
    advance(to + end.length);
    return inside;
  };

  while (at < text.length) {
    const next = text.indexOf('<', at);
    append(decodeEntities(text.slice(at, next === -1 ? text.length : next)));
    advance(next === -1 ? text.length : next);
    if (next === -1) break;
    if (text.startsWith('<!--', at)) {
      if (skip('-->') === undefined) return fail('<!--');
    } else if (text.startsWith('<![CDATA[', at)) {
      const inside = skip(']]>');
      if (inside === undefined) return fail('<![CDATA[');
      append(inside.slice(9));
    } else if (text.startsWith('<?', at)) {
      if (skip('?>') === undefined) return fail('<?');
    } else if (text.startsWith('<!', at)) {
      const end = /[[>]/g;
      end.lastIndex = at;
      if (skip(end.exec(text)?.[0] === '[' ? ']>' : '>') === undefined) return fail('<!');
    } else if (text.startsWith('</', at)) {
      const tag = match(endTag);
      if (!tag || open.at(-1)?.name !== tag[1]) return fail(text.slice(next, next + 30));
      open.pop();
    } else {
      const begun = line;
      const tag = match(startTag);
      if (!tag || (root && open.length === 0)) return fail(text.slice(next, next + 30));
      const attributes = new Map<string, string>();
      for (let found = match(attribute); found; found = match(attribute))
        attributes.set(found[1]!, decodeEntities(found[2] ?? found[3] ?? ''));
      const end = match(tagEnd);
      if (!end || open.length >= deepest) return fail(text.slice(next, next + 30));
      const element: OpenElement = { name: tag[1]!, attributes, children: [], line: begun };
      append(element);
      root ??= element;
      if (end[1] === '') open.push(element);
    }
  }
  const left = open.at(-1);
  if (left) return fail(`<${left.name}>`);
  return root ? { root } : fail(text.trim().slice(0, 30));
}

/** The child elements of a name, or all of them. */
export const childrenOf = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** All the text inside, markup left out. */
export const textOf = (element: XmlElement): string =>
  element.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('');

/** All elements inside, in the order of the text. */
export const descendantsOf = (element: XmlElement): XmlElement[] =>
  childrenOf(element).flatMap(child => [child, ...descendantsOf(child)]);
