import { expect } from '@open-wc/testing';
import { placePhrase, sentenceAround } from '../../../src/engine/checker/place-phrase.js';
import type { Finding } from '../../../src/engine/checker/types.js';

const finding = (text: string, words: string, scope: Finding['scope'] = 'wording'): Finding => ({
  ruleId: 'r',
  category: 'refusal',
  severity: 'error',
  scope,
  start: scope === 'reply' ? 0 : text.indexOf(words),
  end: scope === 'reply' ? text.length : text.indexOf(words) + words.length,
  title: '',
  message: '',
  suggestions: [],
});

describe('sentenceAround', () => {
  const cases: readonly (readonly [text: string, words: string, sentence: string])[] = [
    ['我不能退', '我不能', '我不能退'],
    ['您好。我不能退！请稍等。', '我不能', '我不能退！'],
    ['您好？ 我不能退。”谢谢', '我不能', '我不能退。”'],
    ['您好\n  亲，我不能退  \n谢谢', '我不能', '亲，我不能退'],
    ['我不\n能退。好', '我不\n能', '我不\n能退。'],
    ['真的不行!!! 抱歉', '不行', '真的不行!!!'],
    ['单价3.5元我不能改。', '我不能', '单价3.5元我不能改。'],
  ];
  for (const [text, words, sentence] of cases)
    it(JSON.stringify(text), () => {
      const { start, end } = sentenceAround(text, finding(text, words));
      expect(text.slice(start, end)).to.equal(sentence);
    });
});

describe('placePhrase', () => {
  const put = (text: string, of: Finding, phrase: string, stages?: readonly ('opening' | 'closing')[]) => {
    const mending = placePhrase(text, of, phrase, stages);
    const whole = text.slice(0, mending.start) + mending.text + text.slice(mending.end);
    return { whole, blank: mending.blank && whole.slice(mending.blank.start, mending.blank.end), mending };
  };

  it('takes the place of the sentence, the first blank left to be filled in', () => {
    const text = '您好。我不能退。谢谢';
    const { whole, blank, mending } = put(
      text,
      finding(text, '我不能'),
      '{{称呼}}，{{时限|今天}}内我查{{单号}}。',
    );
    expect(whole).to.equal('您好。【称呼】，今天内我查【单号】。谢谢');
    expect(blank).to.equal('【称呼】');
    expect(mending.taken).to.deep.equal([
      { ruleId: 'r', suggestion: '{{称呼}}，{{时限|今天}}内我查{{单号}}。' },
    ]);
  });

  it('answers a demand on the opening in front, another behind', () => {
    const text = '这就帮您查';
    const demand = finding(text, '', 'reply');
    expect(put(text, demand, '您好！', ['opening']).whole).to.equal('您好！这就帮您查');
    expect(put(text, demand, '谢谢{{称呼}}。', ['closing'])).to.deep.include({
      whole: '这就帮您查。谢谢【称呼】。',
      blank: '【称呼】',
    });
    expect(put('好的。\n', demand, '谢谢。', ['opening', 'closing']).whole).to.equal('好的。谢谢。\n');
  });
});
