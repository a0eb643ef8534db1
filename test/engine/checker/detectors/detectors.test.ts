import { expect } from '@open-wc/testing';
import { detectors } from '../../../../src/engine/checker/detectors/index.js';
import type { DetectorName } from '../../../../src/engine/packs/types.js';

/** Kind of data, text, what is found in it. All data are invented; check digits are right where one is found. */
const cases: readonly (readonly [DetectorName, string, readonly string[]])[] = [
  ['unfilled-blank', '我【时限】内回复您，{{称呼}}', ['【时限】', '{{称呼}}']],
  ['unfilled-blank', '【', []],
  ['unfilled-blank', '【\n】{{}}', []],
  ['mobile', '张女士的电话是13800138000哦', ['13800138000']],
  ['mobile', '138-0013-8000 或 138 0013 8000', ['138-0013-8000 ', '138 0013 8000'].map(part => part.trim())],
  ['mobile', '＋86 １３８００１３８０００', ['＋86 １３８００１３８０００']],
  ['mobile', '+86 13800138000', ['+86 13800138000']],
  ['mobile', '台湾 0912345678', ['0912345678']],
  ['mobile', '+852 91234567', ['+852 91234567']],
  ['mobile', '+852 9123 4567、+853 6612 3456', ['+852 9123 4567', '+853 6612 3456']],
  ['mobile', '陳生手提:9123 4567', ['9123 4567']],
  ['mobile', '熱線 2345 6789，訂位 9123 4567', []],
  ['mobile', '13800138000 13900139000', ['13800138000', '13900139000']],
  ['mobile', '1.13800138000', ['13800138000']],
  ['mobile', '138.0013.8000', ['138.0013.8000']],
  ['mobile', '一三八零零一三八零零零', ['一三八零零一三八零零零']],
  ['mobile', 'tel13800138000', ['13800138000']],
  ['mobile', '订单号20231113800138000', []],
  ['mobile', '2024-138-0013-8000', []],
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
  ['identity-number', '１１０１０５ １９４９１２３１ ００２Ｘ', ['１１０１０５ １９４９１２３１ ００２Ｘ']],
  ['identity-number', '香港A123456(3)', ['A123456(3)']],
  ['identity-number', '香港A123456（4）', []],
  ['identity-number', '身份證AB987654（3）', ['AB987654（3）']],
  ['identity-number', '身份證號碼A1234563', ['A1234563']],
  ['identity-number', '型号A1234563', []],
  ['identity-number', '澳門身份證1234567(8)', ['1234567(8)']],
  ['identity-number', '編號1234567(8)', []],
  ['identity-number', '身分證A123456789', ['A123456789']],
  ['identity-number', '身分證A123456788', []],
  ['identity-number', 'SA123456789', []],
  ['passport', '护照号E12345678', ['E12345678']],
  ['passport', '護照 EA1234567', ['EA1234567']],
  ['passport', '护照E1****678', []],
  ['passport', '订单E12345678', []],
  ['bank-card', '卡号 6222 0000 0000 0009', ['6222 0000 0000 0009']],
  ['bank-card', '4111111111111111', ['4111111111111111']],
  ['bank-card', '4111111111111112', []],
  ['bank-card', '订单 7111111111111111', []],
  ['email', '发到 li.si@example.com 即可', ['li.si@example.com']],
  ['email', 'ｌｉ．ｓｉ＠example.com', ['ｌｉ．ｓｉ＠example.com']],
  ['email', '客服邮箱 tw.service@example.com、kefu01@example.com', []],
  ['email', '@客服小王', []],
  ['email', 'a@b', []],
  ['address', '寄到上海市长宁区仙霞路88弄6号楼502室', ['上海市长宁区仙霞路88弄6号楼502室']],
  ['address', '朝阳区幸福小区3栋2单元401', ['朝阳区幸福小区3栋2单元401']],
  [
    'address',
    '您的地址是台北市大安區和平東路二段18巷5號3樓之2沒錯吧',
    ['台北市大安區和平東路二段18巷5號3樓之2'],
  ],
  ['address', '屯門兆康苑兆安閣1203室', ['屯門兆康苑兆安閣1203室']],
  ['address', '住在望京西园四区412号楼1803', ['望京西园四区412号楼1803']],
  ['address', '家在幸福村三组12号', ['幸福村三组12号']],
  ['address', '您家3楼漏水', []],
  ['address', '请到医院3号楼2楼', []],
  ['address', '科技园3栋201室', []],
  ['address', '请到2号楼301室', []],
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
      '1.1-'.repeat(25_000),
      '路一'.repeat(50_000),
      '路12号'.repeat(20_000),
      '身份证A1'.repeat(20_000),
      '护照'.repeat(50_000),
    ];
    for (const text of texts)
      for (const detect of Object.values(detectors)) expect(detect(text)).to.be.an('array');
  });
});
