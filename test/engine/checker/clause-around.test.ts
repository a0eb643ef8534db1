import { expect } from '@open-wc/testing';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import type { RulePack } from '../../../src/engine/packs/rule-types.js';

const pack: RulePack = {
  id: 'p',
  title: 'p',
  version: '1',
  suggestFor: 'clause',
  classes: {
    填充: ['亲', '哦', '呢', '真的', '这边'],
    语气: ['哦', '呢', '的', '哈', '了'],
    称呼: ['亲(亲|)', '您好', '客官'],
    我方: ['我(们|)', '小店'],
  },
  rules: [
    {
      id: 'cannot',
      category: 'refusal',
      severity: 'error',
      title: '',
      patterns: ['不能', '不行', '发不了'],
      reason: '',
      suggestions: ['〔好〕'],
      examples: { hit: [], miss: [] },
      source: '',
    },
  ],
};

/** The text with its first suggestion applied. */
function applied(text: string): string {
  const { suggestions, start, end } = createChecker([pack]).check(text).findings[0]!;
  const { text: wording, start: from = start, end: to = end } = suggestions[0]!;
  return text.slice(0, from) + wording + text.slice(to);
}

describe('a suggestion for a whole clause', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['takes the clause', '亲，我不能给您退款，同时可以换', '亲，〔好〕，同时可以换'],
    ['takes the whole of a short reply', '不行哦', '〔好〕'],
    ['leaves the address', '亲亲不行呢', '亲亲〔好〕'],
    ['leaves the end of the sentence', '对不起，这个不能退。请您谅解', '对不起，〔好〕。请您谅解'],
    ['spans what is slipped between', '您好！這 個 不-能 退！', '您好！〔好〕！'],
    [
      'takes subject and particle where text runs on',
      '这批货是昨天下午四点半才到仓库的所以我们真的发不了哦您再等等看明天上午会有消息',
      '这批货是昨天下午四点半才到仓库的所以〔好〕您再等等看明天上午会有消息',
    ],
    [
      'takes the words alone where nothing parts them',
      '这批货是昨天下午四点半才到仓库所以今天发不了明天上午一早第一批一定先给您发出去',
      '这批货是昨天下午四点半才到仓库所以今天〔好〕明天上午一早第一批一定先给您发出去',
    ],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(applied(text)).to.equal(expected));
});
