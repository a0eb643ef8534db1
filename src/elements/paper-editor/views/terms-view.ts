import { html, type TemplateResult } from 'lit';
import { reviewDepths, reviewTimes } from '../../../engine/quiz/paper.js';
import type { SettingsField } from '../problem-place.js';
import { choiceField, figureField, momentField, problemBelow } from './fields.js';
import type { SettingsProps } from './settings-view.js';

/** When and how often the paper may be sat, what is seen of it afterwards, and what it does not ask again. */
export function termsView(
  { t, settings, excluded, change }: SettingsProps,
  problemOf: (field: SettingsField) => string | undefined,
): TemplateResult {
  const { opens, closes, attempts, reviewShows, reviewWhen, excludeMonths } = settings;
  const tooEarly = problemOf('review.when');
  const figure = (months: number): number => (months === 0 ? NaN : months);
  return html`<div class="fields terms">
    ${momentField({
      label: t.opens,
      name: 'opens',
      value: opens,
      problem: problemOf('opens'),
      set: opens => change({ opens }),
    })}
    ${momentField({
      label: t.closes,
      name: 'closes',
      value: closes,
      problem: problemOf('closes'),
      set: closes => change({ closes }),
    })}
    ${figureField({
      label: t.attempts,
      name: 'attempts',
      value: attempts,
      min: 1,
      problem: problemOf('attempts'),
      set: attempts => change({ attempts }),
    })}
    ${figureField({
      label: t.excludeMonths,
      name: 'exclude-months',
      value: figure(excludeMonths),
      min: 0,
      max: 24,
      placeholder: t.excludeNone,
      set: months => change({ excludeMonths: Number.isNaN(months) ? 0 : Math.min(24, Math.trunc(months)) }),
    })}
    ${choiceField({
      label: t.reviewShows,
      value: reviewShows,
      choices: reviewDepths.map(value => ({ value, name: t.reviewDepths[value] })),
      choose: reviewShows => change({ reviewShows }),
    })}
    <div class="figure">
      ${choiceField({
        label: t.reviewWhen,
        value: reviewWhen,
        choices: reviewTimes.map(value => ({ value, name: t.reviewTimes[value] })),
        problemId: tooEarly && 'problem-review',
        choose: reviewWhen => change({ reviewWhen }),
      })}
      ${problemBelow('problem-review', tooEarly)}
    </div>
    <p class="soft small whole">
      ${t.termsNote(!opens, !closes)} ${excludeMonths > 0 ? t.excluded(excludeMonths, excluded) : ''}
    </p>
  </div>`;
}
