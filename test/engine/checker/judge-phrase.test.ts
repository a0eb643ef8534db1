import { expect } from '@open-wc/testing';
import { defaultRulePacks } from '../../../src/content/rules.js';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import { judgePhrase } from '../../../src/engine/checker/judge-phrase.js';

const checker = createChecker(defaultRulePacks);

describe('judgePhrase', () => {
  it('finds nothing in a phrase that keeps the rules, whatever its blanks are called', () => {
    for (const phrase of [
      '{{称呼}}您好，请您稍等。',
      '您好，我在{{时限|24小时}}内给您回复。',
      '您好，{{不知道}}这件事我来跟进。',
      '您好，{我不能}我来跟进。',
    ])
      expect(judgePhrase(checker, phrase), phrase).to.deep.equal({ findings: [] });
  });

  it('says where it breaks which rule, in the offsets of the phrase with its blanks', () => {
    const phrase = '{{称呼}}，我不知道{{商品|这款}}，您好。';
    const { findings } = judgePhrase(checker, phrase);
    expect(findings.map(({ ruleId }) => ruleId)).to.have.lengthOf(1);
    const { category, start, end } = findings[0]!;
    expect(category).to.equal('ignorance');
    expect(phrase.slice(start, end)).to.include('不知道');
  });

  it('puts it in better words that break nothing, the blanks where they were', () => {
    const { reworded } = judgePhrase(checker, '{{称呼}}，我不知道，{{称呼}}请等{{时限:1小时/2小时|1小时}}。');
    expect(reworded).to.match(/^\{\{称呼\}\}，.+，\{\{称呼\}\}请等\{\{时限:1小时\/2小时\|1小时\}\}。$/);
    expect(reworded).not.to.include('不知道');
    expect(judgePhrase(checker, reworded!).findings).to.deep.equal([]);
  });

  it('turns a blank of the better wording into one of the phrase', () => {
    const own = createChecker([
      {
        id: 'p',
        title: 'p',
        version: '1',
        rules: [
          {
            id: 'later',
            category: 'shirking',
            severity: 'error',
            title: '以后再说',
            patterns: ['以后再说'],
            reason: '客户听不出期限',
            suggestions: ['我在{{时限}}前给您回复'],
            examples: { hit: ['以后再说'], miss: [] },
            source: '测试',
          },
        ],
      },
    ]);
    expect(judgePhrase(own, '{{称呼}}，这事以后再说。').reworded).to.equal(
      '{{称呼}}，这事我在{{时限}}前给您回复。',
    );
  });

  it('offers no better words where none settle it', () => {
    const own = createChecker([
      {
        id: 'p',
        title: 'p',
        version: '1',
        rules: [
          {
            id: 'word',
            category: 'harsh',
            severity: 'error',
            title: '禁词',
            patterns: ['禁词'],
            reason: '不能说',
            suggestions: [],
            examples: { hit: ['禁词'], miss: [] },
            source: '测试',
          },
        ],
      },
    ]);
    const verdict = judgePhrase(own, '这是禁词');
    expect(verdict.findings).to.have.lengthOf(1);
    expect(verdict.reworded).to.equal(undefined);
  });
});
