import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../../engine/packs/question-types.js';

/** The picture of a question, from the address its pack gives and nowhere else. */
export function questionImage({ image }: Question): TemplateResult | typeof nothing {
  if (!image) return nothing;
  return html`<img class="picture" src=${image.url} alt=${image.alt} referrerpolicy="no-referrer" />`;
}
