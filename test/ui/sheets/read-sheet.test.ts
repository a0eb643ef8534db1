import { expect } from '@open-wc/testing';
import { readSheet } from '../../../src/ui/sheets/read-sheet.js';

const sample = async (name: string): Promise<Blob> => (await fetch(new URL(name, import.meta.url))).blob();
const bytesOf = (hex: string): Blob =>
  new Blob([Uint8Array.from(hex.match(/../g)!, byte => parseInt(byte, 16))]);
const table = {
  rows: [
    ['禁语', '类别'],
    ['没戏', '拒绝'],
  ],
};

describe('readSheet', () => {
  const texts: readonly (readonly [string, Blob])[] = [
    ['UTF-8 with a byte order mark', new Blob(['\uFEFF禁语,类别\r\n没戏,拒绝\r\n'])],
    ['UTF-8 without', new Blob(['禁语,类别\n没戏,拒绝'])],
    ['GB 18030', bytesOf('bdfbd3ef2cc0e0b1f00d0ac3bbcfb72cbedcbef80d0a')],
    ['UTF-16 with the high byte first', bytesOf('feff79818bed002c7c7b522b000a6ca1620f002c62d27edd')],
    ['UTF-16 with tabs', bytesOf('fffe8179ed8b09007b7c2b520d000a00a16c0f620900d262dd7e0d000a00')],
  ];
  for (const [name, file] of texts)
    it(`reads CSV in ${name}`, async () => expect(await readSheet(file)).to.deep.equal(table));

  it('reads CSV in Big5, and Traditional in GB 18030', async () => {
    const rows = [
      ['禁語', '類別'],
      ['沒戲', '拒絕'],
    ];
    for (const hex of [
      'b854bb792cc3fea74f0d0aa853c0b82ca9dab5b40d0a',
      'bdfbd55a2cee9084650a9b5d91f22cbedcbd5e',
    ])
      expect(await readSheet(bytesOf(hex))).to.deep.equal({ rows });
  });

  it('reads the first visible sheet of a workbook, with its own row numbers', async () => {
    expect(await readSheet(await sample('inline-strings.xlsx'))).to.deep.equal({
      rows: [
        ['客服部禁语表'],
        [],
        ['禁语', '类别', '级别', '替代', '例外', '说明'],
        ['没戏；甭想', '拒绝', '不妥', '我来想办法 & 尽快回您', '没戏份', '<灰心>'],
        ['404', '', '提示', 'TRUE', '', '两行\n说明'],
        ['做梦'],
      ],
    });
  });

  it('reads a workbook with its strings in a table of their own', async () => {
    expect(await readSheet(await sample('shared-strings.xlsx'))).to.deep.equal({
      rows: [
        ['禁语', '级别'],
        ['没戏', '不妥'],
        ['甭想 & <x>', '高'],
      ],
    });
  });

  it('names what it cannot read', async () => {
    const whole = await (await sample('shared-strings.xlsx')).arrayBuffer();
    const broken = new Uint8Array(whole.slice(0));
    broken.fill(0xff, 1400, 1500);
    const faults: readonly (readonly [Blob, string])[] = [
      [bytesOf('d0cf11e0a1b11ae1'), 'old-excel'],
      [new Blob(['<html><table><tr><td>禁语</td></tr></table>']), 'old-excel'],
      [new Blob(['\uFEFF<?xml version="1.0"?>\n<Workbook/>']), 'old-excel'],
      [new Blob([bytesOf('d0cf11e0a1b11ae1'), [...'EncryptedPackage'].join('\0')]), 'locked'],
      [bytesOf('504b0304'), 'damaged'],
      [new Blob([whole.slice(0, 1500)]), 'damaged'],
      [new Blob([broken]), 'damaged'],
      [new Blob([new Uint8Array(20_000_001)]), 'too-large'],
    ];
    for (const [file, unreadable] of faults) expect(await readSheet(file)).to.deep.equal({ unreadable });
  });
});
