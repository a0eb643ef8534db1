import { expect } from '@open-wc/testing';
import { foldText, foldUnits, gap } from '../../../src/engine/text/fold-text.js';

describe('foldText', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Traditional', '這不是我應該做的', '这不是我应该做的'],
    ['Taiwan forms', '沒辦法喔,妳們', '没办法喔你们'],
    ['full width', 'ＡＢＣ１２３', 'abc123'],
    ['upper case', 'VX', 'vx'],
    ['spaces', '我 不　能', '我不能'],
    ['zero width', '我\u200b不\ufeff能', '我不能'],
    ['punctuation', '我-不-能', '我不能'],
    ['emoji', '我😀不👨‍👩‍👧能', '我不能'],
    ['line break', '我\n不\r\n能', '我不能'],
    ['a letter beyond the basic plane', '𠮷A😀', '𠮷a'],
    ['a plus in front of an account', '+V 信, ＋薇信，+ 我扣扣', '加v信加薇信加我扣扣'],
    ['any other plus', '1+1，86+138，A+B', '1186138ab'],
    ['the 覆 of an answer', '盡快回覆您，已答覆，反覆', '尽快回复您已答复反复'],
    ['any other 覆', '覆蓋，顛覆', '覆盖颠覆'],
    ['a zero', '我\u0000不', '我不'],
    ['nothing', ' 。!\n', ''],
  ];
  for (const [name, text, folded] of cases) it(name, () => expect(foldText(text).text).to.equal(folded));

  it('leads every unit back to where it came from', () => {
    const text = '您 Ｖ-信\n號';
    const fold = foldText(text);
    expect([...fold.text].map((_, i) => text[fold.offsets[i]!])).to.deep.equal(['您', 'Ｖ', '信', '號']);
  });

  it('is idempotent on every character of the basic plane', () => {
    for (let code = 0; code < 0xd800; code++) {
      const once = foldText(String.fromCharCode(code)).text;
      if (foldText(once).text !== once) throw new Error(`U+${code.toString(16)}: ${once}`);
    }
  });

  it('takes a text longer than an argument list', () => {
    expect(foldText('好 '.repeat(200_000)).text.length).to.equal(200_000);
  });
});

describe('foldUnits', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['我不', gap.none],
    ['我 不', gap.space],
    ['我*不', gap.mark],
    ['我，不', gap.clause],
    ['我 ， 不', gap.clause],
    ['我\n不', gap.line],
    ['我\r\n不', gap.line],
    ['我\n\n不', gap.sentence],
    ['我\r\n\r\n不', gap.sentence],
    ['我，\n\n不', gap.sentence],
    ['我\n - \n不', gap.sentence],
    ['我？\n\n不', gap.question],
    ['我，\n不', gap.clause],
    ['我。不', gap.sentence],
    ['我？ 不', gap.question],
  ];
  for (const [text, kind] of cases)
    it(`gap in ${JSON.stringify(text)}`, () => expect(foldUnits(text).gaps[1]).to.equal(kind));
});
