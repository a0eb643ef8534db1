import { expect } from '@open-wc/testing';
import { parseXml, textOf, type XmlElement } from '../../../../src/engine/quiz/import/xml.js';

/** What the browser's own parser says, in the same words. */
function native(element: Element): unknown {
  const children = [...element.childNodes].flatMap(child =>
    child instanceof Element
      ? [native(child)]
      : child.nodeType === Node.COMMENT_NODE
        ? []
        : [child.textContent ?? ''],
  );
  return [
    element.nodeName,
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    joined(children),
  ];
}

const own = ({ name, attributes, children }: XmlElement): unknown => [
  name,
  Object.fromEntries(attributes),
  joined(children.map(child => (typeof child === 'string' ? child : own(child)))),
];

/** Neighbouring pieces of text as one. */
function joined(children: readonly unknown[]): unknown[] {
  return children.reduce<unknown[]>((list, child) => {
    if (typeof child === 'string' && typeof list.at(-1) === 'string')
      list.push(`${String(list.pop())}${child}`);
    else list.push(child);
    return list;
  }, []);
}

const wellFormed = [
  '<a/>',
  '<?xml version="1.0"?>\n<!-- c --><a b="1" c=\'"2"\'>x<b/>y</a>\n',
  '<a>&lt;&amp;&gt;&quot;&apos;&#20320;&#x597D;</a>',
  '<a><![CDATA[<p>a && b</p>]]>c</a>',
  '<!DOCTYPE a [<!ELEMENT a ANY>]><a><!-- <b> --><c\n d = "e"\n/></a>',
  '<q:a xmlns:q="urn:q"><q:b q:c="d">甲</q:b></q:a>',
  '<a>1<b>2<c>3</c>4</b>5</a>',
];

describe('parseXml', () => {
  for (const xml of wellFormed)
    it(`reads ${xml.replace(/\n/g, '↵')} as the browser does`, () => {
      const { root, problem } = parseXml(xml);
      expect(problem).to.equal(undefined);
      expect(own(root!)).to.deep.equal(
        native(new DOMParser().parseFromString(xml, 'text/xml').documentElement),
      );
    });

  const broken: readonly (readonly [xml: string, line: number])[] = [
    ['', 1],
    ['text', 1],
    ['<a>\n<b></a>', 2],
    ['<a>\n', 2],
    ['<a b=c/>', 1],
    ['<a b="1/>', 1],
    ['<a/>\n<b/>', 2],
    ['<a><!-- </a>', 1],
    ['<a><![CDATA[</a>', 1],
    ['<a>'.repeat(300), 1],
  ];
  for (const [xml, line] of broken)
    it(`says where ${JSON.stringify(xml.slice(0, 20))} breaks off`, () => {
      expect(parseXml(xml).problem?.line).to.equal(line);
    });

  it('expands no entity of its own making', () => {
    const { root } = parseXml('<!DOCTYPE a [<!ENTITY x "yy">]><a>&x;</a>');
    expect(textOf(root!)).to.equal('&x;');
  });

  it('comes to an end with texts made to have none', () => {
    const worst = [
      '<'.repeat(99_999),
      '<a '.repeat(50_000),
      `<a ${' b'.repeat(50_000)}`,
      '<a>'.repeat(50_000),
      `<a>${'&'.repeat(99_999)}</a>`,
      `<a>${'<b/>'.repeat(50_000)}</a>`,
      `<a b="${' '.repeat(99_999)}`,
    ];
    // What takes more than a moment runs into the limit of the runner.
    for (const text of worst) expect(() => parseXml(text)).not.to.throw();
  });
});
