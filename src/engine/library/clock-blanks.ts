import { findBlanks } from './blanks.js';

/** What a blank gets from the clock. */
export interface ClockBlank {
  readonly text: string;
  /** It can mean this one moment only: `{{今天}}`. A `{{日期}}` may be the day of a promise, so the agent is asked. */
  readonly certain: boolean;
}

type Kind = 'date' | 'time' | 'weekday';

const formats: Readonly<Record<Kind, Intl.DateTimeFormatOptions>> = {
  date: { month: 'long', day: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  weekday: { weekday: 'long' },
};

/** Names by what they mean; those before the bar may mean another moment than now. */
const names: Readonly<Record<Kind, string>> = {
  date: '日期 date|今天 今日 当天 當天 当前日期 當前日期 today',
  time: '时间 時間 time|现在 現在 此刻 当前时间 當前時間 now',
  weekday: '|星期 星期几 星期幾 周几 週幾 weekday',
};

const meanings = new Map(
  (Object.keys(names) as Kind[]).flatMap(kind =>
    names[kind]
      .split('|')
      .flatMap((group, i) => group.split(' ').map(name => [name, { kind, certain: i === 1 }] as const)),
  ),
);

const shift = /^(.+?)\s*([+＋\-－])\s*(\d{1,3})\s*(天|日|小时|小時|分钟|分鐘|days?|hours?|minutes?)$/;

const minute = 60_000;

/**
 * The blanks of a phrase that the clock can fill, by name: `{{日期}}`, `{{时间}}`, `{{今天}}`, `{{现在}}`, `{{星期}}`,
 * `{{日期+3天}}`, `{{时间+2小时}}` and their Traditional and English names. Dates are written in the language of the
 * phrase around them, in the time zone of the machine; the year only where it is another.
 */
export function clockBlanks(phrase: string, now: Date): Readonly<Record<string, ClockBlank>> {
  const language = languageAround(phrase);
  return Object.fromEntries(
    findBlanks(phrase).flatMap(({ name }) => {
      const blank = clockBlank(name, now, language);
      return blank ? [[name, blank]] : [];
    }),
  );
}

function clockBlank(name: string, now: Date, language: string): ClockBlank | undefined {
  const [, base = name, sign, count, unit = ''] = shift.exec(name) ?? [];
  const meaning = meanings.get(base.toLowerCase());
  if (!meaning) return undefined;
  const at = count ? moved(now, (/[-－]/.test(sign!) ? -1 : 1) * Number(count), unit) : now;
  const options = formats[meaning.kind];
  const isOtherYear = meaning.kind === 'date' && at.getFullYear() !== now.getFullYear();
  const format = new Intl.DateTimeFormat(language, isOtherYear ? { ...options, year: 'numeric' } : options);
  return { text: format.format(at), certain: meaning.certain || count !== undefined };
}

function moved(from: Date, by: number, unit: string): Date {
  const at = new Date(from);
  // By the calendar: a day may have 23 hours.
  if (/^[天日d]/.test(unit)) at.setDate(at.getDate() + by);
  else at.setTime(at.getTime() + by * minute * (/^[小h]/.test(unit) ? 60 : 1));
  return at;
}

/** The language of what stands around the blanks; of their names, where nothing does. */
function languageAround(phrase: string): string {
  const around = findBlanks(phrase).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    phrase,
  );
  const judged = /\p{L}/u.test(around) ? around : phrase;
  // Dates, times and days of the week are written alike in either script.
  return /\p{Script=Han}/u.test(judged) ? 'zh' : 'en';
}
