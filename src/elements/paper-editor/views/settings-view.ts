import { html, type TemplateResult } from 'lit';
import type { PaperProblem } from '../../../engine/quiz/paper.js';
import { multipleRules, type MultipleRule } from '../../../engine/quiz/scoring.js';
import type { Language } from '../../../ui/language.js';
import { monthName } from '../../../ui/month.js';
import { problemField, type SettingsField } from '../problem-place.js';
import type { PaperSettings } from '../settings.js';
import type { PaperEditorStrings } from '../strings.js';
import { choiceField, figureField, switchField } from './fields.js';
import { termsView } from './terms-view.js';

export interface SettingsProps {
  readonly t: PaperEditorStrings;
  readonly language: Language;
  readonly settings: PaperSettings;
  /** The months to choose from, the chosen one among them. */
  readonly months: readonly string[];
  readonly problems: readonly PaperProblem[];
  /** How many questions of the banks are left out for having been asked of late. */
  readonly excluded: number;
  readonly change: (change: Partial<PaperSettings>) => void;
  readonly reset: () => void;
}

const readText = (event: Event): string => (event.target as HTMLInputElement).value;

/** What holds for the paper as a whole. */
export function settingsView(props: SettingsProps): TemplateResult {
  const { t, language, settings, months, problems, change, reset } = props;
  const problemOf = (field: SettingsField): string | undefined => {
    const found = problems.find(problem => problemField(problem) === field);
    return found && t.problem(found);
  };
  const rules = multipleRules.flatMap((value): { value: MultipleRule; name: string }[] => {
    const name = t.multipleRules[value];
    return name === undefined ? [] : [{ value, name }];
  });
  return html`<section class="block" aria-labelledby="settings-title">
    <div class="row spread">
      <h3 id="settings-title">${t.settingsTitle}</h3>
      <button type="button" class="plain small reset" @click=${reset}>${t.reset}</button>
    </div>
    <div class="fields general">
      ${choiceField({
        label: t.month,
        value: settings.month,
        choices: months.map(value => ({ value, name: monthName(value, language) })),
        choose: month => change({ month }),
      })}
      <label class="field wide">
        <span>${t.paperTitle}</span>
        <input
          name="title"
          autocomplete="off"
          maxlength="80"
          .value=${settings.title}
          placeholder=${t.monthlyTitle(settings.month)}
          @input=${(event: Event) => change({ title: readText(event) })}
        />
      </label>
      ${figureField({
        name: 'pass-mark',
        label: t.passMark,
        problem: problemOf('passMark'),
        value: settings.passMark,
        min: 0,
        max: 100,
        set: passMark => change({ passMark }),
      })}
      ${figureField({
        name: 'time-limit',
        label: t.timeLimit,
        problem: problemOf('timeLimitMinutes'),
        value: settings.timeLimitMinutes ?? NaN,
        min: 1,
        placeholder: t.noTimeLimit,
        set: minutes => change({ timeLimitMinutes: Number.isNaN(minutes) ? undefined : minutes }),
      })}
      <div class="wide">
        ${choiceField({
          label: t.multipleRule,
          value: settings.multiple,
          choices: rules,
          choose: multiple => change({ multiple }),
        })}
      </div>
    </div>
    ${termsView(props, problemOf)}
    <div class="row switches">
      ${switchField(t.shuffleQuestions, 'shuffle-questions', settings.shuffleQuestions, shuffleQuestions => change({ shuffleQuestions }))}
      ${switchField(t.shuffleOptions, 'shuffle-options', settings.shuffleOptions, shuffleOptions => change({ shuffleOptions }))}
      ${switchField(t.perAgent, 'per-agent', settings.perAgent, perAgent => change({ perAgent }))}
    </div>
  </section>`;
}
