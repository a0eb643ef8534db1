import type { Span } from '../types.js';
import { findDigitRuns, type DigitRun } from './digit-runs.js';

/** Mainland and Taiwan numbers with and without country code, those of Hong Kong and Macau with it. */
function isMobile({ digits, international }: DigitRun): boolean {
  if (/^1[3-9]\d{9}$/.test(digits)) return !international;
  if (/^(?:00)?861[3-9]\d{9}$/.test(digits)) return true;
  if (/^09\d{8}$/.test(digits)) return true;
  return (
    /^(?:00)?(?:852[4-79]\d{7}|8536\d{7}|8860?9\d{8})$/.test(digits) &&
    (international || digits.startsWith('00'))
  );
}

/** Words behind which eight digits are the mobile number of somebody in Hong Kong or Macau. */
const local = /(?:手提|手机|手機|手电|流动电话|流動電話|whatsapp)[^，。,；;\d]{0,6}$/i;

/** Mobile numbers. Order and waybill numbers are longer or shorter, or hang on letters. */
export function findMobiles(text: string): Span[] {
  return findDigitRuns(
    text,
    run =>
      isMobile(run) ||
      (/^[569]\d{7}$/.test(run.digits) && local.test(text.slice(Math.max(0, run.start - 16), run.start))),
  );
}
