/** More than any table of wordings unpacks to; a file made to fill the memory is refused. */
const mostBytes = 64_000_000;

const signatures = { end: 0x06054b50, entry: 0x02014b50 } as const;
const methods = { stored: 0, deflated: 8 } as const;

/** Where the list of entries begins and how many there are; the record is found from the end of the file. */
function findDirectory(view: DataView): { readonly at: number; readonly count: number } | undefined {
  const longestComment = 0xffff;
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - longestComment; at--)
    if (view.getUint32(at, true) === signatures.end)
      return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  return undefined;
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      throw new RangeError('unpacks to too much');
    }
    chunks.push(next.value);
  }
  return new Blob(chunks);
}

/**
 * Reads text files out of a ZIP archive (PKWARE APPNOTE 6.3, without ZIP64 and encryption, which no spreadsheet of
 * ours has), unpacked by the browser itself: workers made of a string, as libraries use them, are refused by a
 * strict policy. Rejects where the archive is damaged.
 */
export function openZip(buffer: ArrayBuffer): (name: string) => Promise<string | undefined> {
  const view = new DataView(buffer);
  const directory = findDirectory(view);
  if (!directory) throw new RangeError('no directory');
  const places = new Map<
    string,
    { readonly start: number; readonly size: number; readonly method: number }
  >();
  let { at } = directory;
  for (let i = 0; i < directory.count && view.getUint32(at, true) === signatures.entry; i++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset =>
      view.getUint16(at + offset, true),
    );
    const name = new TextDecoder().decode(new Uint8Array(buffer, at + 46, nameLength));
    const header = view.getUint32(at + 42, true);
    places.set(name, {
      start: header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true),
      size: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
    });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }

  return async name => {
    const place = places.get(name);
    if (!place) return undefined;
    const bytes = new Uint8Array(buffer, place.start, place.size);
    if (place.method === methods.stored) return new TextDecoder().decode(bytes);
    if (place.method === methods.deflated) return (await inflate(bytes)).text();
    throw new RangeError('packed in an unknown way');
  };
}
