import { flag, listOf, number, object, oneOf, optional, parse, text, uniqueById } from './read.js';
import type { Policy, PolicyBand, PolicyItem } from './policy-types.js';
import type { Parsed } from './problem.js';

const items = uniqueById(
  listOf(
    object<PolicyItem>({
      id: text,
      title: text,
      points: number,
      maxPoints: optional(number),
      level: optional(oneOf(['light', 'moderate', 'severe'])),
      consequence: optional(text),
      source: optional(text),
    }),
  ),
);

const policy = object<Policy>({
  id: text,
  title: text,
  version: text,
  source: optional(text),
  base: number,
  cap: optional(number),
  floor: optional(number),
  exam: listOf(object({ from: optional(number), below: optional(number), points: number, title: text })),
  additions: items,
  deductions: items,
  bands: uniqueById(
    listOf(
      object<PolicyBand>({
        id: text,
        title: text,
        from: optional(number),
        above: optional(number),
        consequence: optional(text),
      }),
    ),
  ),
  pay: optional(object({ perPoint: number, around: number, fromMonth: number, limit: optional(number) })),
  flags: optional(
    listOf(
      object({
        id: text,
        title: text,
        below: number,
        orEqual: optional(flag),
        months: number,
        last: optional(flag),
      }),
    ),
  ),
});

/** Reads an assessment policy from outside; an item that cannot be read is left out and reported. */
export function parsePolicy(input: unknown): Parsed<Policy> {
  return parse(policy, input, {
    id: '',
    title: '',
    version: '',
    base: 0,
    exam: [],
    additions: [],
    deductions: [],
    bands: [],
  });
}
