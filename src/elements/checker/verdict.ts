import type { KnownFinding } from '../../engine/checker/identify-findings.js';
import type { GlyphName } from '../../ui/glyphs.js';
import type { Review } from './review.js';
import type { CheckerStrings } from './strings.js';

/** The one line that is always there. */
export interface Verdict {
  readonly kind: 'idle' | 'ok' | 'error' | 'warning' | 'info';
  readonly sign: GlyphName;
  readonly text: string;
}

export function verdictOf(t: CheckerStrings, review: Review, rules: 'loading' | 'ready' | 'failed'): Verdict {
  if (rules === 'failed') return { kind: 'warning', sign: 'alert', text: t.packsFailed };
  if (rules === 'loading') return { kind: 'idle', sign: 'clock', text: t.loading };
  const { shown } = review;
  if (shown.length > 0) return { kind: worst(shown), sign: 'alert', text: t.count(shown.length) };
  if (review.text.trim() === '') return { kind: 'idle', sign: 'info', text: t.empty };
  if (review.standing.length > 0) return { kind: 'idle', sign: 'clock', text: t.waiting };
  return { kind: 'ok', sign: 'check', text: t.clean };
}

const worst = (shown: readonly KnownFinding[]): 'error' | 'warning' | 'info' =>
  (['error', 'warning', 'info'] as const).find(severity =>
    shown.some(({ finding }) => finding.severity === severity),
  )!;
