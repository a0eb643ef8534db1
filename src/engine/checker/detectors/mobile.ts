import type { Span } from '../types.js';
import { findDigitRuns, type DigitRun } from './digit-runs.js';

/** Mainland numbers with and without country code, Hong Kong with it, Taiwan with either. */
function isMobile({ digits, international }: DigitRun): boolean {
  if (/^1[3-9]\d{9}$/.test(digits)) return !international;
  if (/^(?:00)?861[3-9]\d{9}$/.test(digits)) return true;
  if (/^09\d{8}$/.test(digits)) return true;
  return international && (/^852[4-9]\d{7}$/.test(digits) || /^8869\d{8}$/.test(digits));
}

/** Mobile numbers. Order and waybill numbers are longer or shorter, or hang on letters. */
export function findMobiles(text: string): Span[] {
  return findDigitRuns(text).filter(isMobile);
}
