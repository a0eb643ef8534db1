import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../ui/language.js';
import { notice } from '../../ui/notice.js';
import { unreadableSentence } from '../../ui/sheets/unreadable-sentence.js';
import { builtInView } from './settings-built-in-view.js';
import type { Said, SettingsDesk } from './settings-desk.js';
import { importView } from './settings-import-view.js';
import { ruleView } from './settings-rule-view.js';
import { settingsStrings, type RuleNames, type SettingsStrings } from './settings-strings.js';
import { teamView } from './settings-team-view.js';

/** What every part of the view is drawn from. */
export interface SettingsParts {
  readonly desk: SettingsDesk;
  readonly language: Language;
  readonly t: SettingsStrings;
  readonly names: RuleNames;
}

/** The settings view: the team's rules, one rule in a form, a table to be taken, or the built-in rules. */
export function settingsView(desk: SettingsDesk, language: Language, names: RuleNames): TemplateResult {
  const t = settingsStrings[language];
  const parts = { desk, language, t, names };
  return html`<section
    class="settings"
    aria-labelledby="settings-title"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      event.stopPropagation();
      desk.back();
    }}
  >
    <div class="row spread">
      <h2 id="settings-title" tabindex="-1">${t.title}</h2>
      <button type="button" @click=${() => desk.close()}>${t.close}</button>
    </div>
    ${desk.persistent ? nothing : notice('warning', t.notKept)}
    <div class="settings-said" aria-live="polite">${desk.said ? said(parts, desk.said) : nothing}</div>
    ${page(parts)}
  </section>`;
}

function page(parts: SettingsParts): unknown {
  const { page } = parts.desk;
  if (page.kind === 'edit') return ruleView(parts, page);
  if (page.kind === 'import') return importView(parts, page);
  return html`${pageChoice(parts)} ${page.kind === 'team' ? teamView(parts) : builtInView(parts)}`;
}

function pageChoice({ desk, t }: SettingsParts): TemplateResult {
  return html`<div class="stages" role="group" aria-label=${t.pages}>
    ${(
      [
        ['team', t.team],
        ['built-in', t.builtIn],
      ] as const
    ).map(
      ([kind, name]) =>
        html`<button
          type="button"
          aria-pressed=${desk.page.kind === kind ? 'true' : 'false'}
          @click=${() => desk.turnTo({ kind })}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}

function said({ desk, language, t }: SettingsParts, said: Said): TemplateResult {
  const undo =
    'undo' in said && said.undo
      ? html` <button type="button" class="plain" @click=${() => desk.undo()}>${t.undo}</button>`
      : nothing;
  return html`<div
    class="notice ${said.what === 'unreadable' || said.what === 'unwritten' ? 'warning' : 'ok'}"
  >
    <div>${sentence(t, language, said)}${undo}</div>
  </div>`;
}

function sentence(t: SettingsStrings, language: Language, said: Said): string {
  switch (said.what) {
    case 'saved':
      return t.saved(said.title);
    case 'deleted':
      return t.deleted(said.title);
    case 'taken':
      return t.taken(said.count);
    case 'left':
      return t.left;
    case 'reset':
      return t.resetDone;
    case 'unreadable':
      return unreadableSentence(said.why, said.fileName, language);
    case 'unwritten':
      return t.unwritten;
  }
}
