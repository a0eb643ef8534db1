import { html, type TemplateResult } from 'lit';
import type { ReportStrings } from '../strings.js';
import type { Tally } from '../../../engine/quiz/tally.js';
import { bar, percent } from './bar.js';
import { table } from './table.js';

/** How many rules are listed: those to train next, not all there are. */
const rulesShown = 8;

/** Where the team is weak: by category, and by rule of speech. */
export function talliesView(
  t: ReportStrings,
  categories: readonly Tally[],
  rules: readonly Tally[],
  ruleTitles: ReadonlyMap<string, string>,
): TemplateResult {
  return html`<div class="pair">
    <section class="block" aria-labelledby="categories-title">
      <h3 id="categories-title">${t.categoriesTitle}</h3>
      ${table({
        kind: 'tallies',
        labelledBy: 'categories-title',
        columns: [
          { name: t.category },
          { name: t.correct, figures: true },
          { name: t.correctRate, figures: true },
        ],
        rows: categories.map(({ name, answers, correct }) => [
          name,
          t.times(correct, answers),
          html`${percent(correct / answers)}${bar(correct / answers)}`,
        ]),
      })}
    </section>
    <section class="block" aria-labelledby="rules-title">
      <h3 id="rules-title">${t.rulesTitle}</h3>
      ${
        rules.length === 0
          ? html`<p class="soft">${t.noneMissed}</p>`
          : table({
              kind: 'tallies',
              labelledBy: 'rules-title',
              columns: [
                { name: t.rule },
                { name: t.missed, figures: true },
                { name: t.missedRate, figures: true },
              ],
              rows: rules.slice(0, rulesShown).map(({ name, answers, correct }) => {
                const missed = answers - correct;
                return [
                  ruleTitles.get(name) ?? name,
                  t.times(missed, answers),
                  html`${percent(missed / answers)}${bar(missed / answers, 'bad')}`,
                ];
              }),
            })
      }
    </section>
  </div>`;
}
