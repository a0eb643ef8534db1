import { html, type TemplateResult } from 'lit';

export type Fact = readonly [label: string, value: string | number];

/** Some figures with their names, in the order given; the element's own styles lay `.facts` out. */
export function factList(facts: readonly Fact[]): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
