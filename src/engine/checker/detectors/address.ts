import type { Span } from '../types.js';
import { toHalfWidth } from './half-width.js';
import { spansOf } from './spans-of.js';

/** Words that lead to an address (住在, 地址是, 寄到) are no characters of a place name. */
const leading = '的在是为為址住寄送到于於往去您你我他她';
const han = `(?![${leading}])[\\u4e00-\\u9fff]`;
const numeral = '[0-9A-Za-z一二三四五六七八九十百零〇甲乙丙丁壹-]';
const road = '[路街道巷弄段]|胡同|大[厦廈]';
const estate =
  '[园園苑城府庄莊湾灣村邨寓阁閣轩軒居庭郡墅里台邸都]|小[区區]|社[区區]|[号號院宿][院舍]|大院|[家新]居';
const unit = '号楼|號樓|单元|單元|号院|[号號弄巷段期区區栋棟幢座楼樓层層室房门門组組队隊户戶]|#';

/** An address is the name of a place, up to this many characters, and parts with a number each. */
const longestName = 16;
const longestWords = 8;
const longestNumber = 8;

const numbered = new RegExp(
  `(?:${road}|${estate})(?:(?:${han}| ){0,${longestWords}}?${numeral}{1,${longestNumber}}(?:${unit})){1,6}(?:之?[0-9]{1,4})?[A-Za-z]?`,
  'y',
);
const placeName = new RegExp(`^(?:${road}|${estate})$`);
const behindName = new RegExp(`(?<=${road}|${estate})`, 'y');
const isNumeral = new RegExp(numeral);
/** The last numeral of a numbered part: where one is, an address may be; elsewhere there is nothing to look at. */
const lastNumeral = new RegExp(`${numeral}(?=${unit})`, 'g');

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff && !leading.includes(text[at]!);
}

/** Where the place in front of a number begins, and its road or estate; nothing before `from` is looked at. */
function placeBefore(
  text: string,
  numeral: number,
  from: number,
): { start: number; road: number } | undefined {
  let place: { start: number; road: number } | undefined;
  let inNumber = true;
  let words = 0;
  for (let end = numeral; end > from && words <= longestWords; end--) {
    inNumber &&= numeral - end < longestNumber && isNumeral.test(text[end]!);
    words = inNumber ? 0 : isHan(text, end) || text[end] === ' ' ? words + 1 : Infinity;
    behindName.lastIndex = end;
    if (words > longestWords || !behindName.test(text)) continue;
    for (let name = end - 1; name > from && name >= end - 2; name--) {
      if (!isHan(text, name - 1) || !placeName.test(text.slice(name, end))) continue;
      let start = name - 1;
      while (start > from && name - start < longestName && isHan(text, start - 1)) start--;
      place = { start, road: name };
    }
  }
  return place;
}

/** What leads to a door; a road with its number alone, or a floor in a shop's street, identifies nobody. */
const door =
  /[室房户戶]$|[单單]元|(?:[栋棟幢座#]|[号號][楼樓]) ?[0-9]{2,4}|(?:[楼樓]|[门門]) ?[0-9]{3,4}$|[号號弄巷].{0,8}[0-9一二三四五六七八九十]+[楼樓]|村.{0,4}[组組队隊].{0,4}[号號]/;

/** Where people work, learn or stay, not live. */
const office =
  /(?:(?<![苏蘇]州|[苏蘇]州市)工[业業]|科技|科[创創]|[产產][业業]|[软軟]件|[创創][业業意]|商[务務业業贸貿场場]|[写寫]字|[办辦]公|(?<!工[业業])[园園廠厂][区區]|大[学學]|[学學][院校]|[医醫]院|校[区區]|酒店|[飯饭]店|[广廣][场場]|机[场場]|物流|[仓倉][库庫储儲]|体育[馆館场場中]|展[览覽]|政[务務府]|市民|行政|[教][学學室]|[门門][诊診店])(?![东東西南北中]?[路街道巷])/;

/** House, staircase and flat written with hyphens (6-2-301), which only a name of an estate makes an address. */
const hyphened =
  /(?<![0-9A-Za-z-])[0-9]{1,3}-(?:[0-9]{1,2}-)?[0-9]{3,4}(?![0-9A-Za-z元块塊个個件台人年月%.-])/g;
const behindEstate =
  /[\u4e00-\u9fff0-9]{1,16}(?:[园園苑城府庄莊湾灣村寓阁閣轩軒居庭郡墅邸期]|小[区區]|社[区區]|[东東西南北一二三四五六七八九十][区區]|[号號]院) ?$/;

/** House, staircase and flat with no place in front: who writes so knows which estate is meant. */
const withinEstate = new RegExp(
  `(?<=^|[^\\p{L}\\p{N}-]|[${leading}家])[0-9]{1,3} ?(?:[栋棟幢座]|[号號]?[楼樓]) ?[0-9一二三四五六七八九十]{1,2} ?[单單]元 ?[0-9]{3,4}(?![0-9A-Za-z元块塊个個件台%.-])[室房号號]?`,
  'gu',
);

const ownName = new RegExp(`[^${leading}]+$`);

function findHyphened(text: string): Span[] {
  return [...text.matchAll(hyphened)].flatMap(({ 0: flat, index }) => {
    const name = behindEstate.exec(text.slice(Math.max(0, index - longestName - 4), index))?.[0];
    if (!name || office.test(name)) return [];
    const place = name.slice(name.search(ownName));
    return [{ start: index - place.length, end: index + flat.length }];
  });
}

/** Home addresses precise enough to ring at the door. Every number is looked at once, a bounded way to the left. */
export function findAddresses(original: string): Span[] {
  const text = toHalfWidth(original);
  const found = [...findHyphened(text), ...spansOf(text, withinEstate, () => true)];
  let from = 0;
  for (const { index } of text.matchAll(lastNumeral)) {
    const place = placeBefore(text, index, from);
    if (!place) continue;
    numbered.lastIndex = place.road;
    numbered.test(text);
    from = numbered.lastIndex;
    const address = text.slice(place.start, from);
    if (door.test(address) && !office.test(address)) found.push({ start: place.start, end: from });
  }
  return found;
}
