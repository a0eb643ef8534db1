/** A part of a key is written by `encodeURIComponent`, but whoever writes to the records may not know. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
