import type { Finding, Span } from './types.js';

/** A finding that can be told from others of its kind while the text around it changes. */
export interface KnownFinding {
  readonly id: string;
  readonly finding: Finding;
  /** The words found; empty for a demand on the whole reply, which is the same whatever the reply says. */
  readonly words: string;
  /** Gone for now, though its words still stand, as when what was added behind them makes them harmless. */
  readonly absent?: true;
}

/** Where a span of the old text stands in the new one; undefined when the edit touched it inside. */
type Carry = (span: Span) => Span | undefined;

function carryOver(before: string, after: string): Carry {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const by = after.length - before.length;
  return ({ start, end }) => {
    if (end <= head) return { start, end };
    return start >= before.length - tail ? { start: start + by, end: end + by } : undefined;
  };
}

/**
 * Gives each finding the id it had before an edit. A finding is the same as one before when rule and words are and
 * it stands where the edit has carried it, or is the next in order; or when it has grown or shrunk where it began.
 * What is not found any more though untouched is kept as absent, so that it is the same when it comes back.
 *
 * @param newId called for every finding that was not there before
 * @returns the findings in their order, then the absent ones
 */
export function identifyFindings(
  known: readonly KnownFinding[],
  before: string,
  after: string,
  findings: readonly Finding[],
  newId: () => string,
): KnownFinding[] {
  const carry = carryOver(before, after);
  const free = new Map(known.map(old => [old, old.finding.scope === 'reply' ? whole : carry(old.finding)]));
  const wordsOf = ({ scope, start, end }: Finding): string =>
    scope === 'reply' ? '' : after.slice(start, end);

  const ids = new Map<Finding, string>();
  const match = (same: (old: KnownFinding, place: Span | undefined, now: Finding) => boolean): void => {
    for (const finding of findings) {
      if (ids.has(finding)) continue;
      for (const [old, place] of free)
        if (old.finding.ruleId === finding.ruleId && same(old, place, finding)) {
          ids.set(finding, old.id);
          free.delete(old);
          break;
        }
    }
  };
  match((old, place, now) => old.words === wordsOf(now) && (place === whole || place?.start === now.start));
  match((old, _, now) => !old.absent && old.words === wordsOf(now));
  match((old, _, now) => old.finding.start === now.start && haveSameStart(old.words, wordsOf(now)));

  const present = findings.map(finding => ({
    id: ids.get(finding) ?? newId(),
    finding,
    words: wordsOf(finding),
  }));
  const absent = [...free].flatMap(([old, place]) =>
    place && place !== whole
      ? [{ ...old, finding: { ...old.finding, ...place }, absent: true as const }]
      : [],
  );
  return [...present, ...absent];
}

const whole: Span = { start: 0, end: 0 };

const haveSameStart = (a: string, b: string): boolean => a !== '' && (a.startsWith(b) || b.startsWith(a));
