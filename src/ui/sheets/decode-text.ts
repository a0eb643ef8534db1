const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/**
 * Big5 and GB 18030 read each other's bytes without an error. But every other character of Big5 ends in an ASCII
 * byte and none begins below A1; in GB 18030 the Simplified ones end above A0, and many Traditional ones begin
 * below A1.
 */
function looksLikeBig5(bytes: Uint8Array): boolean {
  let pairs = 0;
  let endLow = 0;
  for (let i = 0; i < bytes.length - 1; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    if (lead < 0xa1) return false;
    pairs++;
    if (bytes[++i]! < 0x80) endLow++;
  }
  return endLow > pairs / 5;
}

/**
 * The text of a file whose encoding nobody says. Excel in China saves CSV in GB 18030, in Taiwan in Big5, and as
 * “Unicode text” in UTF-16; everybody else in UTF-8. Never fails.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(looksLikeBig5(bytes) ? 'big5' : 'gb18030').decode(bytes);
  }
}
