import { expect } from '@open-wc/testing';
import { fillBlanks, findBlanks } from '../../../src/engine/library/blanks.js';

describe('findBlanks', () => {
  const table: readonly [string, readonly object[]][] = [
    ['您好', []],
    ['{{称呼}}您好', [{ name: '称呼', start: 0, end: 6 }]],
    ['在{{时限|24小时}}内', [{ name: '时限', default: '24小时', start: 1, end: 12 }]],
    ['{{称谓:先生/女士}}', [{ name: '称谓', options: ['先生', '女士'], start: 0, end: 12 }]],
    [
      '{{称谓：先生／女士|女士}}',
      [{ name: '称谓', default: '女士', options: ['先生', '女士'], start: 0, end: 15 }],
    ],
    ['{小时}内', [{ name: '小时', start: 0, end: 4 }]],
    ['{{ 称呼 }}', [{ name: '称呼', start: 0, end: 8 }]],
    [
      '{{甲}}{{甲}}',
      [
        { name: '甲', start: 0, end: 5 },
        { name: '甲', start: 5, end: 10 },
      ],
    ],
    ['{{}} {} { } {{|x}} }}{{', []],
    ['{"a": 1}', []],
  ];
  for (const [text, blanks] of table)
    it(JSON.stringify(text), () => expect(findBlanks(text)).to.deep.equal(blanks));
});

describe('fillBlanks', () => {
  const table: readonly [string, Record<string, string>, string, readonly string[]][] = [
    ['{{称呼}}您好', { 称呼: '王先生' }, '王先生您好', []],
    ['{{称呼}}您好', {}, '【称呼】您好', ['称呼']],
    ['{{称呼}}您好', { 称呼: '  ' }, '【称呼】您好', ['称呼']],
    ['{{时限|24小时}}内', {}, '24小时内', []],
    ['{{时限|24小时}}内', { 时限: '两天' }, '两天内', []],
    ['{小时}与{小时}', { 小时: '3' }, '3与3', []],
    ['{{甲}}{{甲}}{{乙}}', {}, '【甲】【甲】【乙】', ['甲', '乙']],
    ['{{toString}}', {}, '【toString】', ['toString']],
    ['{{甲}}', { 甲: '$&{{乙}}' }, '$&{{乙}}', []],
  ];
  for (const [text, values, filled, missing] of table)
    it(`${text} with ${JSON.stringify(values)}`, () =>
      expect(fillBlanks(text, values)).to.deep.equal({ text: filled, missing }));
});
