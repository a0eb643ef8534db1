import { attribute, elements } from './xml.js';

/** Built-in formats of dates and times (ECMA-376 part 1, 18.8.30), those of East Asian editions among them. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A format shows a date if a letter of one is left without quoted text, escapes and brackets. */
const isDateFormat = (code: string): boolean =>
  /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/general/gi, ''));

/** The cell styles of a workbook that show a number as a date, by their position. */
export function dateStyles(styles: string): ReadonlySet<number> {
  const own = new Map(
    elements(styles, 'numFmt').map(format => [
      Number(attribute(format, 'numFmtId')),
      isDateFormat(attribute(format, 'formatCode') ?? ''),
    ]),
  );
  const [cells] = elements(styles, 'cellXfs');
  const shown = elements(cells?.content ?? '', 'xf').map(style => Number(attribute(style, 'numFmtId')));
  return new Set(shown.flatMap((id, i) => ((own.get(id) ?? isBuiltIn(id)) ? [i] : [])));
}

const dayMs = 86_400_000;
/** Day 0 of the two calendars of spreadsheets; that of 1900 counts a 29 February there never was. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** A day number as `2026-11-21`, `2026-11-21 09:30` or, without a day, `09:30`, to the second where it has some. */
export function dateText(days: number, calendar: keyof typeof epochs): string {
  const corrected = calendar === 1900 && days >= 1 && days < 60 ? days + 1 : days;
  const date = new Date(epochs[calendar] + Math.round((corrected * dayMs) / 1000) * 1000);
  if (Number.isNaN(date.getTime())) return String(days);
  const [day, clock] = date.toISOString().split('T') as [string, string];
  const time = clock.slice(0, clock.startsWith(':00', 5) ? 5 : 8);
  if (days >= 0 && days < 1) return time;
  return time === '00:00' ? day : `${day} ${time}`;
}
