import { listOf, object, oneOf, optional, parse, recordOf, text, uniqueById, type Reader } from './read.js';
import { stages } from './stages.js';
import type { Parsed } from './problem.js';
import type { DetectorName, Rule, RulePack, Severity, Wait } from './rule-types.js';

export const severities: readonly Severity[] = ['error', 'warning', 'info'];
const waits: readonly Wait[] = ['clause', 'pause', 'send'];
const detectors: readonly DetectorName[] = [
  'mobile',
  'identity-number',
  'passport',
  'bank-card',
  'email',
  'address',
  'unfilled-blank',
];

const ruleFields = object<Rule>({
  id: text,
  category: text,
  severity: oneOf(severities),
  title: text,
  patterns: optional(listOf(text, { atLeastOne: true })),
  detector: optional(oneOf(detectors)),
  reply: optional(
    object({
      stages: listOf(oneOf(stages), { atLeastOne: true }),
      anyOf: listOf(text, { atLeastOne: true }),
    }),
  ),
  except: optional(listOf(text)),
  hintWhen: optional(listOf(text)),
  wait: optional(oneOf(waits)),
  reason: text,
  // A team's list may say what is wrong before anyone knows what is better.
  suggestions: listOf(text),
  suggestFor: optional(oneOf(['words', 'clause'])),
  examples: object({ hit: listOf(text), miss: listOf(text), hint: optional(listOf(text)) }),
  source: text,
});

const rule: Reader<Rule> = (input, path, list) => {
  const value = ruleFields(input, path, list);
  if (!value) return undefined;
  const ways = [value.patterns, value.detector, value.reply].filter(way => way !== undefined);
  return ways.length === 1 ? value : list.add(path, 'missing', 'patterns | detector | reply');
};

const pack = object<RulePack>({
  id: text,
  title: text,
  version: text,
  source: optional(text),
  rules: uniqueById(listOf(rule)),
  classes: optional(recordOf(listOf(text))),
  variants: optional(recordOf(text)),
  suggestFor: optional(oneOf(['words', 'clause'])),
  except: optional(listOf(text)),
  hintWhen: optional(listOf(text)),
});

/** Reads a rule pack from outside; a rule that cannot be read is left out and reported. */
export function parseRulePack(input: unknown): Parsed<RulePack> {
  return parse(pack, input, { id: '', title: '', version: '', rules: [] });
}
