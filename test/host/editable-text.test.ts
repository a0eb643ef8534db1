import { expect, fixture } from '@open-wc/testing';
import { readEditable } from '../../src/host/editable-text.js';

const editable = async (inner: string, style = ''): Promise<HTMLElement> => {
  const root = await fixture<HTMLElement>('<div contenteditable="true"></div>');
  root.style.cssText = style;
  root.innerHTML = inner;
  return root;
};

/** The DOM as a string with the position of a caret as `|`, so that a mapping can be read in a table. */
const withCaret = (root: HTMLElement, node: Node, offset: number): string => {
  const range = new Range();
  range.setStart(node, offset);
  const caret = document.createTextNode('|');
  range.insertNode(caret);
  const html = root.innerHTML;
  caret.remove();
  root.normalize();
  return html;
};

describe('readEditable', () => {
  const texts: [what: string, html: string, text: string, style?: string][] = [
    ['nothing', '', ''],
    ['text straight in the root', '您好', '您好'],
    ['one filler break', '<br>', ''],
    ['break between', '您好<br>再见', '您好\n再见'],
    ['break that only ends the block', '您好<br>', '您好'],
    ['break and a filler', '您好<br><br>', '您好\n'],
    ['leading break', '<br>您好', '\n您好'],
    ['two blocks', '<div>您好</div><div>再见</div>', '您好\n再见'],
    ['two paragraphs', '<p>您好</p><p>再见</p>', '您好\n再见'],
    ['text, then blocks', '您好<div>再见</div>', '您好\n再见'],
    ['blocks, then text', '<div>您好</div>再见', '您好\n再见'],
    ['empty line between', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['two empty lines between', '<p>a</p><p><br></p><p><br></p><p>b</p>', 'a\n\n\nb'],
    ['empty first line', '<div><br></div><div>b</div>', '\nb'],
    ['empty last line', '<div>a</div><div><br></div>', 'a\n'],
    ['only empty lines', '<div><br></div><div><br></div>', '\n'],
    ['block without a line box', '<div>a</div><div></div><div>b</div>', 'a\nb'],
    ['break at the end of a block', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['break between blocks', '<div>a</div><br>b', 'a\n\nb'],
    ['nested blocks', '<div><div>a</div><div><p>b</p></div></div>c', 'a\nb\nc'],
    ['nested spans', '您<span>好<b>，请</b></span>问', '您好，请问'],
    ['span drawn as a block', 'a<span style="display:block">b</span>c', 'a\nb\nc'],
    ['block drawn inline', 'a<div style="display:inline">b</div>c', 'abc'],
    ['list', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['source layout between blocks', '\n  <p>\n   a\n  </p>\n  <p>b</p>\n', 'a\nb'],
    ['collapsed spaces', 'a  \n b', 'a b'],
    ['collapsed across nodes', 'a <b> b</b>', 'a b'],
    ['space before a break', 'a <br> b', 'a\nb'],
    ['no-break spaces', 'a\u00a0&nbsp;b', 'a  b'],
    ['ideographic spaces stay', '您好\u3000再见', '您好\u3000再见'],
    ['kept spaces', ' a  b ', ' a  b ', 'white-space: pre-wrap'],
    ['kept line break', 'a\nb', 'a\nb', 'white-space: pre-wrap'],
    ['kept line break as a filler', 'a\n', 'a', 'white-space: pre-wrap'],
    ['kept line breaks at the end', 'a\n\n', 'a\n', 'white-space: pre-wrap'],
    ['kept line break and a filler', 'a\n<br>', 'a\n', 'white-space: pre-wrap'],
    ['pre-line', ' a  b\n c', 'a b\nc', 'white-space: pre-line'],
    ['chip', '您好<span contenteditable="false">@小王</span>，', '您好@小王，'],
    ['picture', '滚<img alt="">开', '滚\uFFFC开'],
    ['hidden text', 'a<span style="display:none">b</span>c', 'ac'],
    ['comment', 'a<!-- b -->c', 'ac'],
    ['emoji', '<div>👩‍👩‍👧</div><div>x</div>', '👩‍👩‍👧\nx'],
    ['markup as text', '&lt;b&gt;&amp;', '<b>&'],
  ];
  for (const [what, html, text, style] of texts) {
    it(`reads ${what}`, async () => {
      expect(readEditable(await editable(html, style)).text).to.equal(text);
    });
    it(`maps every offset of ${what} there and back`, async () => {
      const { rangeOf, offsetOf } = readEditable(await editable(html, style));
      for (let start = 0; start <= text.length; start++) {
        for (let end = start; end <= text.length; end++) {
          const range = rangeOf({ start, end });
          const ends = [
            offsetOf(range.startContainer, range.startOffset),
            offsetOf(range.endContainer, range.endOffset),
          ];
          expect(ends, `${start}-${end}`).to.deep.equal([start, end]);
        }
      }
    });
  }

  const spans: [html: string, start: number, end: number, selected: string][] = [
    ['您好<b>再见</b>', 2, 4, '再见'],
    ['<p>您好</p><p>再见</p>', 3, 5, '再见'],
    ['<p>您好</p><p>再见</p>', 0, 2, '您好'],
    ['您<b>好</b>再<i>见</i>', 1, 3, '好再'],
    ['  a \n b', 2, 3, 'b'],
    ['您好', 1, 99, '好'],
    ['您好', -3, 1, '您'],
    ['', 0, 4, ''],
  ];
  for (const [html, start, end, selected] of spans) {
    it(`finds ${start}-${end} of ${html || 'nothing'}`, async () => {
      expect(
        readEditable(await editable(html))
          .rangeOf({ start, end })
          .toString(),
      ).to.equal(selected);
    });
  }

  const carets: [html: string, offset: number, caret: string][] = [
    ['<div>a</div><div>b</div>', 1, '<div>a|</div><div>b</div>'],
    ['<div>a</div><div>b</div>', 2, '<div>a</div><div>|b</div>'],
    ['<div>a</div><div><br></div>', 2, '<div>a</div><div>|<br></div>'],
    ['a<br>b', 1, 'a|<br>b'],
    ['a<br>b', 2, 'a<br>|b'],
    ['您<b>好</b>', 1, '您|<b>好</b>'],
    ['您<i contenteditable="false">好</i>啊', 2, '您<i contenteditable="false">好</i>|啊'],
    ['', 0, '|'],
  ];
  for (const [html, offset, caret] of carets) {
    it(`puts the caret at ${offset} of ${html || 'nothing'}`, async () => {
      const root = await editable(html);
      const { startContainer, startOffset } = readEditable(root).rangeOf({ start: offset, end: offset });
      expect(withCaret(root, startContainer, startOffset)).to.equal(caret);
    });
  }

  const positions: [what: string, html: string, path: number[], at: number, offset: number][] = [
    ['between two blocks', '<div>a</div><div>b</div>', [], 1, 2],
    ['behind the last block', '<div>a</div><div>b</div>', [], 2, 3],
    ['at the end of a block', '<div>a</div><div>b</div>', [0], 1, 1],
    ['before the filler of an empty block', '<div>a</div><div><br></div><div>b</div>', [1], 0, 2],
    ['behind the filler of an empty block', '<div>a</div><div><br></div><div>b</div>', [1], 1, 2],
    ['behind a break', 'a<br>b', [], 2, 2],
    ['between two breaks', 'a<br><br>', [], 2, 2],
    ['inside collapsed white space', 'a   b', [0], 3, 2],
    ['in white space between blocks', '<p>a</p>\n<p>b</p>', [1], 1, 2],
    ['inside a nested span', '您<span>好<b>请问</b></span>', [1, 1, 0], 1, 3],
  ];
  for (const [what, html, path, at, offset] of positions) {
    it(`knows the offset ${what}`, async () => {
      const root = await editable(html);
      const node = path.reduce<Node>((parent, index) => parent.childNodes[index]!, root);
      expect(readEditable(root).offsetOf(node, at)).to.equal(offset);
    });
  }

  const writable: [html: string, start: number, end: number, free: boolean][] = [
    ['您好<i contenteditable="false">小王</i>再见', 0, 2, true],
    ['您好<i contenteditable="false">小王</i>再见', 2, 3, false],
    ['您好<i contenteditable="false">小王</i>再见', 1, 5, false],
    ['您好<i contenteditable="false">小王</i>再见', 4, 6, true],
    ['您好<i contenteditable="false">小王</i>再见', 3, 3, false],
    ['您好<i contenteditable="false">小王</i>再见', 4, 4, true],
    ['<i contenteditable="false">小<u contenteditable="true">王</u></i>', 1, 2, true],
  ];
  for (const [html, start, end, free] of writable) {
    it(`calls ${start}-${end} of ${html} ${free ? 'writable' : 'locked'}`, async () => {
      expect(readEditable(await editable(html)).isWritable({ start, end })).to.equal(free);
    });
  }

  it('reads an element that is not in the document by the names of its tags', () => {
    const root = document.createElement('div');
    root.innerHTML = '<p>a</p><p>b <i>c</i></p>';
    expect(readEditable(root).text).to.equal('a\nb c');
  });

  it('changes nothing', async () => {
    const root = await editable('<p>a</p> <p>b<br></p>');
    const html = root.innerHTML;
    readEditable(root).rangeOf({ start: 0, end: 3 });
    expect(root.innerHTML).to.equal(html);
  });
});
