/** The remainders of CRC-32 (ISO 3309) by byte. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = remainders[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A record of a ZIP archive: its fields of two and four bytes, least byte first. */
function record(...fields: readonly (readonly [value: number, size: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    fields.flatMap(([value, size]) => Array.from({ length: size }, (_, i) => (value >>> (8 * i)) & 0xff)),
  );
}

/** 1 January 1980, the first day there is, so that the same content gives the same file. */
const firstDay = 0x0021;

/**
 * Packs text files into a ZIP archive (PKWARE APPNOTE 6.3), in the order given, packed by the browser itself.
 *
 * @param files texts by path
 */
export async function writeZip(files: Readonly<Record<string, string>>, type: string): Promise<Blob> {
  const encoder = new TextEncoder();
  const entries = await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      const bytes = encoder.encode(text);
      const packed = await deflate(bytes);
      const name = encoder.encode(path);
      const shared = [
        [20, 2], // needs version 2.0
        [0x0800, 2], // names are UTF-8
        [8, 2], // deflated
        [0, 2],
        [firstDay, 2],
        [checksum(bytes), 4],
        [packed.length, 4],
        [bytes.length, 4],
        [name.length, 2],
        [0, 2],
      ] as const;
      return { name, packed, shared, header: record([0x04034b50, 4], ...shared) };
    }),
  );

  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const lengthOf = (list: readonly Uint8Array[]): number => list.reduce((sum, part) => sum + part.length, 0);
  let at = 0;
  for (const { name, packed, shared, header } of entries) {
    directory.push(
      record([0x02014b50, 4], [20, 2], ...shared, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
      name,
    );
    parts.push(header, name, packed);
    at += lengthOf([header, name, packed]);
  }
  const { length } = entries;
  const end = record(
    [0x06054b50, 4],
    [0, 4],
    [length, 2],
    [length, 2],
    [lengthOf(directory), 4],
    [at, 4],
    [0, 2],
  );
  return new Blob([...parts, ...directory, end], { type });
}
