import { expect } from '@open-wc/testing';
import { readEditable } from '../../src/host/editable-text.js';
import { openReplyBox } from '../../src/host/open-reply-box.js';
import type { ReplyBox } from '../../src/host/reply-box.js';
import { mountRichHost, richHosts, type MountedHost } from './mount-host.js';

const text = '您好，请稍等👩‍👩‍👧再说\n\n找@小王，或看说明\n第一行\n第二行\n退款\n三天内\n换货';
const words = ['请稍等', '等👩‍👩‍👧再', '找', '@小王', '，或', '说明', '第二', '三天', '换货'];

for (const name of richHosts) {
  describe(name, () => {
    let host: MountedHost;
    let box: ReplyBox;

    beforeEach(async () => {
      host = await mountRichHost(name);
      box = openReplyBox(host.element)!;
    });
    afterEach(async () => {
      box.close();
      await host.close();
    });

    it('reading what is formatted', () => {
      expect(host.model()).to.equal(text);
      expect(box.read()).to.equal(text);
    });

    it('finding each word in it', () => {
      const { rangeOf, offsetOf } = readEditable(host.element);
      for (const word of words) {
        const start = text.indexOf(word);
        const range = rangeOf({ start, end: start + word.length });
        expect(range.toString().replaceAll(/[\uFEFF\u2060]/g, ''), word).to.equal(word);
        expect(offsetOf(range.startContainer, range.startOffset), word).to.equal(start);
        expect(offsetOf(range.endContainer, range.endOffset), word).to.equal(start + word.length);
      }
    });

    it('a caret at every offset', () => {
      const { rangeOf, offsetOf } = readEditable(host.element);
      for (let at = 0; at <= text.length; at++) {
        const { startContainer, startOffset } = rangeOf({ start: at, end: at });
        expect(offsetOf(startContainer, startOffset), String(at)).to.equal(at);
      }
    });
  });
}
