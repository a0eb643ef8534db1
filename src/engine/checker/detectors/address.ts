import type { Span } from '../types.js';
import { toHalfWidth } from './half-width.js';
import { spansOf } from './spans-of.js';

/** Characters of a place name: words that lead to an address (住在, 地址是, 寄到) are none. */
const han = '[\\u4e00-\\u9fff](?<![的在是为為址住寄送到于於往去您你我他她])';
const number = '[0-9A-Za-z一二三四五六七八九十百零〇甲乙丙丁壹-]{1,8}';
const road = '[路街道巷弄段]|胡同|大[厦廈]';
const estate =
  '[园園苑城府庄莊湾灣村邨寓阁閣轩軒居庭郡墅里台邸都]|小[区區]|社[区區]|[号號院宿][院舍]|大院|[家新]居';
const unit = '号楼|號樓|单元|單元|号院|[号號弄巷段期区區栋棟幢座楼樓层層室房门組组队隊户戶]';

const candidate = new RegExp(
  `(?:${han}){1,16}?(?:${road}|${estate})(?:(?:${han}| ){0,8}?${number}(?:${unit}|#)){1,6}(?:之?[0-9]{1,4})?[A-Za-z]?`,
  'g',
);

/** What leads to a door; a road with its number alone, or a floor in a shop's street, identifies nobody. */
const door =
  /[室房户戶]$|[单單]元|(?:[栋棟幢座#]|[号號][楼樓]) ?[0-9]{2,4}|[号號弄巷].{0,8}[0-9一二三四五六七八九十]+[楼樓]|村.{0,4}[组組队隊].{0,4}[号號]/;

/** Where people work, learn or stay, not live. */
const office =
  /(?:(?<![苏蘇]州|[苏蘇]州市)工[业業]|科技|科[创創]|[产產][业業]|[软軟]件|[创創][业業意]|商[务務业業贸貿场場]|[写寫]字|[办辦]公|(?<!工[业業])[园園廠厂][区區]|大[学學]|[学學][院校]|[医醫]院|校[区區]|酒店|[飯饭]店|[广廣][场場]|机[场場]|物流|[仓倉][库庫储儲]|体育[馆館场場中]|展[览覽]|政[务務府]|市民|行政|[教][学學室]|[门門][诊診店])(?![东東西南北中]?[路街道巷])/;

/** Home addresses precise enough to ring at the door. */
export function findAddresses(text: string): Span[] {
  return spansOf(toHalfWidth(text), candidate, ([found]) => door.test(found) && !office.test(found));
}
