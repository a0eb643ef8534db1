/** Characters a backslash takes the meaning from; the full-width ones stand for their half-width twins here. */
const special = '\\~=#{}:%->[]/｛｝＝～＃：％＞→';
/** Their stand-ins while the structure is read: private-use characters, which no text holds. */
const firstStandIn = 0xe000;

const newlineStandIn = String.fromCharCode(firstStandIn + special.length);

/** The text with every escaped character out of the way. */
export const protectEscapes = (text: string): string =>
  text.replace(/\\([\\~=#{}:%>[\]/｛｝＝～＃：％＞→n-])/g, (_, character: string) =>
    character === 'n' ? newlineStandIn : String.fromCharCode(firstStandIn + special.indexOf(character)),
  );

/** A piece as it was meant: escapes resolved, edges trimmed. */
export const revealEscapes = (piece: string): string =>
  piece
    .trim()
    .replace(/[\ue000-\ue0ff]/g, standIn =>
      standIn === newlineStandIn ? '\n' : (special[standIn.charCodeAt(0) - firstStandIn] ?? standIn),
    );

/** A text as GIFT writes it, on one line. */
export const escapeGift = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\~=#{}:]/g, character => `\\${character}`)
    .replace(/\n/g, '\\n');
