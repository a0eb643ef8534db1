import type { Span } from '../types.js';

const han = '[\\u4e00-\\u9fff]';
const number = '[0-9０-９A-Za-z一二三四五六七八九十百甲乙丙丁壹-]{1,8}';
const place = '(?:路|街|道|巷|弄|段|胡同|园|園|苑|城|府|庄|莊|里|院|湾|灣|村|寓|家|区|區)';
const unit = '(?:号楼|號樓|单元|單元|号院|号|號|弄|巷|段|期|区|區|栋|棟|幢|座|楼|樓|层|層|室|房|门)';

const candidate = new RegExp(
  `${han}{1,16}?${place}(?:${han}{0,6}?${number}${unit}){1,6}(?:[0-9０-９]{2,4})?`,
  'g',
);

/** What leads to a door; a road with its number alone, or a shop's street, identifies nobody. */
const door = /[栋棟幢座楼樓室]|单元|單元/;

/** Home addresses precise enough to ring at the door. */
export function findAddresses(text: string): Span[] {
  return [...text.matchAll(candidate)]
    .filter(match => door.test(match[0]))
    .map(match => ({ start: match.index, end: match.index + match[0].length }));
}
