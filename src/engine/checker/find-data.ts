import type { Fold } from '../text/fold-text.js';
import { createAllowance } from './allowed-data.js';
import type { CompiledRules, WordingRule } from './compile-rules.js';
import { toHalfWidth } from './detectors/half-width.js';
import { detectors } from './detectors/index.js';
import { groundOf } from './pattern/follow.js';
import type { Span } from './types.js';

/** Personal data in an original text, by the rule that guards it. */
export interface DataFound {
  readonly by: WordingRule;
  readonly span: Span;
}

/** Prepares the search for personal data; what stands around a number says whether it is one of a person. */
export function createDataFinder({
  detecting,
  fillers,
}: CompiledRules): (text: string, fold: Fold, allowed?: readonly string[]) => DataFound[] {
  return (text, fold, allowed) => {
    if (detecting.length === 0) return [];
    const isAllowed = createAllowance(allowed);
    const narrow = toHalfWidth(text);
    const ground = groundOf(fold, fillers);
    return detecting.flatMap(by =>
      detectors[by.rule.detector!](narrow, text)
        .filter(({ start, end }) => {
          if (isAllowed(text.slice(start, end))) return false;
          const [from, to] = [unitAt(fold, start), unitAt(fold, end)];
          return !by.except.some(
            ({ left, right }) => left.farthest(from, ground) >= 0 && right.farthest(to, ground) >= 0,
          );
        })
        .map(span => ({ by, span })),
    );
  };
}

/** The first unit at or behind an original offset, by halving. */
function unitAt({ offsets, length }: Fold, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
