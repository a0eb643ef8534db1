import { html, nothing, type TemplateResult } from 'lit';
import type { OrderingQuestion } from '../../../engine/packs/question-types.js';
import { shownOptions, type QuestionProps } from './question-props.js';

/** Where a key takes an entry of so many; undefined where it takes it nowhere. */
function targetOf(key: string, place: number, count: number): number | undefined {
  const target = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: count - 1 }[key];
  return target === undefined ? undefined : Math.max(0, Math.min(count - 1, target));
}

/** A list put in order by two buttons per entry, or by the arrow keys, Home and End on them. */
export function orderingQuestion(props: QuestionProps<OrderingQuestion>): TemplateResult {
  const { t, question, item, number, response, answer } = props;
  const shown = shownOptions(question.options, item.optionOrder);
  const given = (response ?? []) as readonly string[];
  const rest = shown.map(({ id }) => id).filter(id => !given.includes(id));
  const order = shownOptions(shown, [...given, ...rest]);
  const ids = order.map(({ id }) => id);

  const move = (event: Event, from: number, to: number): void => {
    const button = event.currentTarget as HTMLButtonElement;
    const others = ids.filter((_, i) => i !== from);
    answer([...others.slice(0, to), ids[from]!, ...others.slice(to)]);
    // The rows stay where they are and only their texts move, so the focus goes after the entry by itself.
    const row = button.closest('ol')!.children[to];
    row?.querySelectorAll('button')[button.classList.contains('up') ? 0 : 1]?.focus();
  };
  const onKey = (event: KeyboardEvent, from: number): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = targetOf(event.key, from, ids.length);
    if (to === undefined) return;
    event.preventDefault();
    if (to !== from) move(event, from, to);
  };
  const button = (kind: 'up' | 'down', place: number, text: string): TemplateResult => {
    const to = kind === 'up' ? place - 1 : place + 1;
    const isEnd = to < 0 || to >= ids.length;
    // `disabled` would drop the focus of whoever has just moved an entry to the end.
    return html`<button
      type="button"
      class="plain move ${kind}"
      aria-label=${kind === 'up' ? t.moveUp(text, place + 1, ids.length) : t.moveDown(text, place + 1, ids.length)}
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${(event: Event) => (isEnd ? undefined : move(event, place, to))}
      @keydown=${(event: KeyboardEvent) => onKey(event, place)}
    >
      ${kind === 'up' ? '↑' : '↓'}
    </button>`;
  };
  return html`<fieldset>
    <legend class="stem">${question.stem}<span class="hint">${t.putInOrder}</span></legend>
    <ol class="order" id="order-${number}">
      ${order.map(
        ({ text }, i) =>
          html`<li>
            <span class="letter">${i + 1}.</span><span class="grow">${text}</span>
            ${button('up', i, text)}${button('down', i, text)}
          </li>`,
      )}
    </ol>
    ${
      response === undefined
        ? html`<button type="button" class="keep" @click=${() => answer(ids)}>${t.keepOrder}</button>`
        : nothing
    }
  </fieldset>`;
}
