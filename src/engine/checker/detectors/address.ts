import type { Span } from '../types.js';

const han = '[\\u4e00-\\u9fff]';
const number = '[0-9０-９A-Za-z一二三四五六七八九十百甲乙丙丁-]{1,8}';

/**
 * A place down to the door: road with house number, or estate, and then building, unit, floor or room.
 * A district or a shop's street alone identifies nobody.
 */
const home = new RegExp(
  `${han}{1,12}(?:路|街|道|巷|弄|胡同|小区|花园|公寓|新村|家园|村)` +
    `(?:${number}(?:号|弄))?(?:${han}{1,8}(?:小区|花园|公寓|新村|家园))?` +
    `(?:${number}(?:栋|幢|座|号楼|单元|楼|层|室|房|号院)){1,4}(?:${number}(?:室|号|房))?`,
  'g',
);

/** Home addresses precise enough to ring at the door. */
export function findAddresses(text: string): Span[] {
  return [...text.matchAll(home)].map(match => ({ start: match.index, end: match.index + match[0].length }));
}
