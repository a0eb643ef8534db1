import { html, nothing, type TemplateResult } from 'lit';
import type { Script, ScriptStep } from '../../engine/packs/phrase-types.js';
import type { BlankFormState, Sayable, SayActions } from './blank-form.js';
import type { Values } from './blank-values.js';
import { sayControls, sayText } from './sentence.js';
import type { LibraryStrings } from './strings.js';

export interface SentencesView {
  readonly form: BlankFormState | undefined;
  readonly known: Values;
  readonly canInsert: boolean;
}

/** What can be said in a step of a script. */
export function sentences(
  t: LibraryStrings,
  { script, step }: { script: Script; step: ScriptStep },
  { form, known, canInsert }: SentencesView,
  act: SayActions,
): TemplateResult | typeof nothing {
  if (step.say.length === 0) return nothing;
  return html`<ul class="sentences" aria-label=${t.say}>
    ${step.say.map((text, i) => {
      const sayable: Sayable = { id: `${script.id}/${step.id}/${i + 1}`, title: step.title, text };
      return html`<li>
        ${sayText(sayable, [], form, known)} ${sayControls(t, sayable, form, canInsert, act)}
      </li>`;
    })}
  </ul>`;
}
