import type { DetectorName } from '../../packs/rule-types.js';
import type { Span } from '../types.js';
import { findAddresses } from './address.js';
import { findBankCards } from './bank-card.js';
import { findEmails } from './email.js';
import { findIdentityNumbers } from './identity-number.js';
import { findMobiles } from './mobile.js';
import { findPassports } from './passport.js';
import { findUnfilledBlanks } from './unfilled-blank.js';

/** Finds in a text, given with half-width letters and digits and as it is written. */
type Detector = (narrow: string, original?: string) => readonly Span[];

/** What finds each kind of personal data, and blanks left open. */
export const detectors: Readonly<Record<DetectorName, Detector>> = {
  mobile: findMobiles,
  'identity-number': findIdentityNumbers,
  passport: findPassports,
  'bank-card': findBankCards,
  email: findEmails,
  address: findAddresses,
  'unfilled-blank': (narrow, original = narrow) => findUnfilledBlanks(original),
};
