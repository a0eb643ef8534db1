import { expect } from '@open-wc/testing';
import { parseScriptPack } from '../../../src/engine/packs/parse-script-pack.js';

const packOf = (step: object): object => ({
  id: 'p',
  title: 'p',
  version: '1',
  scripts: [
    {
      id: 's',
      title: 's',
      category: 'c',
      summary: 's',
      source: '测试',
      steps: [{ id: 'one', title: '一', say: ['您好'], ...step }],
    },
  ],
});

describe('parseScriptPack', () => {
  const table: readonly [string, object, object, readonly string[]][] = [
    ['a step that only says something', {}, {}, []],
    ['fields by name alone', { record: ['时间'] }, { record: ['时间'] }, []],
    [
      'fields in full',
      { record: [{ name: '分类', type: 'choice', options: ['甲', '乙'], required: true, blank: '分类' }] },
      { record: [{ name: '分类', type: 'choice', options: ['甲', '乙'], required: true, blank: '分类' }] },
      [],
    ],
    [
      'a choice of nothing, which becomes a line',
      { record: [{ name: '分类', type: 'choice' }] },
      { record: [{ name: '分类', type: 'line' }] },
      ['scripts[0].steps[0].record[0]'],
    ],
    [
      'a field of an unknown type, which becomes a line',
      { record: [{ name: '分类', type: 'date' }] },
      { record: [{ name: '分类' }] },
      ['scripts[0].steps[0].record[0].type'],
    ],
    [
      'a field without a name, which is left out',
      { record: [{ type: 'line' }, '时间'] },
      { record: ['时间'] },
      ['scripts[0].steps[0].record[0]'],
    ],
    [
      'an escalation that leads somewhere',
      { escalate: { when: '重大', to: '经理', step: 'one' } },
      { escalate: { when: '重大', to: '经理', step: 'one' } },
      [],
    ],
    [
      'an escalation that leads nowhere, which stays without',
      { escalate: { when: '重大', to: '经理', step: 'two' } },
      { escalate: { when: '重大', to: '经理' } },
      ['scripts[0].steps[0].escalate.step'],
    ],
    [
      'a branch that leads nowhere, which is left out',
      {
        branches: [
          { when: '甲', to: 'two' },
          { when: '乙', to: 'end' },
        ],
      },
      { branches: [{ when: '乙', to: 'end' }] },
      ['scripts[0].steps[0].branches[0].to'],
    ],
  ];
  for (const [name, input, step, paths] of table)
    it(`reads ${name}`, () => {
      const { value, problems } = parseScriptPack(packOf(input));
      expect(value.scripts[0]!.steps[0]).to.deep.equal({ id: 'one', title: '一', say: ['您好'], ...step });
      expect(problems.map(({ path }) => path)).to.deep.equal(paths);
    });
});
