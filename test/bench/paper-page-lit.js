import { html, render } from 'lit';

const row = (type, name, text) => html`<label><input type=${type} name=${name} />${text}</label>`;

function body({ id, type, options, answer }) {
  switch (type) {
    case 'fill-in':
      return answer.map((_, i) => html`<input type="text" aria-label=${i + 1} />`);
    case 'true-false':
      return [row('radio', id, '正确'), row('radio', id, '错误')];
    default:
      return options.map(({ text }) => row(type === 'multiple' ? 'checkbox' : 'radio', id, text));
  }
}

/** The least a page of questions can be: a fieldset each, without answers kept, a clock, or a mark. */
globalThis.drawFieldsets = ({ items }, place) =>
  render(
    items.map(
      ({ question }) =>
        html`<fieldset>
          <legend>${question.stem}</legend>
          ${body(question)}
        </fieldset>`,
    ),
    place,
  );
