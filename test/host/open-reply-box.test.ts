import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nextTask } from '../../src/host/next-task.js';
import { openReplyBox } from '../../src/host/open-reply-box.js';
import type { ReplyBox } from '../../src/host/reply-box.js';

const open = (element: HTMLElement): ReplyBox => {
  const box = openReplyBox(element);
  if (!box) throw new Error('not taken for a reply box');
  boxes.push(box);
  return box;
};
const boxes: ReplyBox[] = [];
afterEach(() => boxes.splice(0).forEach(box => box.close()));

/** Sets the text the way a person's typing leaves it: one line per block where blocks are used. */
const hosts: Record<string, (text: string) => Promise<HTMLElement>> = {
  textarea: async text => {
    const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
    field.value = text;
    return field;
  },
  contenteditable: async text => editable('true', '<div>', text),
  'plaintext-only': async text => editable('plaintext-only', '', text),
  'contenteditable in a shadow root': async text => {
    const host = await fixture<HTMLElement>('<div></div>');
    const element = await editable('true', '<div>', text);
    host.attachShadow({ mode: 'open' }).append(element);
    return element;
  },
};
const editable = async (mode: string, block: string, text: string): Promise<HTMLElement> => {
  const element = await fixture<HTMLElement>('<div></div>');
  element.setAttribute('contenteditable', mode);
  if (mode === 'plaintext-only') element.style.whiteSpace = 'pre-wrap';
  if (!block) element.append(text);
  else {
    for (const line of text.split('\n')) {
      const div = document.createElement('div');
      div.append(line || document.createElement('br'));
      element.append(div);
    }
  }
  return element;
};
const plaintextOnly = (() => {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'plaintext-only');
  return element.contentEditable === 'plaintext-only';
})();

describe('openReplyBox', () => {
  for (const html of [
    '<textarea></textarea>',
    '<input>',
    '<input type="search">',
    '<div contenteditable></div>',
  ]) {
    it(`opens ${html}`, async () => {
      expect(open(await fixture<HTMLElement>(html)).read()).to.equal('');
    });
  }
  for (const html of [
    '<div></div>',
    '<input type="password">',
    '<input type="checkbox">',
    '<input type="number">',
  ]) {
    it(`does not open ${html}`, async () => {
      expect(openReplyBox(await fixture<HTMLElement>(html))).to.equal(undefined);
    });
  }

  for (const [kind, make] of Object.entries(hosts)) {
    if (kind === 'plaintext-only' && !plaintextOnly) continue;

    describe(`a ${kind}`, () => {
      const writes: [what: string, start: number, end: number, text: string, after: string][] = [
        ['a word', 2, 6, '马上为您查', '您好马上为您查'],
        ['at the beginning', 0, 0, '亲，', '亲，您好这不归我'],
        ['at the end', 6, 6, '！', '您好这不归我！'],
        ['everything', 0, 6, '请稍等', '请稍等'],
        ['a removal', 2, 6, '', '您好'],
        ['everything removed', 0, 6, '', ''],
        ['markup', 2, 6, '<b onclick="x()">"&amp;\'</b>', '您好<b onclick="x()">"&amp;\'</b>'],
        ['emoji', 2, 6, '👩‍👩‍👧😊', '您好👩‍👩‍👧😊'],
        ['spaces', 2, 6, ' a  b ', '您好 a  b '],
        ['what looks like a list', 0, 6, '1. 查订单', '1. 查订单'],
        ['two lines', 2, 6, '1. 查订单\n2. 退款', '您好1. 查订单\n2. 退款'],
        ['an empty line', 0, 2, '您好：\n\n', '您好：\n\n这不归我'],
        ['Windows line ends', 0, 6, 'a\r\nb', 'a\nb'],
      ];
      for (const [what, start, end, text, after] of writes) {
        it(`writes ${what} as one step of undo`, async () => {
          const element = await make('您好这不归我');
          const box = open(element);
          expect(await box.replace({ start, end }, text)).to.equal(true);
          expect(box.read()).to.equal(after);
          const caret = start + text.replaceAll('\r\n', '\n').length;
          expect(box.selection(), 'caret').to.deep.equal({ start: caret, end: caret });
          expect(element.matches(':focus'), 'focus').to.equal(true);
          document.execCommand('undo');
          expect(box.read(), 'undo').to.equal('您好这不归我');
          document.execCommand('redo');
          expect(box.read(), 'redo').to.equal(after);
        });
      }

      it('writes over the end of a line', async () => {
        const box = open(await make('您好\n这不归我\n再见'));
        expect(await box.replace({ start: 1, end: 4 }, '来啦')).to.equal(true);
        expect(box.read()).to.equal('您来啦不归我\n再见');
      });

      it('leaves typing before and after the write as steps of their own', async () => {
        const element = await make('');
        const box = open(element);
        element.focus();
        await sendKeys({ type: 'abc' });
        expect(await box.replace({ start: 3, end: 3 }, 'XY')).to.equal(true);
        await sendKeys({ type: 'de' });
        expect(box.read()).to.equal('abcXYde');
        document.execCommand('undo');
        expect(box.read()).to.match(/^abcXYd?$/);
        while (box.read() !== 'abcXY') document.execCommand('undo');
        document.execCommand('undo');
        expect(box.read()).to.equal('abc');
      });

      it('tells of the write once, with the new text', async () => {
        const box = open(await make('您好'));
        const seen: string[] = [];
        box.observe(() => seen.push(box.read()));
        await box.replace({ start: 2, end: 2 }, '！\n再见');
        expect(seen).to.deep.equal(['您好！\n再见']);
      });

      it('does not write a span that is not there', async () => {
        const box = open(await make('您好'));
        expect(await box.replace({ start: 1, end: 9 }, 'x')).to.equal(false);
        expect(await box.replace({ start: -1, end: 1 }, 'x')).to.equal(false);
        expect(box.read()).to.equal('您好');
      });

      it('does not write once it is closed or gone', async () => {
        const element = await make('您好');
        const box = open(element);
        element.remove();
        expect(await box.replace({ start: 0, end: 2 }, 'x')).to.equal(false);
        box.close();
        expect(await box.replace({ start: 0, end: 2 }, 'x')).to.equal(false);
        expect(box.read()).to.equal('您好');
      });

      it('selects a span and keeps it in mind after the focus has gone', async () => {
        const element = await make('您好\n这不归我');
        const box = open(element);
        box.select({ start: 3, end: 6 });
        expect(box.selection()).to.deep.equal({ start: 3, end: 6 });
        const other = await fixture<HTMLInputElement>('<input>');
        other.focus();
        other.select();
        await nextTask();
        expect(box.selection()).to.deep.equal({ start: 3, end: 6 });
      });

      it('tells of typing, with the text of that moment', async () => {
        const element = await make('');
        const box = open(element);
        const seen: string[] = [];
        const stop = box.observe(() => seen.push(box.read()));
        element.focus();
        await sendKeys({ type: 'ab' });
        expect(seen).to.deep.equal(['a', 'ab']);
        stop();
        await sendKeys({ type: 'c' });
        expect(seen).to.have.length(2);
      });

      it('tells of the beginning and the end of a composition', async () => {
        const element = await make('ni');
        const box = open(element);
        const seen: boolean[] = [];
        box.observe(() => seen.push(box.composing));
        element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
        expect(seen).to.deep.equal([true, false]);
      });

      it('ends a composition before it writes', async () => {
        const element = await make('您好');
        const box = open(element);
        element.focus();
        element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        const written = box.replace({ start: 2, end: 2 }, '！');
        expect(box.read(), 'nothing is written while composing').to.equal('您好');
        expect(await written).to.equal(true);
        expect(box.composing).to.equal(false);
        expect(box.read()).to.equal('您好！');
      });

      it('does not write when the end of a composition has changed the text', async () => {
        const element = await make('您好');
        const box = open(element);
        element.focus();
        element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        element.addEventListener('blur', () => {
          if (element instanceof HTMLTextAreaElement) element.value = '你';
          else element.textContent = '你';
        });
        expect(await box.replace({ start: 0, end: 1 }, '！')).to.equal(false);
        expect(box.read()).to.equal('你');
      });
    });
  }

  describe('a field', () => {
    for (const attribute of ['readonly', 'disabled']) {
      it(`is not written to when ${attribute}`, async () => {
        const field = await fixture<HTMLTextAreaElement>(`<textarea ${attribute}>您好</textarea>`);
        expect(await open(field).replace({ start: 0, end: 2 }, 'x')).to.equal(false);
        expect(field.value).to.equal('您好');
      });
    }

    it('is not written to when its fieldset is disabled, or beyond its maxlength', async () => {
      const set = await fixture<HTMLElement>('<fieldset disabled><textarea>a</textarea></fieldset>');
      expect(await open(set.querySelector('textarea')!).replace({ start: 0, end: 1 }, 'x')).to.equal(false);
      const short = await fixture<HTMLTextAreaElement>('<textarea maxlength="4">您好</textarea>');
      expect(await open(short).replace({ start: 2, end: 2 }, '请稍等')).to.equal(false);
      expect(short.value).to.equal('您好');
    });

    it('is written to when it cannot take the focus', async () => {
      const field = await fixture<HTMLTextAreaElement>('<textarea style="display:none">您好</textarea>');
      const inputs: string[] = [];
      field.addEventListener('input', () => inputs.push(field.value));
      expect(await open(field).replace({ start: 2, end: 2 }, '！')).to.equal(true);
      expect(inputs).to.deep.equal(['您好！']);
    });

    it('has its lines joined when it is an input', async () => {
      const field = await fixture<HTMLInputElement>('<input value="a">');
      expect(await open(field).replace({ start: 1, end: 1 }, 'b\nc')).to.equal(true);
      expect(field.value).to.equal('ab c');
    });

    it('says input, change and keyup after a write, for pages of every age', async () => {
      const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
      const seen: string[] = [];
      for (const type of ['input', 'change', 'keyup']) {
        field.addEventListener(type, () => seen.push(`${type} ${field.value}`));
      }
      await open(field).replace({ start: 0, end: 0 }, '好');
      expect(seen).to.deep.equal(['input 好', 'change 好', 'keyup 好']);
    });

    it('is reported as not written when its page takes the text back', async () => {
      const field = await fixture<HTMLTextAreaElement>('<textarea>您好</textarea>');
      field.addEventListener('input', () => queueMicrotask(() => (field.value = '您好')));
      expect(await open(field).replace({ start: 0, end: 2 }, 'x')).to.equal(false);
    });

    it('tells of a reset', async () => {
      const form = await fixture<HTMLFormElement>('<form><textarea></textarea></form>');
      const field = form.querySelector('textarea')!;
      field.value = '您好';
      const box = open(field);
      let seen: string | undefined;
      box.observe(() => (seen = box.read()));
      form.reset();
      await waitUntil(() => seen !== undefined);
      expect(seen).to.equal('');
    });

    it('tells of a value its page has set, at once with the focus and soon without', async () => {
      const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
      const box = open(field);
      const seen: string[] = [];
      box.observe(() => seen.push(box.read()));
      field.value = 'a';
      field.focus();
      await nextTask();
      expect(seen).to.deep.equal(['a']);
      field.value = '';
      await waitUntil(() => seen.length === 2);
      expect(seen).to.deep.equal(['a', '']);
    });

    it('tells of a value set in answer to a key', async () => {
      const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
      field.addEventListener('keydown', event => {
        if (event.key === 'Enter') event.preventDefault();
        if (event.key === 'Enter') field.value = '';
      });
      const box = open(field);
      field.focus();
      await sendKeys({ type: 'a' });
      const cleared = new Promise<string>(resolve => box.observe(() => resolve(box.read())));
      const keyup = oneEvent(field, 'keyup');
      await sendKeys({ press: 'Enter' });
      await keyup;
      expect(await cleared).to.equal('');
    });
  });

  describe('a contenteditable', () => {
    it('is not written to inside a chip', async () => {
      const element = await fixture<HTMLElement>(
        '<div contenteditable>您好<b contenteditable="false">小王</b>在</div>',
      );
      const box = open(element);
      expect(await box.replace({ start: 3, end: 4 }, 'x')).to.equal(false);
      expect(await box.replace({ start: 1, end: 5 }, 'x'), 'a span around it').to.equal(false);
      expect(await box.replace({ start: 4, end: 5 }, '吗')).to.equal(true);
      expect(box.read()).to.equal('您好小王吗');
      expect(element.querySelector('b')?.textContent).to.equal('小王');
    });

    it('tells of a change by its page', async () => {
      const element = await fixture<HTMLElement>('<div contenteditable>您好</div>');
      const box = open(element);
      const changed = new Promise<string>(resolve => box.observe(() => resolve(box.read())));
      element.textContent = '';
      expect(await changed).to.equal('');
    });

    it('takes the style of the text it replaces and leaves the other elements alone', async () => {
      const element = await fixture<HTMLElement>(
        '<div contenteditable><p>您<b>好的</b></p><p>再见</p></div>',
      );
      const second = element.lastElementChild;
      expect(await open(element).replace({ start: 2, end: 3 }, '哦')).to.equal(true);
      expect(element.lastElementChild).to.equal(second);
      expect(element.querySelector('b')?.textContent).to.equal('好哦');
    });
  });
});
