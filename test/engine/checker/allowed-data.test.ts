import { expect } from '@open-wc/testing';
import { createAllowance } from '../../../src/engine/checker/allowed-data.js';
import { createChecker } from '../../../src/engine/checker/create-checker.js';

describe('createAllowance', () => {
  const cases: readonly (readonly [allowed: string, said: string, is: boolean])[] = [
    ['13800138000', '138 0013 8000', true],
    ['138-0013-8000', '１３８００１３８０００', true],
    ['+86 138 0013 8000', '13800138000', true],
    ['13800138000', '0086-13800138000', true],
    ['0912345678', '+886 912 345 678', true],
    ['13800138000', '13900139000', false],
    ['13800138000', '3800138000', false],
    ['11010519491231002X', '11010519491231002x', true],
    ['上海市延安路1号', '上海市 延安路１號', true],
    ['上海市延安路1号', '延安路1号', false],
    ['', '', false],
  ];
  for (const [allowed, said, is] of cases)
    it(`${allowed} | ${said} → ${is}`, () => expect(createAllowance([allowed])(said)).to.equal(is));

  it('lets the checker leave what is allowed on this ticket, and only that', () => {
    const checker = createChecker([
      {
        id: 'p',
        title: 'p',
        version: '1',
        rules: [
          {
            id: 'phone',
            category: 'privacy',
            severity: 'error',
            title: 't',
            detector: 'mobile',
            reason: 'r',
            suggestions: ['您的手机号'],
            examples: { hit: [], miss: [] },
            source: 's',
            wait: 'clause',
          },
        ],
      },
    ]);
    const text = '您的电话 138 0013 8000，另一个 13900139000';
    const found = (allowed?: string[]): string[] =>
      checker.check(text, allowed && { allowed }).findings.map(({ start, end }) => text.slice(start, end));
    expect(found()).to.deep.equal(['138 0013 8000', '13900139000']);
    expect(found(['+86-13800138000'])).to.deep.equal(['13900139000']);
    expect(checker.check(text).findings[0]!.wait).to.equal('clause');
  });
});
