import { html, nothing, type TemplateResult } from 'lit';
import type { PracticeCard } from '../../../engine/quiz/practice-deck.js';
import { glyph } from '../../../ui/glyphs.js';
import type { Language } from '../../../ui/language.js';
import { momentName } from '../../../ui/moment.js';
import { notice } from '../../../ui/notice.js';
import type { Matter } from './load-matter.js';
import type { PractisedStrings } from './practice-strings.js';

/** What a round is about; `name` is a category or the id of a rule. */
export interface Topic {
  readonly kind: 'category' | 'rule';
  readonly name: string;
}

interface MenuProps {
  readonly t: PractisedStrings;
  readonly language: Language;
  readonly cards: readonly PracticeCard[];
  /** How many of them are due. */
  readonly due: number;
  /** Undefined while it is on its way. */
  readonly matter: Matter | undefined;
  readonly practiseDue: () => void;
  readonly practise: (topic: Topic) => void;
  readonly leave: () => void;
}

function dueSection({ t, language, cards, due, practiseDue }: MenuProps): TemplateResult {
  if (cards.length === 0) return html`<p class="soft">${t.noMistakes}</p>`;
  if (due > 0)
    return html`<p>${t.dueNow(due, cards.length)}</p>
      <div class="row">
        <button type="button" class="primary" @click=${practiseDue}>
          ${t.practiseDue(Math.min(due, 10))}
        </button>
      </div>`;
  const next = cards.map(card => card.due).sort()[0]!;
  return html`<p>${t.dueNext(momentName(next, language), cards.length)}</p>`;
}

interface Choice {
  readonly topic: Topic;
  readonly label: string;
  readonly note: string;
}

function choiceList({ practise }: MenuProps, choices: readonly Choice[]): TemplateResult {
  return html`<ul class="topics">
    ${choices.map(
      ({ topic, label, note }) =>
        html`<li>
          <button type="button" @click=${() => practise(topic)}>
            <span>${label}</span> <span class="soft small">${note}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function ruleChoices({ t, cards, matter }: MenuProps): Choice[] {
  if (!matter) return [];
  const asked = [...cards.map(({ question }) => question), ...matter.questions];
  const taught = new Set(asked.flatMap(({ ruleIds }) => ruleIds ?? []));
  return matter.rules
    .filter(({ name }) => taught.has(name))
    .map(rule => ({
      topic: { kind: 'rule', name: rule.name },
      label: matter.ruleTitles.get(rule.name) ?? rule.name,
      note: t.missedOf(rule.missed, rule.asked),
    }));
}

function categoryChoices({ t, cards, matter }: MenuProps): Choice[] {
  const counts = new Map<string, Set<string>>();
  for (const { id, category } of [...cards.map(({ question }) => question), ...(matter?.questions ?? [])])
    counts.set(category, (counts.get(category) ?? new Set()).add(id));
  return [...counts].map(([name, ids]) => ({
    topic: { kind: 'category', name },
    label: name,
    note: t.available(ids.size),
  }));
}

/** What may be practised: the mistakes that are due, the rules one misses, a category. */
export function menuView(props: MenuProps): TemplateResult {
  const { t, matter, leave } = props;
  const rules = ruleChoices(props);
  const categories = categoryChoices(props);
  return html`<h3 class="practice-title" tabindex="-1">${t.practiceTitle}</h3>
    <p class="soft">${t.practiceFree}</p>
    ${matter?.isPartial ? notice('warning', t.banksMissing) : nothing}
    <section class="practice-part">
      <h4>${t.dueTitle}</h4>
      ${dueSection(props)}
    </section>
    ${
      rules.length > 0
        ? html`<section class="practice-part">
            <h4>${t.byRuleTitle}</h4>
            <p class="soft small">${t.byRuleNote}</p>
            ${choiceList(props, rules)}
          </section>`
        : nothing
    }
    ${
      categories.length > 0
        ? html`<section class="practice-part">
            <h4>${t.byCategoryTitle}</h4>
            ${choiceList(props, categories)}
          </section>`
        : nothing
    }
    <div class="row actions">
      <button type="button" @click=${leave}>${glyph('left')}${t.practiceLeave}</button>
    </div>`;
}
