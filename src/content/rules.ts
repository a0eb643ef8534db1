import type { RulePack } from '../engine/packs/rule-types.js';
import lexicon from '../../content/rules/lexicon.json';
import refusal from '../../content/rules/refusal.json';
import ignorance from '../../content/rules/ignorance.json';
import shirking from '../../content/rules/shirking.json';
import blame from '../../content/rules/blame.json';
import harsh from '../../content/rules/harsh.json';
import but from '../../content/rules/but.json';
import privacy from '../../content/rules/privacy.json';
import contact from '../../content/rules/contact.json';
import etiquette from '../../content/rules/etiquette.json';

/** The built-in rule packs, one per category. Read and proven by a test, so they are typed here without another reading. */
export const defaultRulePacks = [
  lexicon,
  refusal,
  ignorance,
  shirking,
  blame,
  harsh,
  but,
  privacy,
  contact,
  etiquette,
] as readonly unknown[] as readonly RulePack[];
