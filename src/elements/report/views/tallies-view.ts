import { html, type TemplateResult } from 'lit';
import type { Tally } from '../../../engine/quiz/tally.js';
import type { ReportStrings } from '../strings.js';
import { bar, percent } from './bar.js';
import { blockHead, type SaveTable } from './block-head.js';
import { table } from './table.js';

/** How many rules are listed: those to train next, not all there are. */
const rulesShown = 8;

export interface TalliesProps {
  readonly t: ReportStrings;
  readonly categories: readonly Tally[];
  readonly rules: readonly Tally[];
  readonly ruleTitles: ReadonlyMap<string, string>;
  /** The month before with results, to see whether training helped. */
  readonly before: PastTallies | undefined;
  readonly save: (table: 'categories' | 'rules') => SaveTable;
}

export interface PastTallies {
  readonly month: string;
  readonly categories: readonly Tally[];
  readonly rules: readonly Tally[];
}

export const rightShare = ({ answers, correct }: Tally): number => correct / answers;
export const missedShare = (tally: Tally): number => 1 - rightShare(tally);

const found = (tallies: readonly Tally[], name: string): Tally | undefined =>
  tallies.find(tally => tally.name === name);

/** Where the team is weak: by category, and by rule of speech. */
export function talliesView(props: TalliesProps): TemplateResult {
  const { t, categories, rules, ruleTitles, before, save } = props;
  const last = before ? [{ name: t.lastTime(before.month), figures: true }] : [];
  const lastCell = (tally: Tally | undefined, share: (tally: Tally) => number): readonly string[] =>
    before ? [tally ? percent(share(tally)) : '–'] : [];
  return html`<div class="pair">
    <section class="block" aria-labelledby="categories-title">
      ${blockHead(t, 'categories-title', t.categoriesTitle, save('categories'))}
      ${table({
        kind: 'tallies',
        labelledBy: 'categories-title',
        columns: [
          { name: t.category },
          { name: t.correct, figures: true },
          ...last,
          { name: t.correctRate, figures: true },
        ],
        rows: categories.map(tally => [
          tally.name,
          t.times(tally.correct, tally.answers),
          ...lastCell(found(before?.categories ?? [], tally.name), rightShare),
          html`${percent(rightShare(tally))}${bar(rightShare(tally))}`,
        ]),
      })}
    </section>
    <section class="block" aria-labelledby="rules-title">
      ${blockHead(t, 'rules-title', t.rulesTitle, rules.length > 0 ? save('rules') : undefined)}
      ${
        rules.length === 0
          ? html`<p class="soft">${t.noneMissed}</p>`
          : table({
              kind: 'tallies',
              labelledBy: 'rules-title',
              columns: [
                { name: t.rule },
                { name: t.missed, figures: true },
                ...last,
                { name: t.missedRate, figures: true },
              ],
              rows: rules
                .slice(0, rulesShown)
                .map(tally => [
                  ruleTitles.get(tally.name) ?? tally.name,
                  t.times(tally.answers - tally.correct, tally.answers),
                  ...lastCell(found(before?.rules ?? [], tally.name), missedShare),
                  html`${percent(missedShare(tally))}${bar(missedShare(tally), 'bad')}`,
                ]),
            })
      }
    </section>
  </div>`;
}
