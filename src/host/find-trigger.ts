import type { TextRange } from './reply-box.js';

/** A trigger with what has been typed behind it. The range goes from the trigger to the caret. */
export interface TriggerMatch extends TextRange {
  readonly query: string;
}

/** Longer than anybody searches for; what is further from its trigger is prose. */
const longestQuery = 24;

/** Ends a query: white space, and the marks that end a clause. */
const ending = /[\s，。！？；：、…（）《》“”‘’"'()<>[\]{}!?;]/u;

/** A letter or digit of a script that separates its words by spaces, in which a slash has meanings of its own. */
const wordEnd = /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}])[\p{L}\p{N}\p{M}_%]$/u;
const beginsInHan = /^\p{sc=Han}/u;

/** `https://a`, `www.a.cn/b`, `mailto:/`, and everything behind it up to a space. */
const address =
  /(?:[a-z][a-z\d+.-]*:[/／]{0,2}|www\.|[a-z\d-]\.[a-z]{2,}(?:[/／:]|$))[^\s，。！？；、（）《》“”]*$/i;
/** `./`, `../`, `~/`, `</`, and a second slash of `a/b/`. */
const path = /(?:(?:^|\s)(?:\.{1,2}|~)|<|[\w.-][/／][\w.-]+)$/;

/** `5元/月`, `10 km/小时`, `100/人`, `每月/次`, `运费/件`: a quantity before, and nothing but a measure behind. */
const quantity =
  /(?:\d\s?(?:[a-z]{1,4}|\p{sc=Han}{1,2})?|[每一二两兩三四五六七八九十百千半几幾]\p{sc=Han}{1,2}|[元块塊费費价價])$/iu;
const measure =
  /^(?:[年月天日周季次人件个個箱斤克吨噸升米平间間晚时時分秒单單份位台臺瓶张張套盒包只支条條双雙]|小时|小時|分钟|分鐘|公斤|千克|公里|星期)$/u;
/** `11月/21日`, `三月/四月`, `21日/22日`: a date before, and another one coming; which it is not tells its first word. */
const date = /[\d一二三四五六七八九十]\s?[年月日号號]$/u;
const dateBegun = /^(?:\d.*|[一二三四五六七八九十]+[年月日号號]?)?$/u;
/** `和/或`, `是/否`, `上午/下午`: a choice of two words. */
const choice =
  /上午\/下午$|今天\/明天$|先生\/(?:女士|小姐)$|[和与與及]\/或$|是\/否$|有\/(?:无|無)$|男\/女$|对\/错$|對\/錯$|上\/下$|左\/右$/u;

/**
 * Finds the trigger the caret stands behind, and the query between the two. A trigger opens after any character
 * (Chinese has no spaces), except where a slash belongs to a number, a date, a word, an address or a path; after a
 * Latin word or a number only a query in Chinese characters tells that it is meant.
 *
 * @param triggers single characters; the full-width form of each counts as well
 */
export const findTrigger = (
  text: string,
  caret: number,
  triggers: readonly string[],
): TriggerMatch | undefined => {
  const wanted = withFullWidth(triggers);
  const least = Math.max(0, caret - longestQuery);
  let start = caret - 1;
  while (start >= least && !wanted.has(text[start]!) && !ending.test(text[start]!)) start--;
  if (start < least || !wanted.has(text[start]!)) return undefined;
  const query = text.slice(start + 1, caret);
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', start - 1) + 1), start);
  return belongsToProse(before, query, wanted) ? undefined : { start, end: caret, query };
};

/** `/` is meant by `／` as well: which of them a key writes is up to the input method. */
export const withFullWidth = (triggers: readonly string[]): ReadonlySet<string> =>
  new Set(
    triggers.flatMap(trigger => {
      const code = trigger.charCodeAt(0);
      return code > 0x20 && code < 0x7f ? [trigger, String.fromCharCode(code + 0xfee0)] : [trigger];
    }),
  );

const belongsToProse = (before: string, query: string, wanted: ReadonlySet<string>): boolean => {
  if (wanted.has(before.slice(-1)) || address.test(before) || path.test(before)) return true;
  if (quantity.test(before) && measure.test(query)) return true;
  if (date.test(before) && dateBegun.test(query)) return true;
  if (choice.test(`${before.slice(-2)}/${query}`)) return true;
  return wordEnd.test(before) && !beginsInHan.test(query);
};
