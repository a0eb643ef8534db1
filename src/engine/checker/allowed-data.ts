import { foldWord } from '../text/fold-text.js';

/** Country codes in front of the mobile numbers the detectors know. */
const callingCode = /^(?:00)?(?:86(?=1\d{10}$)|852(?=\d{8}$)|853(?=\d{8}$))/;
const taiwan = /^(?:00)?8860?(?=9\d{8}$)/;

/** What is compared of a number, an address or a name: letters and digits, without the calling code. */
function essence(value: string): string {
  return foldWord(value).replace(callingCode, '').replace(taiwan, '0');
}

/**
 * Tells what the host allows on this ticket, such as the customer's own number, from what may not be said.
 * `138 0013 8000`, `+86-13800138000` and `13800138000` are the same; a part of an allowed value is not it.
 */
export function createAllowance(allowed: readonly string[] = []): (value: string) => boolean {
  const known = new Set(allowed.map(essence).filter(Boolean));
  return value => known.size > 0 && known.has(essence(value));
}
