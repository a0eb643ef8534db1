import { expect } from '@open-wc/testing';
import { Converter } from 'opencc-js';
import { defaultRulePacks } from '../../../src/content/index.js';
import { isTraditional, toTraditional } from '../../../src/engine/text/to-traditional.js';
import { readCorpus } from '../../corpus/score.js';

describe('isTraditional', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['', false],
    ['我們沒有辦法', true],
    ['我们没有办法', false],
    ['沒了', true],
    ['没了', false],
    ['什么时候', false],
    ['什麼時候', true],
    // A name in the other script does not turn a text.
    ['您要的《臺灣》已经为您寄出，请查收', false],
    ['您要的《台湾》已經為您寄出，請查收', true],
    // 后 里 只 面 台 are written in Traditional texts too.
    ['皇后號只到後台', true],
  ];
  for (const [text, expected] of cases)
    it(`${text || 'nothing'}: ${expected}`, () => expect(isTraditional(text)).to.equal(expected));

  it('says what it is told of a text in characters of both', () => {
    expect(isTraditional('我不知道', true)).to.be.true;
    expect(isTraditional('我不知道', false)).to.be.false;
    expect(isTraditional('我不知道，没办法', true)).to.be.false;
  });

  it('tells the scripts of the corpus apart', async () => {
    const response = await fetch(new URL('../../corpus/tuning.tsv', import.meta.url));
    const replies = readCorpus(await response.text());
    const wrong = replies.filter(({ text, tags }) => isTraditional(text) !== tags.includes('hant'));
    // Characters of both scripts alone.
    expect(wrong.map(({ text }) => text)).to.have.lengthOf.below(replies.length / 500);
    expect(replies.filter(({ tags }) => tags.includes('hant'))).to.have.lengthOf.above(200);
  });
});

describe('toTraditional', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['我来为您想办法', '我來為您想辦法'],
    ['系统里的联系方式', '系統裡的聯繫方式'],
    ['然后', '然後'],
    ['皇后', '皇后'],
    ['发货前请看头发', '發貨前請看頭髮'],
    ['只要一次', '只要一次'],
    ['恢复后回复您，不再重复', '恢復後回覆您，不再重複'],
    ['准时核准', '準時核准'],
    ['几分钟，手表', '幾分鐘，手錶'],
    ['制度与定制、制作', '制度與定制、製作'],
    ['尽力，尽快', '盡力，儘快'],
    ['平台后台', '平台後台'],
    ['什么时候', '什麼時候'],
    ['请您别着急', '請您別著急'],
    ['您的咨询', '您的諮詢'],
    ['{{时限}}内', '{{時限}}內'],
    ['', ''],
    ['VIP 123', 'VIP 123'],
    ['里程已經為您補登', '里程已經為您補登'],
  ];
  for (const [text, expected] of cases)
    it(`${text} → ${expected}`, () => expect(toTraditional(text)).to.equal(expected));

  it('leaves what it has written as it is', () => {
    for (const [, traditional] of cases) expect(toTraditional(traditional)).to.equal(traditional);
  });

  it('writes every suggestion of the built-in rules as OpenCC does, but for what was looked at', () => {
    const reference = Converter({ from: 'cn', to: 'tw' });
    const around = (text: string, i: number): string => text.slice(Math.max(0, i - 1), i + 1);
    const differences = new Set<string>();
    const suggestions = defaultRulePacks.flatMap(pack => pack.rules).flatMap(rule => rule.suggestions);
    for (const text of suggestions) {
      const ours = toTraditional(text);
      const theirs = reference(text);
      expect(ours.length).to.equal(theirs.length);
      for (let i = 0; i < ours.length; i++)
        if (ours[i] !== theirs[i]) differences.add(`${around(ours, i)} ${around(theirs, i)}`);
    }
    const reviewed = [
      // Taiwan writes 平台 and 台灣, 臺 being the form of laws and names.
      '平台 平臺',
      // 公布 is what the Ministry of Education writes.
      '公布 公佈',
      // 著急 is not 彆扭.
      '您別 您彆',
    ];
    expect([...differences].filter(difference => !reviewed.includes(difference))).to.deep.equal([]);
  });
});
