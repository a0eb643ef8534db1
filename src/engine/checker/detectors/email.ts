import type { Span } from '../types.js';
import { toHalfWidth } from './half-width.js';
import { spansOf } from './spans-of.js';

/** Bounded on both sides, so that no text makes it backtrack. */
const address = /(?<![\w.+-])[\w.+-]{1,64} ?(?:@|[([]at[)\]]) ?(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}/g;

/** Parts of a box's name that tell it belongs to an office, not to a person. */
const office = new Set(
  (
    'service services support kefu cs care customer customercare customerservice info help helpdesk contact hr hire ' +
    'job jobs career careers recruit zhaopin sales sale marketing admin office noreply reply donotreply hotline ' +
    'callcenter shouhou aftersale aftersales tousu complaint complaints feedback suggestion invoice invoices fapiao ' +
    'bill billing finance account accounts claim claims lipei booking reservation reservations frontdesk reception ' +
    'concierge order orders refund refunds return returns member membership vip privacy dpo legal security safety ' +
    'compliance press media pr business bd partner partners inquiry enquiry ask tech it dev ops api news newsletter ' +
    'notify notification alert zhaosheng jiaowu admission admissions library wuye property mail email public post ' +
    'postmaster webmaster web team group team fuwu yewu xinfang'
  ).split(' '),
);

/** E-mail addresses of persons. */
export function findEmails(text: string): Span[] {
  return spansOf(toHalfWidth(text), address, match => {
    const name = match[0].split(/ ?(?:@|[([]at)/)[0]!.toLowerCase();
    return !name.split(/[\d._+-]+/).some(part => office.has(part));
  });
}
