import { expect } from '@open-wc/testing';
import { openZip } from '../../../src/ui/sheets/open-zip.js';
import { writeZip } from '../../../src/ui/sheets/write-zip.js';

describe('writeZip', () => {
  it('gives back every file, and none it has not', async () => {
    const files = { 'a.txt': '123456789', 'b/话术.txt': '您好，'.repeat(10_000), 'c.txt': '' };
    const archive = await writeZip(files, 'application/zip');
    expect(archive.size).to.be.lessThan(1000);
    const read = openZip(await archive.arrayBuffer());
    for (const [path, text] of Object.entries(files)) expect(await read(path)).to.equal(text);
    expect(await read('d.txt')).to.equal(undefined);
  });

  it('writes the check value of CRC-32 for its check text', async () => {
    const archive = await (await writeZip({ a: '123456789' }, '')).arrayBuffer();
    expect(new DataView(archive).getUint32(14, true)).to.equal(0xcbf43926);
  });
});
