import type { DetectorName } from '../../packs/types.js';
import type { Span } from '../types.js';
import { findAddresses } from './address.js';
import { findBankCards } from './bank-card.js';
import { findEmails } from './email.js';
import { findIdentityNumbers } from './identity-number.js';
import { findMobiles } from './mobile.js';
import { findPassports } from './passport.js';
import { findUnfilledBlanks } from './unfilled-blank.js';

/** What finds each kind of personal data, and blanks left open, in an original text. */
export const detectors: Readonly<Record<DetectorName, (text: string) => readonly Span[]>> = {
  mobile: findMobiles,
  'identity-number': findIdentityNumbers,
  passport: findPassports,
  'bank-card': findBankCards,
  email: findEmails,
  address: findAddresses,
  'unfilled-blank': findUnfilledBlanks,
};
