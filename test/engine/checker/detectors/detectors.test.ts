import { expect } from '@open-wc/testing';
import { detectors } from '../../../../src/engine/checker/detectors/index.js';
import type { DetectorName } from '../../../../src/engine/packs/types.js';

/** Kind of data, text, what is found in it. All data are invented; check digits are right where one is found. */
const cases: readonly (readonly [DetectorName, string, readonly string[]])[] = [
  ['mobile', '张女士的电话是13800138000哦', ['13800138000']],
  ['mobile', '138-0013-8000 或 138 0013 8000', ['138-0013-8000 ', '138 0013 8000'].map(part => part.trim())],
  ['mobile', '＋86 １３８００１３８０００', ['＋86 １３８００１３８０００']],
  ['mobile', '+86 13800138000', ['+86 13800138000']],
  ['mobile', '台湾 0912345678', ['0912345678']],
  ['mobile', '+852 91234567', ['+852 91234567']],
  ['mobile', '订单号20231113800138000', []],
  ['mobile', '运单SF13800138000', []],
  ['mobile', '138****8000', []],
  ['mobile', '客服热线 95588，400-820-8820', []],
  ['mobile', '价格¥13800138000', []],
  ['mobile', '12800138000', []],
  ['identity-number', '身份证11010519491231002X', ['11010519491231002X']],
  ['identity-number', '身份证11010519491231002x', ['11010519491231002x']],
  ['identity-number', '110105194912310021', []],
  ['identity-number', '110105194913310026', []],
  ['identity-number', '商品编号9911010519491231002X', []],
  ['bank-card', '卡号 6222 0000 0000 0009', ['6222 0000 0000 0009']],
  ['bank-card', '4111111111111111', ['4111111111111111']],
  ['bank-card', '4111111111111112', []],
  ['bank-card', '订单 7111111111111111', []],
  ['email', '发到 li.si@example.com 即可', ['li.si@example.com']],
  ['email', '@客服小王', []],
  ['email', 'a@b', []],
  ['address', '寄到上海市长宁区仙霞路88弄6号楼502室', ['寄到上海市长宁区仙霞路88弄6号楼502室']],
  ['address', '朝阳区幸福小区3栋2单元401', ['朝阳区幸福小区3栋2单元401']],
  ['address', '我们的门店在南京东路', []],
  ['address', '仙霞路88号', []],
];

describe('detectors', () => {
  for (const [name, text, expected] of cases)
    it(`${name}: ${text}`, () =>
      expect(detectors[name](text).map(({ start, end }) => text.slice(start, end))).to.deep.equal(expected));

  it('stay linear on a long text of digits, dots and Chinese characters', () => {
    const texts = [
      '1 '.repeat(50_000),
      'a.'.repeat(50_000) + '@',
      '路1'.repeat(50_000),
      '仙霞'.repeat(50_000),
      '1'.repeat(100_000),
    ];
    for (const text of texts)
      for (const detect of Object.values(detectors)) expect(detect(text)).to.be.an('array');
  });
});
